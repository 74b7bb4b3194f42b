import type { PollView } from '@uptake/core/outcome-poll/live';
import type { Room } from '../live/room.ts';

/** What anybody may know of a poll who has its link. */
export function viewOf(room: Room): PollView {
  const { id, code, seats, document } = room.poll;
  const { stage } = room.state();
  return { id, code, seats, document, stage, results: [...room.results('phone')] };
}
