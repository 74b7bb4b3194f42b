import type { Meta, StoryObj } from '@storybook/react-vite';
import {
  CELL_STATUSES,
  createLifecycleMatrixStore,
  sampleMatrix,
} from '@uptake/core/lifecycle-matrix';
import { STAGES } from '@uptake/core/vocabulary';
import {
  MatrixAddCategory,
  MatrixCategoryDialog,
  MatrixCell,
  MatrixCellDialog,
  MatrixCoverage,
  MatrixCoverageBar,
  MatrixExampleDialog,
  MatrixExamples,
  MatrixFilters,
  MatrixGaps,
  MatrixGoal,
  MatrixRoot,
  type MatrixRootProps,
  MatrixStageList,
  MatrixStart,
  MatrixTable,
  MatrixToolbar,
} from '@uptake/react/lifecycle-matrix';
import { useTranslator } from '@uptake/react/provider';
import { useState } from 'react';

/** Every part stands inside a root, which holds the document. */
function SampleRoot(props: MatrixRootProps) {
  const { t } = useTranslator();
  const [document] = useState(() => sampleMatrix(t));
  return <MatrixRoot document={document} {...props} />;
}

const meta = {
  title: 'Lifecycle matrix/Parts',
  component: MatrixRoot,
  subcomponents: {
    MatrixAddCategory,
    MatrixCategoryDialog,
    MatrixCell,
    MatrixCellDialog,
    MatrixCoverage,
    MatrixCoverageBar,
    MatrixExampleDialog,
    MatrixExamples,
    MatrixFilters,
    MatrixGaps,
    MatrixGoal,
    MatrixStageList,
    MatrixStart,
    MatrixTable,
    MatrixToolbar,
  },
  argTypes: { readOnly: { control: 'boolean' }, children: { control: false } },
  render: (args) => <SampleRoot {...args} />,
} satisfies Meta<typeof MatrixRoot>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Goal: Story = { args: { children: <MatrixGoal /> } };

export const GoalReadOnly: Story = {
  name: 'Goal, read only',
  args: { children: <MatrixGoal />, readOnly: true },
};

export const Start: Story = {
  args: { children: <MatrixStart /> },
  render: (args) => <MatrixRoot {...args} />,
};

export const Toolbar: Story = { args: { children: <MatrixToolbar /> } };

export const Filters: Story = {
  args: { children: <MatrixFilters />, defaultFilter: { text: 'data' } },
};

export const FiltersClosed: Story = {
  name: 'Filters, closed',
  args: { children: <MatrixFilters /> },
};

export const Coverage: Story = { args: { children: <MatrixCoverage /> } };

export const CoverageBar: Story = {
  name: 'Coverage bar, by stage',
  args: {
    children: STAGES.map((stage) => (
      <p key={stage}>
        <MatrixCoverageBar stage={stage} />
      </p>
    )),
  },
};

export const Table: Story = { args: { children: <MatrixTable /> } };

export const TableReadOnly: Story = {
  name: 'Table, read only',
  args: { children: <MatrixTable />, readOnly: true },
};

function createEachStatus() {
  const store = createLifecycleMatrixStore();
  CELL_STATUSES.forEach((status, index) => {
    const category = Object.keys(store.getState().document.categories)[index] ?? '';
    store.commands.setStatus({ category, stage: 'use' }, status);
    store.commands.writeCell({ category, stage: 'use' }, 'owner', 'Amina');
  });
  store.commands.setGapReason({ category: 'capacity-strengthening', stage: 'use' }, 'later');
  return store;
}

const eachStatus = createEachStatus().toJSON();

export const Cell: Story = {
  name: 'Cell, in each status',
  args: {
    document: eachStatus,
    children: Object.keys(eachStatus.categories).map((category) => (
      <MatrixCell key={category} category={category} stage="use" />
    )),
  },
};

export const CellUnmatched: Story = {
  name: 'Cell, left out by the filter',
  args: { children: <MatrixCell category="capacity-strengthening" stage="use" unmatched /> },
};

export const StageList: Story = {
  name: 'List for each stage',
  args: { children: <MatrixStageList />, style: { maxInlineSize: '22rem' } },
};

export const Gaps: Story = { args: { children: <MatrixGaps /> } };

export const GapsReadOnly: Story = {
  name: 'Gaps, read only',
  args: { children: <MatrixGaps />, readOnly: true },
};

export const Examples: Story = { args: { children: <MatrixExamples /> } };

export const AddCategory: Story = {
  name: 'Add category',
  args: { children: <MatrixAddCategory /> },
};

export const CellDialog: Story = {
  name: 'Cell dialog',
  args: {
    children: <MatrixCellDialog />,
    defaultOpened: { kind: 'cell', category: 'capacity-strengthening', stage: 'use' },
  },
};

export const CellDialogReadOnly: Story = {
  ...CellDialog,
  name: 'Cell dialog, read only',
  args: { ...CellDialog.args, readOnly: true },
};

export const CategoryDialog: Story = {
  name: 'Category dialog',
  args: {
    children: <MatrixCategoryDialog />,
    defaultOpened: { kind: 'category', category: 'advocacy-dissemination' },
  },
};

export const CategoryDialogReadOnly: Story = {
  ...CategoryDialog,
  name: 'Category dialog, read only',
  args: { ...CategoryDialog.args, readOnly: true },
};

export const ExampleDialog: Story = {
  name: 'Example dialog',
  args: {
    children: <MatrixExampleDialog />,
    defaultOpened: { kind: 'example', example: 'international-baccalaureate' },
  },
};
