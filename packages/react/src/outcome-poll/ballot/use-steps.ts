import {
  type BallotItem,
  ballotRound,
  isAnswered,
  nextItem,
  type SessionState,
} from '@uptake/core/outcome-poll';
import { type RefObject, useEffect, useRef, useState } from 'react';

/** The steps that are no item: the groups a person belongs to, and all answers at the end. */
export const ABOUT = 'about';
export const REVIEW = 'review';

/** How long a tapped answer is seen before the next step comes, in milliseconds. */
const PAUSE = 280;

/** The way through a ballot where one thing is shown at a time. */
export interface Steps {
  /** The step that is shown: an item, {@link ABOUT} or {@link REVIEW}. */
  readonly at: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Stays at the step that is shown, whatever gets answered. */
  readonly stay: () => void;
  /** Shows a step and moves the focus to its heading. */
  readonly go: (step: string) => void;
  /** To the neighbouring step; nowhere in a container that shows all of them. */
  readonly move: (by: 1 | -1) => void;
  /** After a tap on an answer: soon to what has none yet. Anything but a tap takes that back. */
  readonly advance: (answered: string, isTap: boolean) => void;
}

/** The step a person came to, in a round of a question. */
interface Place {
  readonly round: string;
  readonly step: string;
}

/** Begins at what has no answer; from then on the person says where to go. */
export function useSteps(
  { stage, answers }: SessionState,
  items: readonly BallotItem[],
  segments: readonly BallotItem[],
  root: RefObject<HTMLElement | null>,
): Steps {
  const [place, setPlace] = useState<Place>();
  const wantsFocus = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const round = ballotRound(stage);
  const before = segments.length > 0 ? [ABOUT] : [];
  const order = [...before, ...items.map(({ item }) => item), REVIEW];
  const isNew = !place && ![...items, ...segments].some((one) => isAnswered(one, answers));
  const next = (after?: string) => nextItem(items, answers, after)?.item ?? REVIEW;
  const begin = () => (isNew && before[0]) || next();
  const at = place?.round === round && order.includes(place.step) ? place.step : begin();
  const index = order.indexOf(at);

  const go = (step: string) => {
    wantsFocus.current = true;
    setPlace({ round, step });
  };
  const goOn = (answered: string) => {
    if (at === answered && isOneAtATime(root.current)) go(next(answered));
  };
  const latest = useRef(goOn);
  useEffect(() => {
    latest.current = goOn;
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    root.current?.querySelector<HTMLElement>('[data-current] [tabindex="-1"]')?.focus();
  });

  return {
    at,
    isFirst: index === 0,
    isLast: at === REVIEW,
    stay: () => setPlace({ round, step: at }),
    go,
    move: (by) => {
      if (isOneAtATime(root.current)) go(order[index + by] ?? at);
    },
    advance: (answered, isTap) => {
      clearTimeout(timer.current);
      if (isTap) timer.current = setTimeout(() => latest.current(answered), PAUSE);
    },
  };
}

/** The style sheet decides, by the width of the container; the way on is shown only there. */
function isOneAtATime(root: HTMLElement | null): boolean {
  return !!root?.querySelector('[data-uptake-part~="poll-ballot-nav"]')?.getClientRects().length;
}
