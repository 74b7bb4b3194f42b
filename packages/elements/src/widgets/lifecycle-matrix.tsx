import { createLifecycleMatrixStore } from '@uptake/core/lifecycle-matrix';
import { LifecycleMatrix } from '@uptake/react/lifecycle-matrix';
import sheet from '@uptake/react/lifecycle-matrix.css?text';
import { documentWidget } from './document-widget.tsx';

export const widget = /* @__PURE__ */ documentWidget(
  sheet,
  createLifecycleMatrixStore,
  LifecycleMatrix,
);
