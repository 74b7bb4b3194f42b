import { directionOf } from '@uptake/core/i18n';
import { renderToString } from 'react-dom/server';
import { App } from './App.tsx';
import { ALL_WORDING } from './all-wording.ts';
import type { Phones } from './convening/join-url.ts';
import { createDocuments, DOCUMENT_IDS, type StoredDocument } from './documents.ts';
import type { Language } from './languages.ts';
import type { PageState } from './page-state.ts';
import { pageAt } from './pages/index.ts';
import type { Theme } from './site.ts';

export { documentChecks } from './document-checks.ts';
export { LANGUAGES as languages } from './languages.ts';
export { sampleDocuments } from './sample/index.ts';

const loadWording = async (language: Language) => ALL_WORDING[language];

/** What the server gives for a page. */
export interface PageRequest {
  readonly path: string;
  readonly language: Language;
  readonly theme: Theme;
  /** Reads a stored document. */
  readonly read: (id: string) => StoredDocument | undefined;
  readonly phones: Phones;
}

/** Renders a page from what is stored at this moment. */
export function render({ path, language, theme, read, phones }: PageRequest) {
  const stored = Object.fromEntries(DOCUMENT_IDS.map((id) => [id, read(id)]));
  const state: PageState = { language, theme, stored, phones };
  const wording = ALL_WORDING[language];
  const documents = createDocuments(stored);
  const page = pageAt(path);
  return {
    status: page.path === path ? 200 : 404,
    title: `${page.title(wording.strings)} · ${wording.strings.siteName}`,
    direction: directionOf(language),
    html: renderToString(<App {...{ path, theme, wording, documents, phones, loadWording }} />),
    state,
  };
}
