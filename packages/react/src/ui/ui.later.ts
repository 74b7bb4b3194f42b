// What the first sight of the shared parts does not need: see ui.on-demand.ts.
export { describeDocumentError } from './document-error.ts';
export { FailureDetails } from './FailureDetails.tsx';
export { MenuList } from './MenuList.tsx';
export { readText } from './read-text.ts';
export { warnWithoutStylesheet } from './stylesheet-warning.ts';
