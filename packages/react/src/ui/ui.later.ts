// What the first sight of the shared parts does not need: see ui.on-demand.ts.
export { FailureDetails } from './FailureDetails.tsx';
export { MenuList } from './MenuList.tsx';
export { warnWithoutStylesheet } from './stylesheet-warning.ts';
