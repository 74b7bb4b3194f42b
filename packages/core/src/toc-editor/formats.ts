// An entry of its own: a page that shows a theory of change needs none of this before somebody
// imports or exports one.
export type { TableErrorReason } from '../formats/index.ts';
export { actionPlanToCalendar } from './reflection/calendar.ts';
export { actionPlanToCsv, PLAN_COLUMNS, type PlanColumn } from './reflection/plan.csv.ts';
export { tocToDot, tocToMermaid } from './toc.diagrams.ts';
export { tocToCsv } from './toc.export.ts';
export { readToc, TOC_FORMATS, type TocFormat, tocFormatOf } from './toc.import.any.ts';
export { readTocJson } from './toc.import.json.ts';
export { readTocList } from './toc.import.list.ts';
export { readTocTable } from './toc.import.table.ts';
export {
  describeTocProblem,
  MAX_IMPORT_NODES,
  type TocImport,
  type TocImportProblem,
  type TocImportProblemReason,
} from './toc.import.ts';
export { tocToMarkdown } from './toc.narrative.ts';
export { type TocSvgOptions, tocToSvg } from './toc.svg.ts';
