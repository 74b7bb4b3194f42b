import { type Guest, visit, votes } from './guest.ts';
import { ITEM } from './poll.fixture.ts';

/** A phone that votes as fast as it is answered. */
export interface Burst {
  readonly guest: Guest;
  readonly token: string;
  /** The largest counter that was acknowledged. */
  acknowledged(): number;
}

/** Lets somebody in who changes their rating without a pause. */
export async function enterBursting(url: string, id: string): Promise<Burst> {
  const guest = await visit(url, id);
  const { token = '' } = await guest.next('welcome');
  return { guest, token, acknowledged: burst(guest, 3) };
}

/** Waits until each has been acknowledged a number of votes. */
export async function untilEach(bursts: readonly Burst[], least: number): Promise<void> {
  while (!bursts.every(({ acknowledged }) => acknowledged() >= least)) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function burst(guest: Guest, mostUnanswered: number) {
  let sent = 0;
  const isOpen = () => guest.socket.readyState === guest.socket.OPEN;
  const acknowledged = () =>
    Math.max(0, ...guest.heard.flatMap((one) => (one.type === 'counted' ? one.n : [])));
  const send = () => {
    while (isOpen() && sent - acknowledged() < mostUnanswered) {
      sent += 1;
      guest.send(votes({ round: 1, item: ITEM, n: sent, answer: (sent % 10) + 1 }));
    }
  };
  guest.socket.on('message', send);
  send();
  return acknowledged;
}
