import type { Meta, StoryObj } from '@storybook/react-vite';
import { PresenterView } from '@uptake/react/outcome-poll/results';
import { rooms } from './rooms.ts';

const meta = {
  title: 'Outcome poll/Presenter',
  component: PresenterView,
  argTypes: {
    joinUrl: { control: 'text' },
    code: { control: 'text' },
    defaultOrder: { control: 'radio', options: ['asked', 'highest'] },
    poll: { control: false },
    stage: { control: false },
    results: { control: false },
  },
  args: { ...rooms.tenOutcomes, joinUrl: 'https://poll.example.org/4821', code: '4821' },
} satisfies Meta<typeof PresenterView>;

export default meta;

type Story = StoryObj<typeof meta>;

export const TenOutcomes: Story = { name: 'Ten outcomes' };

export const Discussed: Story = { name: 'One statement discussed', args: rooms.discussed };

export const Away: Story = { name: 'Without connection', args: { link: 'away' } };

export const Bars: Story = { name: 'Many people', args: rooms.bars };

export const Rounds: Story = { name: 'Two rounds', args: rooms.rounds };

export const ByRole: Story = { name: 'By group', args: rooms.byRole };

export const Choice: Story = { name: 'Choice question', args: rooms.choice };

export const Counting: Story = { name: 'Open', args: rooms.counting };

export const Waiting: Story = { args: rooms.waiting };

export const Hidden: Story = { args: rooms.hidden };

export const TooFew: Story = { name: 'Too few people', args: rooms.tooFew };

export const WithoutJoin: Story = {
  name: 'Without a way to join',
  args: { joinUrl: undefined, code: undefined },
};
