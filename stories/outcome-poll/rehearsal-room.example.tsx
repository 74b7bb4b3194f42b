import { newPoll } from '@uptake/core/outcome-poll';
import { Rehearsal, type RehearsalProps } from '@uptake/react/outcome-poll';

const poll = newPoll({ en: 'Rehearsal of the convening' });

/** A room to practise in before the convening: made-up phones, with the widgets of the day. */
export function RehearsalRoom({ pace, seed }: Pick<RehearsalProps, 'pace' | 'seed'>) {
  return <Rehearsal poll={poll} pace={pace} seed={seed} shortcuts />;
}
