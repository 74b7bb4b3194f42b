import type { ForcefieldBoardDocument } from '@uptake/core/forcefield-board';
import type { Messages } from '@uptake/core/i18n';
import type { LifecycleMatrixDocument } from '@uptake/core/lifecycle-matrix';
import type { PollDocument } from '@uptake/core/outcome-poll';
import type { TocDocument } from '@uptake/core/toc-editor';

/** What all our elements have in common. Everything else is said by attributes. */
export interface UptakeElement<Document = unknown> extends HTMLElement {
  /**
   * The document as it is now, as plain JSON. What is set is checked; what is refused is told by
   * `uptake-error`, and what was there stays.
   */
  get document(): Document | undefined;
  set document(document: Document | object | string | null | undefined);
  /** Wording of the page's own, which goes before that of the language. */
  messages: Messages | undefined;
}

/** `<uptake-lifecycle-matrix>` */
export interface UptakeLifecycleMatrixElement extends UptakeElement<LifecycleMatrixDocument> {}

/** `<uptake-forcefield-board>` */
export interface UptakeForcefieldBoardElement extends UptakeElement<ForcefieldBoardDocument> {}

/** `<uptake-toc-editor>` */
export interface UptakeTocEditorElement extends UptakeElement<TocDocument> {}

/** `<uptake-outcome-poll>`; a poll on a server has no `document`. */
export interface UptakeOutcomePollElement extends UptakeElement<PollDocument> {}

/** The detail of `uptake-change`: a document was changed, by whomever. */
export interface UptakeChangeDetail {
  readonly document: object;
  /** `user`: the person here; `remote`: another tab or device; `load`: it was given or read. */
  readonly source: 'user' | 'remote' | 'load';
}

/** The detail of `uptake-rated`: which item was answered. Answers are not told. */
export interface UptakeRatedDetail {
  readonly item: string;
}

/** The detail of `uptake-error`: why an element cannot be shown, or a document is refused. */
export interface UptakeErrorDetail {
  readonly error: unknown;
}

/** The attributes of our elements, all strings; docs/embedding/elements.md says what each does. */
export interface UptakeAttributes {
  readonly locale?: string | undefined;
  readonly theme?: 'auto' | 'light' | 'dark' | undefined;
  readonly readonly?: boolean | string | undefined;
  readonly src?: string | undefined;
  readonly 'storage-key'?: string | undefined;
}

/** Those of a poll. */
export interface UptakePollAttributes extends UptakeAttributes {
  readonly server?: string | undefined;
  readonly code?: string | undefined;
  readonly seat?: string | undefined;
  readonly view?: 'kiosk' | 'ballot' | 'results' | 'presenter' | 'control' | undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'uptake-lifecycle-matrix': UptakeLifecycleMatrixElement;
    'uptake-forcefield-board': UptakeForcefieldBoardElement;
    'uptake-toc-editor': UptakeTocEditorElement;
    'uptake-outcome-poll': UptakeOutcomePollElement;
  }
  interface HTMLElementEventMap {
    'uptake-change': CustomEvent<UptakeChangeDetail>;
    'uptake-rated': CustomEvent<UptakeRatedDetail>;
    'uptake-error': CustomEvent<UptakeErrorDetail>;
  }
}
