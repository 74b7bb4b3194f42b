import type { Meta, StoryObj } from '@storybook/react-vite';
import { OutcomePoll, type PollView } from '@uptake/react/outcome-poll';
import { useMemo } from 'react';
import { type StoryDevice, storyDevice } from './device.ts';
import { OnOneDevice } from './on-one-device.example.tsx';
import { OwnWindows as OwnWindowsExample } from './own-windows.example.tsx';

interface Controls extends StoryDevice {
  readonly view?: PollView;
  readonly shortcuts?: boolean;
}

function Sample({ view, shortcuts, ...device }: Controls) {
  const key = JSON.stringify(device);
  const session = useMemo(() => storyDevice(JSON.parse(key) as StoryDevice), [key]);
  return (
    <OutcomePoll
      key={key}
      session={session}
      view={view}
      shortcuts={shortcuts}
      presenterHref="?path=/story/outcome-poll-the-whole--screen"
    />
  );
}

const meta = {
  title: 'Outcome poll/The whole',
  component: Sample,
  subcomponents: { OutcomePoll },
  argTypes: {
    view: {
      control: 'inline-radio',
      options: ['kiosk', 'ballot', 'control', 'results', 'presenter'],
    },
    people: { control: { type: 'range', min: 0, max: 200 } },
    shortcuts: { control: 'boolean' },
    isBlocked: { control: 'boolean' },
    actions: { control: false },
    paper: { control: false },
  },
} satisfies Meta<typeof Sample>;

export default meta;

type Story = StoryObj<typeof meta>;

const shown = [{ type: 'close' }, { type: 'reveal' }] as const;
const byRole = { type: 'segment', segmentation: 'role' } as const;
const byLevel = { type: 'segment', segmentation: 'level' } as const;

export const New: Story = { name: 'A poll that begins', render: () => <OnOneDevice /> };

export const KioskStart: Story = { name: 'Kiosk: start', args: { people: 12 } };

export const KioskClosed: Story = {
  name: 'Kiosk: not open',
  args: { people: 12, actions: [{ type: 'close' }] },
};

export const KioskBlocked: Story = {
  name: 'Kiosk: nothing can be stored',
  args: { people: 3, isBlocked: true },
};

export const Ballot: Story = { args: { people: 5, view: 'ballot' } };

export const ControlWaiting: Story = {
  name: 'Control: before',
  args: { view: 'control', shortcuts: true },
};

export const ControlOpen: Story = {
  name: 'Control: voting is open',
  args: { people: 23, view: 'control', shortcuts: true },
};

export const ControlShown: Story = {
  name: 'Control: results are shown',
  args: { people: 60, view: 'control', actions: [byRole, ...shown] },
};

export const ControlTooFew: Story = {
  name: 'Control: too few people',
  args: { people: 3, view: 'control', actions: shown },
};

export const ControlSmallGroups: Story = {
  name: 'Control: groups too small',
  args: { people: 8, view: 'control', actions: [byRole, ...shown] },
};

export const ControlOtherSplit: Story = {
  name: 'Control: split in another way before',
  args: { people: 60, view: 'control', actions: [byRole, ...shown, byLevel] },
};

export const ControlSecondRound: Story = {
  name: 'Control: second round',
  args: { people: 23, view: 'control', actions: [...shown, { type: 'new-round' }] },
};

export const ControlPaper: Story = {
  name: 'Control: with ratings from paper',
  args: { people: 9, view: 'control', paper: '1,2,3,4,5,6,7\n8,7,,3,9,10,?\n2,5,6,,1,n/a,4' },
};

export const ControlBlocked: Story = {
  name: 'Control: nothing can be stored',
  args: { people: 2, view: 'control', isBlocked: true },
};

export const Results: Story = { args: { people: 36, view: 'results', actions: shown } };

export const Screen: Story = {
  name: 'The screen of the room',
  args: { people: 36, view: 'presenter', actions: shown },
};

export const OwnWindows: Story = {
  name: 'A session of one’s own',
  render: () => <OwnWindowsExample />,
};
