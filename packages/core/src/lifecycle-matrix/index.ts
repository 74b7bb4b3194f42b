export type { CellField, CellPlace } from './commands/cells.ts';
export type { ExampleField } from './commands/examples.ts';
export type { ResourceField } from './commands/resources.ts';
export {
  ACTIVITY_PRESETS,
  type ActivityPreset,
  CATEGORY_FACTS,
  type CategoryFacts,
  RESOURCE_PRESETS,
  type ResourcePreset,
  type StageTie,
  stageTie,
} from './matrix.catalogue.ts';
export {
  describeMatrixChange,
  describeMatrixPath,
  type MatrixAbout,
  placeName,
} from './matrix.changes.ts';
export { emptyLifecycleMatrix } from './matrix.empty.ts';
export {
  EXAMPLE_FACTS,
  EXAMPLE_PRESETS,
  type ExampleFacts,
  type ExamplePreset,
} from './matrix.examples.ts';
export {
  type FilteredMatrix,
  type FilteredRow,
  filterMatrix,
  type MatrixFilter,
  NO_FILTER,
} from './matrix.filter.ts';
export {
  activityLabel,
  categoryDescription,
  categoryLabel,
  exampleName,
  exampleSummary,
  exampleUrl,
  type Translate,
  webAddress,
} from './matrix.labels.ts';
export { resourceFacts, resourceTitle } from './matrix.resource-labels.ts';
export { RESOURCE_FACTS, type ResourceFacts } from './matrix.resources.ts';
export { sampleMatrix } from './matrix.sample.ts';
export {
  type Activity,
  type Category,
  CELL_NEEDS,
  CELL_STATUSES,
  type Cell,
  type CellNeed,
  type CellStatus,
  type Example,
  GAP_REASONS,
  type GapReason,
  type LifecycleMatrixDocument,
  MATRIX_QUESTIONS,
  type MatrixQuestion,
  type Resource,
} from './matrix.schema.ts';
export {
  type Coverage,
  chosenActivities,
  coverageOf,
  examplesOf,
  type Gap,
  gapsOf,
  isBlank,
  isCovered,
  isUnplanned,
  type MatrixCoverage,
  missingCategories,
  ownersOf,
} from './matrix.selectors.ts';
export { statusMark } from './matrix.status-mark.ts';
export {
  createLifecycleMatrixStore,
  type LifecycleMatrixStore,
  lifecycleMatrixKind,
  type MatrixCommands,
} from './matrix.store.ts';
