import { createForcefieldBoardStore } from '@uptake/core/forcefield-board';
import { createLifecycleMatrixStore } from '@uptake/core/lifecycle-matrix';
import { createTocStore } from '@uptake/core/toc-editor';
import type { DocumentId } from './documents.ts';

/**
 * Checks a text before the server stores it, with the rules the widgets themselves read by.
 * Each throws a `DocumentError` that names the place.
 */
export const documentChecks: Readonly<Record<DocumentId, (text: string) => void>> = {
  'lifecycle-plan': (text) => createLifecycleMatrixStore({ document: text }),
  'force-field': (text) => createForcefieldBoardStore({ document: text }),
  'theory-of-change': (text) => createTocStore({ document: text }),
};
