import type { Meta, StoryObj } from '@storybook/react-vite';
import { type Answer, ballotItems, newPoll, type PollAction } from '@uptake/core/outcome-poll';
import { Ballot } from '@uptake/react/outcome-poll/ballot';
import { useMemo } from 'react';
import { OwnBallot } from './own-ballot.example.tsx';
import { type StorySession, storySession } from './session.ts';

interface Controls extends StorySession {
  readonly readOnly?: boolean;
  /** The width of the container, in pixels. */
  readonly width?: number;
}

function Sample({ readOnly, width, ...options }: Controls) {
  const key = JSON.stringify(options);
  const session = useMemo(() => storySession(JSON.parse(key) as StorySession), [key]);
  return (
    <div style={{ maxInlineSize: width }}>
      <Ballot key={key} session={session} readOnly={readOnly} />
    </div>
  );
}

const meta = {
  title: 'Outcome poll/Ballot',
  component: Sample,
  subcomponents: { Ballot },
  argTypes: {
    width: { control: { type: 'range', min: 280, max: 1280, step: 20 } },
    readOnly: { control: 'boolean' },
    link: { control: 'inline-radio', options: ['here', 'live', 'connecting', 'away'] },
    becomes: { control: 'inline-radio', options: ['unsaved', 'saved', 'counted', 'late'] },
    poll: { control: false },
    actions: { control: false },
    answers: { control: false },
    earlier: { control: false },
  },
} satisfies Meta<typeof Sample>;

export default meta;

type Story = StoryObj<typeof meta>;

const poll = newPoll();
const open: readonly PollAction[] = [{ type: 'next' }, { type: 'open' }];
const items = ballotItems(poll, { question: 'outcomes' }).map(({ item }) => item);
const SAMPLE: readonly Answer[] = [8, 'dont-know', 5, 10, 'not-applicable', 'skipped', 3];
const ratings = (count: number): { [item: string]: Answer } =>
  Object.fromEntries(items.slice(0, count).map((item, index) => [item, SAMPLE[index] ?? 1]));
const some = (count: number) => ({ 'by/role': ['school'], ...ratings(count) });
const phone = 320;

export const FirstVisit: Story = { args: { actions: open } };

export const OnAPhone: Story = { args: { actions: open, width: phone } };

export const HalfAnswered: Story = { args: { actions: open, answers: some(4) } };

export const Rating: Story = {
  name: 'Rating on a phone',
  args: { actions: open, answers: some(3), width: phone },
};

export const AllAnswered: Story = {
  args: { actions: open, answers: some(items.length), width: phone },
};

export const Picks: Story = {
  args: { actions: [{ type: 'open' }], answers: { evidence: ['research'] } },
};

export const PicksOnAPhone: Story = {
  args: { actions: [{ type: 'open' }], answers: { 'by/role': 'skipped' }, width: phone },
};

export const UpToTwo: Story = {
  args: {
    poll: {
      ...poll,
      questions: { evidence: { ...poll.questions.evidence, most: 2 } as never },
    },
    actions: [{ type: 'open' }],
    answers: { evidence: ['research', 'sector-generated'] },
  },
};

export const Waiting: Story = {};

export const Closed: Story = {
  args: { actions: [...open, { type: 'close' }], answers: some(5) },
};

export const Late: Story = {
  args: { actions: [...open, { type: 'close' }], answers: some(5), becomes: 'late' },
};

export const NewRound: Story = {
  args: {
    actions: [...open, { type: 'close' }, { type: 'new-round' }],
    answers: { 'by/role': ['school'] },
    earlier: ratings(7),
  },
};

export const Away: Story = {
  args: { actions: open, answers: some(2), becomes: 'saved', link: 'away', width: phone },
};

export const Connecting: Story = { args: { actions: open, link: 'connecting' } };

export const NotSaved: Story = {
  args: { actions: open, answers: some(2), becomes: 'unsaved', link: 'here' },
};

export const ReadOnly: Story = { args: { actions: open, answers: some(6), readOnly: true } };

export const NothingToAnswer: Story = {
  args: { poll: { ...poll, questions: {} } },
};

export const OwnLayout: Story = { render: () => <OwnBallot /> };
