// What the first sight of a theory of change does not need: see toc.on-demand.ts.
export { describeTocChange, presetToc } from '@uptake/core/toc-editor';
export { TocSaving } from './TocSaving.tsx';
