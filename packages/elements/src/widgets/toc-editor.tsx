import { createTocStore } from '@uptake/core/toc-editor';
import { TocEditor } from '@uptake/react/toc-editor';
import sheet from '@uptake/react/toc-editor.css?text';
import { documentWidget } from './document-widget.tsx';

export const widget = /* @__PURE__ */ documentWidget(sheet, createTocStore, TocEditor);
