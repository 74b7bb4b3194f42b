import type { Meta, StoryObj } from '@storybook/react-vite';
import { newBoard } from '@uptake/core/forcefield-board';
import {
  BoardBalance,
  BoardEmpty,
  BoardField,
  BoardForce,
  BoardForceDialog,
  BoardGoal,
  BoardImportDialog,
  BoardNotes,
  BoardPriorities,
  BoardRoot,
  type BoardRootProps,
  BoardSteps,
  BoardSwitcher,
  BoardTools,
  BoardWhatIf,
} from '@uptake/react/forcefield-board';
import { useTranslator } from '@uptake/react/provider';
import { useState } from 'react';
import { documentOf, exampleDocument, halfRated, pastedTable } from './boards.ts';

/** Every part stands inside a root, which holds the boards. */
function SampleRoot(props: BoardRootProps) {
  const { t } = useTranslator();
  const [document] = useState(() => exampleDocument(t));
  return <BoardRoot document={document} {...props} />;
}

const meta = {
  title: 'Forcefield board/Parts',
  component: BoardRoot,
  subcomponents: {
    BoardBalance,
    BoardEmpty,
    BoardField,
    BoardForce,
    BoardForceDialog,
    BoardGoal,
    BoardImportDialog,
    BoardNotes,
    BoardPriorities,
    BoardSteps,
    BoardSwitcher,
    BoardTools,
    BoardWhatIf,
  },
  argTypes: { readOnly: { control: 'boolean' }, children: { control: false } },
  render: (args) => <SampleRoot {...args} />,
} satisfies Meta<typeof BoardRoot>;

export default meta;

type Story = StoryObj<typeof meta>;

const newDocument = documentOf(({ commands }) => commands.addBoard());

/** Everything is rated low, so no action is asked for. */
const allLow = documentOf(({ commands }) => {
  const content = newBoard('A goal');
  const board = commands.addBoard(content);
  for (const force of Object.keys(content.forces)) commands.rateForce(board, force, 'low');
});

export const Switcher: Story = { args: { document: halfRated, children: <BoardSwitcher /> } };

export const SwitcherReadOnly: Story = {
  name: 'Switcher, read only',
  args: { document: halfRated, children: <BoardSwitcher />, readOnly: true },
};

export const Tools: Story = { args: { children: <BoardTools /> } };

export const ToolsReadOnly: Story = {
  name: 'Tools, read only',
  args: { children: <BoardTools />, readOnly: true },
};

export const Empty: Story = {
  args: { children: <BoardEmpty /> },
  render: (args) => <BoardRoot {...args} />,
};

export const Goal: Story = { args: { children: <BoardGoal /> } };

export const GoalEmpty: Story = {
  name: 'Goal, not yet written',
  args: { document: newDocument, children: <BoardGoal /> },
};

export const GoalReadOnly: Story = {
  name: 'Goal, read only',
  args: { children: <BoardGoal />, readOnly: true },
};

export const Steps: Story = { name: 'Steps', args: { children: <BoardSteps /> } };

export const StepsAtFirst: Story = {
  name: 'Steps, at the beginning',
  args: { document: newDocument, children: <BoardSteps /> },
};

export const StepsDone: Story = {
  name: 'Steps, all done',
  args: { document: allLow, children: <BoardSteps /> },
};

export const Field: Story = { args: { children: <BoardField /> } };

export const FieldReadOnly: Story = {
  name: 'Field, read only',
  args: { children: <BoardField />, readOnly: true },
};

const aForce = (force: string) => (
  <ol style={{ padding: 0, maxInlineSize: '40rem' }}>
    <BoardForce force={force} />
  </ol>
);

export const ForceHigh: Story = {
  name: 'Force, high',
  args: { children: aForce('constraint-time') },
};

export const ForceMedium: Story = {
  name: 'Force, medium',
  args: { children: aForce('driver-networks') },
};

export const ForceLow: Story = {
  name: 'Force, low',
  args: { children: aForce('driver-capacity') },
};

export const ForceUnrated: Story = {
  name: 'Force, not rated',
  args: { children: aForce('driver-time') },
};

export const ForceAside: Story = {
  name: 'Force, set aside',
  args: {
    children: aForce('driver-evidence'),
    defaultSitting: {
      isWhatIf: true,
      whatIf: { aside: new Set(['driver-evidence']), mitigated: new Set() },
    },
  },
};

export const ForceMitigated: Story = {
  name: 'Force, supposed mitigated',
  args: {
    children: aForce('constraint-time'),
    defaultSitting: {
      isWhatIf: true,
      whatIf: { aside: new Set(), mitigated: new Set(['constraint-time']) },
    },
  },
};

export const ForceReadOnly: Story = {
  name: 'Force, read only',
  args: { children: aForce('constraint-capacity'), readOnly: true },
};

export const WhatIf: Story = { name: 'What-if, off', args: { children: <BoardWhatIf /> } };

export const WhatIfOn: Story = {
  name: 'What-if, on',
  args: {
    children: <BoardWhatIf />,
    defaultSitting: {
      isWhatIf: true,
      whatIf: { aside: new Set(['driver-evidence']), mitigated: new Set() },
    },
  },
};

export const Balance: Story = { args: { children: <BoardBalance /> } };

export const BalanceMitigated: Story = {
  name: 'Balance, with assumptions',
  args: {
    children: <BoardBalance />,
    defaultSitting: {
      whatIf: { aside: new Set(['driver-evidence']), mitigated: new Set(['constraint-time']) },
    },
  },
};

export const BalanceAtFirst: Story = {
  name: 'Balance, nothing rated',
  args: { document: newDocument, children: <BoardBalance /> },
};

export const Priorities: Story = { args: { children: <BoardPriorities /> } };

export const PrioritiesAll: Story = {
  name: 'Priorities, all of them',
  args: { children: <BoardPriorities defaultExpanded /> },
};

export const PrioritiesAtFirst: Story = {
  name: 'Priorities, nothing rated',
  args: { document: newDocument, children: <BoardPriorities /> },
};

export const Notes: Story = { args: { children: <BoardNotes /> } };

export const ForceDialog: Story = {
  name: 'Force dialog',
  args: {
    children: <BoardForceDialog />,
    defaultSitting: { details: 'constraint-capacity' },
  },
};

export const ForceDialogUnrated: Story = {
  name: 'Force dialog, not rated',
  args: { children: <BoardForceDialog />, defaultSitting: { details: 'driver-time' } },
};

export const ForceDialogReadOnly: Story = {
  name: 'Force dialog, read only',
  args: {
    children: <BoardForceDialog />,
    defaultSitting: { details: 'constraint-capacity' },
    readOnly: true,
  },
};

export const ImportDialog: Story = {
  name: 'Import dialog',
  args: { children: <BoardImportDialog />, defaultSitting: { isImporting: true } },
};

export const ImportPreview: Story = {
  name: 'Import dialog, with a preview',
  args: {
    children: <BoardImportDialog defaultText={pastedTable} />,
    defaultSitting: { isImporting: true },
  },
};
