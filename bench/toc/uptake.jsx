// Our diagram with its tools, its overview, undo and redo; it lays the document out itself.
import '@uptake/react/toc-editor.css';
import { createTocStore } from '@uptake/core/toc-editor';
import { TocDiagram, TocRoot, TocToolbar } from '@uptake/react/toc-editor';
import { createRoot } from 'react-dom/client';
import { measureMount } from './mount.js';
import { randomTheory } from './theory.mjs';

const size = Number(new URLSearchParams(location.search).get('nodes'));
const store = createTocStore({ document: randomTheory(size, 1) });
measureMount('[data-uptake-part~="toc-node"]', size, () => {
  createRoot(document.getElementById('root')).render(
    <TocRoot store={store}>
      <TocToolbar />
      <TocDiagram />
    </TocRoot>,
  );
});
