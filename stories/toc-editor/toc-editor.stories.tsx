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
