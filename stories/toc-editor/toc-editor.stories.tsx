import type { Meta, StoryObj } from '@storybook/react-vite';
import { TocEditor } from '@uptake/react/toc-editor';
import { ReportTheory } from './report-theory.example.tsx';

const meta = {
  title: 'Theory of change/Widget',
  component: TocEditor,
  argTypes: {
    readOnly: { control: 'boolean' },
    view: { control: 'select', options: ['diagram', 'outline', 'wizard'] },
    defaultSitting: { control: 'object' },
  },
} satisfies Meta<typeof TocEditor>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = {};

export const Report: Story = {
  name: 'The report’s example',
  render: (args) => <ReportTheory {...args} />,
};

export const Focus: Story = {
  ...Report,
  name: 'What leads to a box',
  args: {
    defaultSitting: {
      selected: { on: 'node', node: 'adaptive-implementation' },
      focus: { node: 'adaptive-implementation', reach: 'upstream' },
    },
  },
};

export const ReadOnly: Story = { ...Report, name: 'Read only', args: { readOnly: true } };
