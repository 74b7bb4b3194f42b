import type { Meta, StoryObj } from '@storybook/react-vite';
import { RehearsalRoom } from './rehearsal-room.example.tsx';

interface Controls {
  readonly phones: number;
  readonly dropOuts: number;
  readonly speed: number;
  readonly seed: number;
}

// Every change of a control begins anew; the room has controls of its own for a rehearsal.
function Sample({ seed, ...pace }: Controls) {
  return <RehearsalRoom key={JSON.stringify([seed, pace])} pace={pace} seed={seed} />;
}

const meta = {
  title: 'Outcome poll/Rehearsal room',
  component: Sample,
  subcomponents: { RehearsalRoom },
  argTypes: {
    phones: { control: { type: 'range', min: 0, max: 120 } },
    dropOuts: { control: { type: 'range', min: 0, max: 0.9, step: 0.05 } },
    speed: { control: 'inline-radio', options: [1, 5, 20] },
    seed: { control: { type: 'number', min: 1 } },
  },
  args: { phones: 24, dropOuts: 0.1, speed: 5, seed: 1 },
} satisfies Meta<typeof Sample>;

export default meta;

export const Room: StoryObj<typeof meta> = { name: 'Made-up phones' };
