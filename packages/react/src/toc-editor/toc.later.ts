// What the first sight of a theory of change does not need: see toc.on-demand.ts.
export { describeTocChange, presetToc } from '@uptake/core/toc-editor';
export { DetailsDialog } from './details/DetailsDialog.tsx';
export { ImportDialog } from './output/ImportDialog.tsx';
export { Output } from './output/Output.tsx';
export { FindingList } from './review/FindingList.tsx';
export { StressTrial } from './review/StressTrial.tsx';
export { TocSaving } from './TocSaving.tsx';
