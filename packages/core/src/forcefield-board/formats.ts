// An entry of its own: a page that shows a board needs none of this before somebody exports one.
export type { TableErrorReason } from '../formats/index.ts';
export { boardToCsv } from './board.export.ts';
export {
  type ImportedAction,
  type ImportedForce,
  type ImportOptions,
  type ImportPreview,
  type ImportProblem,
  type ImportProblemReason,
  MAX_IMPORT_ROWS,
  previewImport,
} from './board.import.ts';
export { type FieldLayout, type FieldOptions, type FieldRow, layoutField } from './board.layout.ts';
export { boardToSvg } from './board.svg.ts';
