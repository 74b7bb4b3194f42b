import type { Meta, StoryObj } from '@storybook/react-vite';
import { PollSetup, SeatCards } from '@uptake/react/outcome-poll';

const meta = {
  title: 'Outcome poll/Setup',
  component: PollSetup,
  subcomponents: { SeatCards },
  argTypes: { poll: { control: false }, onCreate: { control: false } },
  args: { onCreate: () => {} },
} satisfies Meta<typeof PollSetup>;

export default meta;

type Story = StoryObj<typeof meta>;

export const New: Story = { name: 'A new poll' };

export const Cards: Story = {
  name: 'Cards of a poll with seats',
  render: () => (
    <SeatCards
      title="Convening of the network"
      joinUrl="https://poll.example.org/live/join/34679C"
      codes={['CDFGHJKMNPQR', 'TVWXY34679CD', 'FGHJKMNPQRTV']}
    />
  ),
};
