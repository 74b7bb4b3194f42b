// An entry of its own: a page that shows a matrix needs none of this before somebody exports it.
export type { SvgAttributes, SvgElement, SvgNode, SvgTag } from '../formats/index.ts';
export { matrixToCsv } from './matrix.export.ts';
export { drawMatrix, matrixToSvg } from './matrix.svg.ts';
