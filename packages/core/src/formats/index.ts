export { type Delimiter, MAX_TABLE_LENGTH, parseTable, type Table, toCsv } from './csv.ts';
export {
  renderSvg,
  type SvgAttributes,
  type SvgElement,
  type SvgNode,
  type SvgTag,
  svgElement,
} from './svg.ts';
export { TableError, type TableErrorReason } from './table-error.ts';
export { type TextMeasure, textWidth, wrapText } from './wrap-text.ts';
