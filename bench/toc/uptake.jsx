// Our whole editor: toolbar, title and vision, lanes, overview, keys, and the layout of the document.
import '@uptake/react/toc-editor.css';
import { createTocStore } from '@uptake/core/toc-editor';
import { TocEditor } from '@uptake/react/toc-editor';
import { createRoot } from 'react-dom/client';
import { measureMount } from './mount.js';
import { randomTheory } from './theory.mjs';

const size = Number(new URLSearchParams(location.search).get('nodes'));
const store = createTocStore({ document: randomTheory(size, 1) });
measureMount('[data-uptake-part~="toc-node"]', size, () => {
  createRoot(document.getElementById('root')).render(<TocEditor store={store} />);
});
