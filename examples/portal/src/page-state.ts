import type { Phones } from './convening/join-url.ts';
import type { StoredDocuments } from './documents.ts';
import type { Language } from './languages.ts';
import type { Theme } from './site.ts';

/** What a page was rendered from; the browser starts from the same. */
export interface PageState {
  readonly language: Language;
  readonly theme: Theme;
  readonly stored: StoredDocuments;
  readonly phones: Phones;
}
