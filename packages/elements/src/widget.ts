import type { Direction, Messages } from '@uptake/core/i18n';

/** What a widget's module is called; a poll has one for each place where it is counted. */
export type WidgetName =
  | 'lifecycle-matrix'
  | 'forcefield-board'
  | 'toc-editor'
  | 'outcome-poll'
  | 'outcome-poll-live';

/** What there are words for: a widget, or the results of a live poll. */
export type WordsName = WidgetName | 'results';

/** How an element tells its page what happened. */
export type Tell = (type: `uptake-${string}`, detail: object) => void;

/** What may change while a widget is shown. */
export interface Manner {
  readonly locale: string;
  readonly dir: Direction | undefined;
  readonly theme: 'auto' | 'light' | 'dark';
  /** The first one that has a message wins. */
  readonly messages: readonly Messages[];
  readonly isReadOnly: boolean;
}

/** What decides which widget is shown; another of these is another widget. */
export interface Subject {
  readonly storageKey: string | undefined;
  /** The address of the server that counts a poll, without a slash at its end. */
  readonly server: string | undefined;
  /** The code on a person's card, where a poll asks for one. */
  readonly seat: string | undefined;
  readonly view: string | undefined;
}

/** What a widget is shown with. */
export interface Showing extends Subject {
  readonly place: HTMLElement;
  readonly manner: Manner;
  /** The document to begin with, or what the server says of a poll; none for a new one. */
  readonly given: unknown;
  readonly tell: Tell;
  /** Takes the widget away, for good: what stands in the element is shown again. */
  readonly giveUp: (error: unknown) => void;
  /** Puts another style sheet in the place of the widget's. */
  readonly replaceSheet: (text: string) => void;
  /** Fetches the words of what is shown later. */
  readonly fetchWords: (name: WordsName, locale: string) => Promise<Messages>;
}

/** A widget on the page. */
export interface Shown {
  /** Shows it in another manner. */
  update(manner: Manner): void;
  /** Takes another document. @throws DocumentError when it is refused; what was there stays */
  load(document: unknown): void;
  /** The document as it is now. */
  document(): unknown;
  remove(): void;
}

/** What the module of a widget exports. */
export interface Widget {
  /** The style sheet of its shadow root. */
  readonly sheet: string;
  /** Shows it at once. @throws DocumentError when the document is refused */
  show(showing: Showing): Shown;
}

/** How the files of an element are fetched. */
export interface Load {
  widget(name: WidgetName): Promise<Widget>;
  /** Words in one of the languages. */
  words(name: WordsName, language: string): Promise<Messages>;
  readonly languages: readonly string[];
}
