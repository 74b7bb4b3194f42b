import { type Identified, inOrder } from '@uptake/core';
import {
  CELL_STATUSES,
  createLifecycleMatrixStore,
  type Example,
} from '@uptake/core/lifecycle-matrix';
import type { Ref } from 'react';
import { describeConformance } from '../testing/conformance.tsx';
import { CategoryDetails } from './CategoryDetails.tsx';
import { CellDetails } from './CellDetails.tsx';
import { ExampleDetails } from './ExampleDetails.tsx';
import { LifecycleMatrix } from './LifecycleMatrix.tsx';
import { MatrixAddCategory } from './MatrixAddCategory.tsx';
import { MatrixCell } from './MatrixCell.tsx';
import { MatrixCoverage, MatrixCoverageBar } from './MatrixCoverage.tsx';
import { MatrixExample, MatrixExamples } from './MatrixExamples.tsx';
import { MatrixFilters } from './MatrixFilters.tsx';
import { MatrixGaps } from './MatrixGaps.tsx';
import { MatrixGoal } from './MatrixGoal.tsx';
import { MatrixRoot } from './MatrixRoot.tsx';
import { MatrixStageList } from './MatrixStageList.tsx';
import { MatrixStart } from './MatrixStart.tsx';
import { MatrixTable } from './MatrixTable.tsx';
import { MatrixToolbar } from './MatrixToolbar.tsx';
import { matrixAnatomy } from './matrix.anatomy.ts';
import { inMatrix, plannedStore } from './matrix.fixture.tsx';

const { parts } = matrixAnatomy;
const [example] = inOrder(plannedStore().toJSON().examples) as [Identified<Example>];

describeConformance('MatrixRoot', {
  anatomyPart: parts.root,
  render: (props) => <MatrixRoot {...props} />,
  states: { readonly: () => <MatrixRoot readOnly /> },
});

describeConformance('LifecycleMatrix', {
  anatomyPart: parts.root,
  render: (props) => <LifecycleMatrix {...props} />,
  states: { readonly: () => <LifecycleMatrix readOnly /> },
});

describeConformance('MatrixGoal', {
  anatomyPart: parts.goal,
  render: (props) => inMatrix(<MatrixGoal {...props} />),
});

describeConformance('MatrixStart', {
  anatomyPart: parts.start,
  render: (props) => inMatrix(<MatrixStart {...props} />, { store: createLifecycleMatrixStore() }),
});

describeConformance('MatrixToolbar', {
  anatomyPart: parts.toolbar,
  render: (props) => inMatrix(<MatrixToolbar {...props} />),
});

describeConformance('MatrixFilters', {
  anatomyPart: parts.filters,
  render: (props) => inMatrix(<MatrixFilters {...props} />),
});

describeConformance('MatrixCoverage', {
  anatomyPart: parts.coverage,
  render: (props) => inMatrix(<MatrixCoverage {...props} />),
});

describeConformance('MatrixCoverageBar', {
  anatomyPart: parts.coverageBar,
  render: (props) => inMatrix(<MatrixCoverageBar stage="generation" {...props} />),
  states: {
    translation: () => inMatrix(<MatrixCoverageBar stage="translation" />),
    use: () => inMatrix(<MatrixCoverageBar stage="use" />),
  },
});

describeConformance('MatrixTable', {
  anatomyPart: parts.table,
  render: (props) => inMatrix(<MatrixTable {...props} />),
});

describeConformance('MatrixCell', {
  anatomyPart: parts.cell,
  render: (props) =>
    inMatrix(<MatrixCell category="advocacy-dissemination" stage="generation" {...props} />),
  states: {
    translation: () =>
      inMatrix(<MatrixCell category="advocacy-dissemination" stage="translation" />),
    use: () => inMatrix(<MatrixCell category="advocacy-dissemination" stage="use" />),
    unmatched: () =>
      inMatrix(<MatrixCell category="advocacy-dissemination" stage="use" unmatched />),
    ...Object.fromEntries(
      CELL_STATUSES.map((status) => [
        status,
        () => {
          const store = plannedStore(({ setStatus }) =>
            setStatus({ category: 'relationships', stage: 'use' }, status),
          );
          return inMatrix(<MatrixCell category="relationships" stage="use" />, { store });
        },
      ]),
    ),
  },
});

describeConformance('MatrixStageList', {
  anatomyPart: parts.stageList,
  render: (props) => inMatrix(<MatrixStageList {...props} />),
});

describeConformance('MatrixGaps', {
  anatomyPart: parts.gaps,
  render: (props) => inMatrix(<MatrixGaps {...props} />),
});

describeConformance('MatrixExamples', {
  anatomyPart: parts.examples,
  render: (props) => inMatrix(<MatrixExamples {...props} />),
});

describeConformance('MatrixExample', {
  anatomyPart: parts.example,
  render: (props) => inMatrix(<MatrixExample example={example} {...props} />),
});

describeConformance('MatrixAddCategory', {
  anatomyPart: parts.addCategory,
  render: (props) => inMatrix(<MatrixAddCategory {...props} />),
});

describeConformance('MatrixCellDialog', {
  anatomyPart: parts.cellDialog,
  render: ({ ref, ...props }) =>
    inMatrix(<CellDetails {...props} dialogRef={ref as Ref<HTMLDialogElement>} />, {
      defaultOpened: { kind: 'cell', category: 'relationships', stage: 'use' },
    }),
});

describeConformance('MatrixCategoryDialog', {
  anatomyPart: parts.categoryDialog,
  render: ({ ref, ...props }) =>
    inMatrix(<CategoryDetails {...props} dialogRef={ref as Ref<HTMLDialogElement>} />, {
      defaultOpened: { kind: 'category', category: 'relationships' },
    }),
});

describeConformance('MatrixExampleDialog', {
  anatomyPart: parts.exampleDialog,
  render: ({ ref, ...props }) =>
    inMatrix(<ExampleDetails {...props} dialogRef={ref as Ref<HTMLDialogElement>} />, {
      defaultOpened: { kind: 'example', example: 'rise' },
    }),
});
