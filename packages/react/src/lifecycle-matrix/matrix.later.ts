// What the first sight of a matrix does not need: see matrix.on-demand.ts.
export { describeMatrixChange, sampleMatrix } from '@uptake/core/lifecycle-matrix';
export { FileImport } from '../ui/FileImport.tsx';
export { AddField } from './AddField.tsx';
export { CategoryDetails } from './CategoryDetails.tsx';
export { CellDetails } from './CellDetails.tsx';
export { ExampleDetails } from './ExampleDetails.tsx';
export { ExampleList } from './ExampleList.tsx';
export { FilterFields } from './FilterFields.tsx';
export { MatrixOutput } from './MatrixOutput.tsx';
export { MatrixSaving } from './MatrixSaving.tsx';
