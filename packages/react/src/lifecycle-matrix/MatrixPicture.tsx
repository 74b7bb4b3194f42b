import type { LifecycleMatrixDocument } from '@uptake/core/lifecycle-matrix';
import { drawMatrix, type SvgNode } from '@uptake/core/lifecycle-matrix/formats';
import { createElement, type ReactNode } from 'react';
import { useTranslator } from '../provider/context.ts';
import { matrix } from './matrix.anatomy.ts';

/** The matrix as a drawing, for print. */
export function MatrixPicture({ document }: { readonly document: LifecycleMatrixDocument }) {
  const translator = useTranslator();
  return <div {...matrix.part('print')}>{toElement(drawMatrix(document, translator))}</div>;
}

function toElement(node: SvgNode): ReactNode {
  if (typeof node === 'string') return node;
  const attributes = Object.entries(node.attributes).map(([name, value]) => [
    name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    value,
  ]);
  return createElement(node.tag, Object.fromEntries(attributes), ...node.children.map(toElement));
}
