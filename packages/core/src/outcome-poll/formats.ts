// An entry of its own: a page that shows results needs none of this before somebody exports them.
export {
  codebook,
  codebookToCsv,
  methodsNote,
  RESULT_COLUMNS,
  type ResultColumn,
  type ResultRow,
  resultRows,
  resultsToCsv,
  resultsToJson,
  sourceLine,
} from './poll.export.ts';
export { type FigureOptions, resultsToSvg } from './poll.svg.ts';
