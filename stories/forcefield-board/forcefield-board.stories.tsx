import type { Meta, StoryObj } from '@storybook/react-vite';
import { ForcefieldBoard } from '@uptake/react/forcefield-board';
import { crowded, halfRated, hardText } from './boards.ts';
import { ExampleBoard } from './example-board.example.tsx';
import { NewBoard } from './new-board.example.tsx';
import { OwnForces as OwnForcesExample } from './own-forces.example.tsx';
import { OwnLayout as OwnLayoutExample } from './own-layout.example.tsx';

const meta = {
  title: 'Forcefield board/Widget',
  component: ForcefieldBoard,
  argTypes: {
    readOnly: { control: 'boolean' },
    board: { control: 'text' },
    defaultBoard: { control: 'text' },
    defaultSitting: { control: 'object' },
  },
} satisfies Meta<typeof ForcefieldBoard>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = { render: (args) => <NewBoard {...args} /> };

export const HalfRated: Story = { name: 'Half rated, two boards', args: { document: halfRated } };

export const Full: Story = {
  name: 'The report’s example',
  render: (args) => <ExampleBoard {...args} />,
};

export const StrongestFirst: Story = {
  ...Full,
  name: 'Strongest first',
  args: { defaultSitting: { arrangement: 'by-importance' } },
};

export const WhatIf: Story = {
  ...Full,
  name: 'What if',
  args: {
    defaultSitting: {
      isWhatIf: true,
      whatIf: {
        aside: new Set(['driver-evidence']),
        mitigated: new Set(['constraint-time', 'constraint-evidence']),
      },
    },
  },
};

export const Details: Story = {
  ...Full,
  name: 'Details of a force',
  args: { defaultSitting: { details: 'constraint-time' } },
};

export const ReadOnly: Story = { ...Full, name: 'Read only', args: { readOnly: true } };

export const Narrow: Story = {
  render: (args) => <ExampleBoard {...args} style={{ maxInlineSize: '20rem' }} />,
};

export const OwnForces: Story = {
  name: 'Own forces and a store of the host',
  render: (args) => <OwnForcesExample {...args} />,
};

export const OwnLayout: Story = { name: 'Own layout', render: () => <OwnLayoutExample /> };

export const HardText: Story = {
  name: 'Long and right-to-left text',
  args: { document: hardText },
};

export const Large: Story = { name: '300 forces', args: { document: crowded } };
