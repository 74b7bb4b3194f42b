import { createForcefieldBoardStore } from '@uptake/core/forcefield-board';
import { ForcefieldBoard } from '@uptake/react/forcefield-board';
import sheet from '@uptake/react/forcefield-board.css?text';
import { documentWidget } from './document-widget.tsx';

export const widget = /* @__PURE__ */ documentWidget(
  sheet,
  createForcefieldBoardStore,
  ForcefieldBoard,
);
