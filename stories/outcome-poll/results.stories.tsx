import type { Meta, StoryObj } from '@storybook/react-vite';
import { Results } from '@uptake/react/outcome-poll/results';
import { rooms } from './rooms.ts';

const meta = {
  title: 'Outcome poll/Results',
  component: Results,
  argTypes: {
    defaultOrder: { control: 'radio', options: ['asked', 'highest'] },
    defaultView: { control: 'radio', options: ['picture', 'table'] },
    link: { control: 'radio', options: ['here', 'live', 'connecting', 'away'] },
    poll: { control: false },
    stage: { control: false },
    results: { control: false },
  },
  args: rooms.dots,
} satisfies Meta<typeof Results>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Dots: Story = { name: 'One dot for each person' };

export const Bars: Story = { name: 'Bars, for many people', args: rooms.bars };

export const ManyBars: Story = { name: 'Bars, for 1,800 people', args: rooms.manyBars };

export const Highest: Story = {
  name: 'Highest first, in bands',
  args: { defaultOrder: 'highest' },
};

export const Table: Story = { args: { defaultView: 'table' } };

export const ByRole: Story = { name: 'By group', args: rooms.byRole };

export const ManyByRole: Story = { name: 'By group, for many people', args: rooms.manyByRole };

export const ByRoleTable: Story = {
  name: 'By group, table',
  args: { ...rooms.byRole, defaultView: 'table' },
};

export const Rounds: Story = { name: 'Two rounds', args: rooms.rounds };

export const Choice: Story = { name: 'Choice question', args: rooms.choice };

export const ChoiceByRole: Story = {
  name: 'Choice question, by group',
  args: rooms.choiceByRole,
};

export const ChoiceTable: Story = {
  name: 'Choice question, table',
  args: { ...rooms.choice, defaultView: 'table' },
};

export const Few: Story = { name: 'Seven people', args: rooms.few };

export const OneMind: Story = { name: 'Of one mind, in bands', args: rooms.oneMind };

export const TooFew: Story = { name: 'Too few people', args: rooms.tooFew };

export const NoPeople: Story = { name: 'Nobody answered', args: rooms.noPeople };

export const Waiting: Story = { args: rooms.waiting };

export const Counting: Story = { name: 'Open, only counting', args: rooms.counting };

export const Batches: Story = { name: 'Open, in batches', args: rooms.batches };

export const Hidden: Story = { args: rooms.hidden };

export const Offline: Story = { args: { link: 'away' } };

export const NoQuestion: Story = { name: 'No question', args: rooms.noQuestion };

export const LongWords: Story = { name: 'Long statements', args: rooms.longWords };

export const Phone: Story = {
  name: 'On a phone',
  render: (args) => <Results {...args} style={{ maxInlineSize: '18rem' }} />,
};

export const PhoneBars: Story = {
  ...Phone,
  name: 'On a phone, bars',
  args: rooms.bars,
};
