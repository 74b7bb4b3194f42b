import type { Meta, StoryObj } from '@storybook/react-vite';
import { createLifecycleMatrixStore } from '@uptake/core/lifecycle-matrix';
import { LifecycleMatrix } from '@uptake/react/lifecycle-matrix';
import { HalfPlanned } from './half-planned.example.tsx';
import { NewPlan } from './new-plan.example.tsx';
import { OwnCategories } from './own-categories.example.tsx';
import { OwnLayout } from './own-layout.example.tsx';

const meta = {
  title: 'Lifecycle matrix/Widget',
  component: LifecycleMatrix,
  argTypes: {
    readOnly: { control: 'boolean' },
    defaultView: { control: 'radio', options: ['plan', 'gaps', 'examples'] },
    defaultFilter: { control: 'object' },
    defaultOpened: { control: 'object' },
  },
} satisfies Meta<typeof LifecycleMatrix>;

export default meta;

type Story = StoryObj<typeof meta>;

export const New: Story = { render: (args) => <NewPlan {...args} /> };

export const Planned: Story = { name: 'Half planned', render: (args) => <HalfPlanned {...args} /> };

export const ReadOnly: Story = { ...Planned, name: 'Read only', args: { readOnly: true } };

export const Narrow: Story = {
  render: (args) => <HalfPlanned {...args} style={{ maxInlineSize: '20rem' }} />,
};

export const Filtered: Story = { ...Planned, args: { defaultFilter: { status: 'running' } } };

export const Gaps: Story = { ...Planned, args: { defaultView: 'gaps' } };

export const Examples: Story = { ...Planned, args: { defaultView: 'examples' } };

export const ExamplesReadOnly: Story = {
  ...Planned,
  name: 'Examples, read only',
  args: { defaultView: 'examples', readOnly: true },
};

export const OwnRecords: Story = {
  name: 'Own categories',
  render: (args) => <OwnCategories {...args} />,
};

export const OwnPage: Story = { name: 'Own layout', render: () => <OwnLayout /> };

/** What a person pastes: long text, another direction, emoji, markup. */
function createHardPlan() {
  const store = createLifecycleMatrixStore();
  const { commands } = store;
  const place = { category: 'peer-learning', stage: 'use' } as const;
  commands.writeAnswer('goal', 'قراءة لكل طفل في 49,000 مدرسة 👩🏽‍🏫 <script>alert(1)</script>');
  commands.setStatus(place, 'planned');
  commands.writeCell(place, 'owner', 'Abcdefghij'.repeat(1000));
  commands.writeCell(place, 'period', 'من يناير إلى March');
  commands.writeCell(place, 'notes', 'Very long. '.repeat(900));
  commands.renameCategory('relationships', 'العلاقات والشراكات في الشبكة');
  commands.renameCategory('advocacy-dissemination', 'Unbrokenwordwithoutanyspaceinit'.repeat(4));
  return store;
}

const hardPlan = createHardPlan().toJSON();

export const HardText: Story = {
  name: 'Long and right-to-left text',
  args: { document: hardPlan },
};

function createLargePlan() {
  const store = createLifecycleMatrixStore();
  for (let number = 7; number <= 60; number++) {
    const category = store.commands.addCategory(`Category ${number}`);
    if (number % 4 === 0) store.commands.setStatus({ category, stage: 'use' }, 'running');
  }
  return store;
}

const largePlan = createLargePlan().toJSON();

export const Large: Story = { name: '60 categories', args: { document: largePlan } };
