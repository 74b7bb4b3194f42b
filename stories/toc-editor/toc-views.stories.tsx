import type { Meta, StoryObj } from '@storybook/react-vite';
import { TocEditor } from '@uptake/react/toc-editor';
import { OwnLayout as OwnLayoutExample } from './own-layout.example.tsx';
import { halfWritten, hardText } from './theories.ts';

const meta = {
  title: 'Theory of change/Outline and steps',
  component: TocEditor,
  args: { document: halfWritten, defaultView: 'outline' },
} satisfies Meta<typeof TocEditor>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Outline: Story = {
  args: { defaultSitting: { failed: new Set(['output-skills', 'within-time']) } },
};

export const Narrow: Story = {
  name: 'Outline, narrow, two languages and hard text',
  args: { document: hardText, style: { maxInlineSize: '20rem' } },
};

export const ReadOnly: Story = { name: 'Outline, read only', args: { readOnly: true } };

export const OwnLayout: Story = { name: 'Own layout', render: () => <OwnLayoutExample /> };

export const Outcomes: Story = {
  name: 'Step by step, outcomes',
  args: { defaultView: 'wizard', defaultSitting: { step: 'outcomes' } },
};

export const Conditions: Story = {
  name: 'Step by step, what must be true',
  args: { defaultView: 'wizard', defaultSitting: { step: 'conditions' } },
};

export const NodeDetails: Story = {
  name: 'Details of a box',
  args: { defaultSitting: { edited: { on: 'node', node: 'innovations-adopted' } } },
};

export const LinkDetails: Story = {
  name: 'Details of a link',
  args: {
    defaultSitting: { edited: { on: 'link', link: 'output-skills.culture-and-capacity' } },
  },
};

export const LinkReading: Story = {
  ...LinkDetails,
  name: 'Details of a link, read only',
  args: { ...LinkDetails.args, readOnly: true },
};

export const Import: Story = { args: { defaultSitting: { isImporting: true } } };
