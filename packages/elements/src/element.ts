import type { Messages } from '@uptake/core/i18n';
import { readAttributes } from './attributes.ts';
import { chooseLanguage } from './language.ts';
import { adoptSheets, FRAME } from './sheets.ts';
import type { Load, Manner, Shown, Subject, WidgetName } from './widget.ts';

/** The part of a language's words that a host gives. */
type OwnMessages = Messages | undefined;

/** What is being shown, and with what it was begun. */
interface Run {
  readonly subject: string;
  readonly given: Promise<unknown> | undefined;
  shown?: Shown;
}

const ATTRIBUTES = [
  ...['locale', 'lang', 'dir', 'theme', 'readonly'],
  ...['src', 'storage-key', 'server', 'code', 'seat', 'view'],
];

/**
 * The class of one of our elements. What stands inside it is shown until the widget is there, and
 * again when the widget cannot be shown.
 *
 * @param nameOf the module to show, which may depend on the attributes
 */
export function elementClass(
  nameOf: (element: HTMLElement) => WidgetName,
  load: Load,
  version: string,
): CustomElementConstructor {
  return class extends HTMLElement {
    static readonly uptakeVersion = version;
    static readonly observedAttributes = ATTRIBUTES;

    readonly #root = this.attachShadow({ mode: 'open' });
    readonly #fallback = this.ownerDocument.createElement('slot');
    #run: Run | undefined;
    #document: unknown;
    #messages: OwnMessages;
    #isWaiting = false;
    #turn = 0;

    constructor() {
      super();
      this.#root.append(this.#fallback);
    }

    /** The document as it is now; another one can be set at any time. */
    get document(): unknown {
      return this.#run?.shown?.document() ?? this.#document;
    }

    set document(document: unknown) {
      const shown = this.#run?.shown;
      if (!shown || document == null) {
        this.#stop();
        this.#document = document ?? undefined;
        this.#settle();
        return;
      }
      try {
        shown.load(document);
      } catch (error) {
        this.#fail(error);
      }
    }

    /** Wording of the page's own: it goes before the language's. */
    get messages(): OwnMessages {
      return this.#messages;
    }

    set messages(messages: OwnMessages) {
      this.#messages = messages;
      this.#settle();
    }

    connectedCallback(): void {
      this.#takeEarlyProperty('document');
      this.#takeEarlyProperty('messages');
      this.#settle();
    }

    disconnectedCallback(): void {
      // A move takes it out and puts it in again at once: then everything stays as it is.
      queueMicrotask(() => this.isConnected || this.#stop());
    }

    connectedMoveCallback(): void {}

    adoptedCallback(): void {
      this.#stop();
    }

    attributeChangedCallback(): void {
      this.#settle();
    }

    /** A page may set properties before the script has come. */
    #takeEarlyProperty(name: 'document' | 'messages'): void {
      if (!Object.hasOwn(this, name)) return;
      const value = this[name];
      delete (this as Partial<Record<typeof name, unknown>>)[name];
      Reflect.set(this, name, value);
    }

    /** Shows what is asked for, once for all that is said in one go. */
    #settle(): void {
      if (this.#isWaiting) return;
      this.#isWaiting = true;
      queueMicrotask(() => {
        this.#isWaiting = false;
        if (this.isConnected) void this.#show();
      });
    }

    async #show(): Promise<void> {
      const name = nameOf(this);
      const { subject, data, isReadOnly, theme, dir, locale } = readAttributes(this);
      const key = JSON.stringify([name, subject, data]);
      const language = chooseLanguage(locale, languageAround(this), load.languages);
      if (this.#run && this.#run.subject !== key) this.#stop();
      const run = this.#run ?? { subject: key, given: this.#fetchGiven(data) };
      this.#run = run;
      this.#turn += 1;
      const turn = this.#turn;
      // What takes its time may be asked for again, in another way, before it is there.
      const isOver = () => this.#run !== run || this.#turn !== turn;
      try {
        const [widget, words, given] = await Promise.all([
          load.widget(name),
          load.words(name, language.words),
          run.given,
        ]);
        if (isOver()) return;
        const messages = this.#messages ? [this.#messages, words] : [words];
        const manner: Manner = { locale: language.locale, dir, theme, messages, isReadOnly };
        if (run.shown) run.shown.update(manner);
        else run.shown = this.#begin(widget, { subject, manner, given: this.#document ?? given });
      } catch (error) {
        if (!isOver()) this.#giveUp(error);
      }
    }

    #fetchGiven(address: string | undefined): Promise<unknown> | undefined {
      return this.#document === undefined && address !== undefined ? fetchJson(address) : undefined;
    }

    #begin(
      widget: Awaited<ReturnType<Load['widget']>>,
      { subject, manner, given }: { subject: Subject; manner: Manner; given: unknown },
    ): Shown {
      const place = this.ownerDocument.createElement('div');
      place.dataset.uptakeFrame = '';
      adoptSheets(this.#root, [FRAME, widget.sheet]);
      // What is measured when it is shown needs to be on the page by then.
      this.#root.replaceChildren(place);
      return widget.show({
        ...{ ...subject, place, manner, given },
        tell: (type, detail) => this.#tell(type, detail),
        giveUp: (error) => this.#giveUp(error),
        replaceSheet: (text) => adoptSheets(this.#root, [FRAME, text]),
        fetchWords: (name, locale) =>
          load.words(name, chooseLanguage(locale, null, load.languages).words),
      });
    }

    /** Takes the widget away and keeps the document, for when the element comes back. */
    #stop(): void {
      const shown = this.#run?.shown;
      this.#run = undefined;
      if (shown) {
        this.#document = shown.document() ?? this.#document;
        shown.remove();
      }
      this.#root.replaceChildren(this.#fallback);
    }

    /** Shows what stands in the element again. */
    #giveUp(error: unknown): void {
      this.#stop();
      this.#fail(error);
    }

    #fail(error: unknown): void {
      console.error(`Uptake: <${this.localName}> cannot be shown.`, error);
      this.#tell('uptake-error', { error });
    }

    #tell(type: string, detail: object): void {
      this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
    }
  };
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url, { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`${url} answers with ${response.status}`);
  return response.json();
}

/** The `lang` that holds where an element stands, also from outside a shadow root around it. */
function languageAround(element: Element): string | null | undefined {
  const marked = element.closest('[lang]');
  if (marked) return marked.getAttribute('lang');
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageAround(root.host) : null;
}
