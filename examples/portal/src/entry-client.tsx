import './styles/site.css';
import '@uptake/react/styles.css';
import { httpPersistence, localPersistence } from '@uptake/core';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { createDocuments } from './documents.ts';
import { loadWording } from './load-wording.ts';
import type { PageState } from './page-state.ts';

const state = JSON.parse(element('state').textContent ?? '') as PageState;

// The server keeps the documents; the copy on the device bridges the time without it.
const documents = createDocuments(state.stored, (id) =>
  httpPersistence({
    url: `/api/documents/${id}`,
    device: localPersistence({ key: `lakeside.${id}` }),
  }),
);
const { theme, language, phones } = state;
const wording = await loadWording(language);
const path = window.location.pathname;

hydrateRoot(
  element('site'),
  <StrictMode>
    <App {...{ path, theme, wording, documents, phones, loadWording }} />
  </StrictMode>,
);

// Lets the pages open without a connection; where that cannot be had, all else works as before.
navigator.serviceWorker?.register('/offline.js').catch(() => undefined);

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no element #${id}.`);
  return found;
}
