export { textWidth } from '../formats/index.ts';
export type { DetailCommands, IndicatorField } from './commands/details.ts';
export { INDICATOR_FIELDS } from './commands/details.ts';
export type { LinkCommands } from './commands/links.ts';
export type { NodeCommands, NodeToAdd } from './commands/nodes.ts';
export type { PathwayCommands } from './commands/pathways.ts';
export type { WholeCommands } from './commands/whole.ts';
export { arrowHead, middleOf } from './layout/tracing.ts';
export {
  type Box,
  type Camera,
  fitAll,
  keepInSight,
  NO_CAMERA,
  openOn,
  pan,
  reveal,
  type Size,
  toDiagram,
  zoom,
} from './toc.camera.ts';
export {
  componentName,
  emptyToc,
  nodeName,
  presetName,
  presetToc,
  tocTitle,
} from './toc.catalogue.ts';
export { describeTocChange, describeTocPath, describeTocValue } from './toc.changes.ts';
export {
  checkToc,
  cyclesOf,
  describeFinding,
  FINDING_KINDS,
  type Finding,
  type FindingKind,
} from './toc.check.ts';
export type {
  Gesture,
  GestureEffect,
  GestureEvent,
  Pinched,
  Target,
} from './toc.gesture-events.ts';
export { gestureReducer, HOLD_TIME, IDLE, SLOP } from './toc.gestures.ts';
export { type Handles, placeAt, targetAt } from './toc.hit.ts';
export {
  LANES,
  type LaneArrangement,
  type LaneBox,
  layoutToc,
  type NodeBox,
  type Point,
  type Route,
  type TextMeasure,
  TOC_MEASURES,
  type TocLayout,
  type TocLayoutOptions,
} from './toc.layout.ts';
export {
  type OutlineNode,
  type OutlineRelation,
  type OutlineSection,
  tocOutline,
} from './toc.outline.ts';
export {
  endsOf,
  factorsOf,
  isOnPathway,
  MAX_PROPOSALS,
  pathwaySentence,
  proposePathways,
  startsOf,
} from './toc.pathways.ts';
export { PRESETS_BY_COMPONENT, TOC_PRESETS, type TocPreset } from './toc.presets.ts';
export { linkPreview } from './toc.preview.ts';
export {
  type ComponentSettings,
  type Evidence,
  type Indicator,
  type Pathway,
  QUESTION_KINDS,
  type QuestionKind,
  STRENGTHS,
  type Strength,
  TOC_KIND,
  TOC_VERSION,
  type TocDocument,
  type TocLink,
  type TocNode,
  type TocTheory,
  type TocVersion,
  tocSchema,
} from './toc.schema.ts';
export {
  downstreamOf,
  isFactor,
  linksFrom,
  linksTo,
  nodesIn,
  pathwayLinks,
  pathwayNodes,
  pathwaysInOrder,
  shownComponents,
  shownLinks,
  shownNodes,
  type TocContent,
  upstreamOf,
} from './toc.selectors.ts';
export {
  nextTocStep,
  TOC_STEPS,
  type TocStep,
  type TocStepProgress,
  tocSteps,
} from './toc.steps.ts';
export { createTocStore, type TocCommands, type TocStore } from './toc.store.ts';
export { type StressTest, stressTest } from './toc.stress.ts';
export { TRAVEL_KEYS, type TravelKey, travel } from './toc.travel.ts';
