import {
  type Answer,
  type AnswerState,
  ballotItems,
  newPoll,
  type PollDocument,
  readBallotForm,
} from '@uptake/core/outcome-poll';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../testing/conformance.tsx';
import { createTestSession, OPEN_OUTCOMES, type TestSessionOptions } from '../poll.fixture.tsx';
import { Ballot } from './Ballot.tsx';
import { BallotAbout } from './BallotAbout.tsx';
import { BallotChoice } from './BallotChoice.tsx';
import { BallotForm } from './BallotForm.tsx';
import { BallotHead } from './BallotHead.tsx';
import { BallotNav } from './BallotNav.tsx';
import { BallotPrivacy } from './BallotPrivacy.tsx';
import { BallotRating } from './BallotRating.tsx';
import { BallotReview } from './BallotReview.tsx';
import { BallotRoot } from './BallotRoot.tsx';
import { BallotStatus } from './BallotStatus.tsx';
import { BallotStep } from './BallotStep.tsx';
import { ballotAnatomy } from './ballot.anatomy.ts';
import { REVIEW } from './use-steps.ts';

const { parts } = ballotAnatomy;
const poll = newPoll();
const [rating] = ballotItems(poll, { question: 'outcomes' });
const [choice] = ballotItems(poll, { question: 'evidence' });
if (rating?.kind !== 'rating' || choice?.kind !== 'choice') throw new Error('Not as expected');
const open = { actions: OPEN_OUTCOMES };

const inRoot = (part: ReactElement, options: TestSessionOptions = open) => (
  <BallotRoot session={createTestSession(options)}>{part}</BallotRoot>
);
const answered = (answer: Answer, becomes: AnswerState = 'counted') => ({
  ...open,
  ...{ answers: { [rating.item]: answer }, becomes },
});

describeConformance('Ballot', {
  anatomyPart: { ...parts.ballot, states: { 'data-mode': parts.ballot.states['data-mode'] } },
  render: (props) => <Ballot session={createTestSession(open)} {...props} />,
  states: {
    waiting: () => <Ballot session={createTestSession()} />,
    closed: () => (
      <Ballot session={createTestSession({ actions: [...OPEN_OUTCOMES, { type: 'close' }] })} />
    ),
    looking: () => <Ballot session={createTestSession(open)} readOnly />,
    nothing: () => <Ballot session={createTestSession({ poll: { ...poll, questions: {} } })} />,
  },
});
describeConformance('BallotHead', {
  anatomyPart: parts.ballotHead,
  render: (props) => inRoot(<BallotHead {...props} />),
});
describeConformance('BallotPrivacy', {
  anatomyPart: parts.ballotPrivacy,
  render: (props) => inRoot(<BallotPrivacy {...props} />),
});
describeConformance('BallotForm', {
  anatomyPart: parts.ballotForm,
  render: (props) => inRoot(<BallotForm {...props} />),
});
describeConformance('BallotStep', {
  anatomyPart: parts.ballotStep,
  render: (props) => inRoot(<BallotStep step={REVIEW} kind="review" {...props} />),
  states: {
    about: () => inRoot(<BallotAbout />),
    rating: () => inRoot(<BallotRating asked={rating} />),
    choice: () => inRoot(<BallotChoice asked={choice} />),
  },
});
describeConformance('BallotAbout', {
  anatomyPart: { ...parts.ballotStep, states: { 'data-current': 'flag', 'data-kind': ['about'] } },
  render: (props) => inRoot(<BallotAbout {...props} />),
  states: { passed: () => inRoot(<BallotAbout />, answered(3)) },
});
describeConformance('BallotRating', {
  anatomyPart: { ...parts.ballotStep, states: { 'data-current': 'flag', 'data-kind': ['rating'] } },
  render: (props) => inRoot(<BallotRating asked={rating} {...props} />),
  states: {
    current: () => (
      <BallotRoot session={createTestSession(open)} asksAbout={false}>
        <BallotRating asked={rating} />
      </BallotRoot>
    ),
  },
});
describeConformance('BallotChoice', {
  anatomyPart: { ...parts.ballotStep, states: { 'data-current': 'flag', 'data-kind': ['choice'] } },
  render: (props) =>
    inRoot(<BallotChoice asked={choice} {...props} />, { actions: [{ type: 'open' }] }),
  states: {
    current: () =>
      inRoot(<BallotChoice asked={choice} />, {
        ...{ actions: [{ type: 'open' }], answers: { 'by/role': 'skipped' } },
      }),
  },
});
describeConformance('BallotReview', {
  anatomyPart: parts.ballotReview,
  render: (props) => inRoot(<BallotReview {...props} />),
});
describeConformance('BallotStatus', {
  anatomyPart: parts.ballotStatus,
  render: (props) => inRoot(<BallotStatus {...props} />),
});
describeConformance('BallotNav', {
  anatomyPart: parts.ballotNav,
  render: (props) => inRoot(<BallotNav {...props} />),
});

const textOf = (options: TestSessionOptions, props: { readonly readOnly?: boolean } = {}) =>
  renderToString(<Ballot session={createTestSession(options)} {...props} />)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('A ballot says', () => {
  it.each<[AnswerState, string]>([
    ['counted', 'Counted'],
    ['saved', 'Kept on this device, not counted yet'],
    ['unsaved', 'Not saved: keep this page open'],
  ])('that an answer is %s', (becomes, words) => {
    const text = textOf(answered(7, becomes));
    expect(text).toContain(`1 of 7 answered ${words} ( 1 )`);
  });

  it('that an answer came too late', () => {
    const session = createTestSession({ actions: [...OPEN_OUTCOMES, { type: 'close' }] });
    session.answer(rating.item, 4);
    const text = renderToString(<Ballot session={session} />);
    expect(text).toContain('Too late, not counted');
    expect(text).not.toContain('<form');
  });

  it('who sees the answers, before the first tap', () => {
    expect(textOf(open)).toMatch(/groups of at least 5 people.*whoever searches it/);
    expect(textOf({ ...open, link: 'live' })).toContain('whoever runs the server');
  });

  it('that a question is not open, closed, to look at, or that there is none', () => {
    expect(textOf({})).toContain('not open yet');
    expect(textOf({ actions: [...OPEN_OUTCOMES, { type: 'close' }] })).toContain('is closed');
    expect(textOf(open, { readOnly: true })).toContain('look but not answer');
    expect(textOf({ poll: { ...poll, questions: {} } })).toContain('nothing to answer');
  });

  it('in a new round what was answered before, and asks afresh', () => {
    const session = createTestSession(answered(7));
    session.control({ type: 'new-round' });
    const html = renderToString(<Ballot session={session} />);
    expect(html).toContain('Round 2');
    expect(html).toContain('In the round before: 7 of 10');
    expect(html).not.toMatch(/<input[^>]*checked=""/);
  });

  it('how many may be picked', () => {
    const limited = (most: number): PollDocument => ({
      ...poll,
      questions: { evidence: { ...choice.question, most } },
    });
    const asking = (most: number) => textOf({ poll: limited(most), actions: [{ type: 'open' }] });
    expect(asking(0)).toContain('Pick all that apply');
    expect(asking(2)).toContain('Pick up to 2');
  });

  it('nothing in bare keys, in any state', () => {
    for (const html of [
      textOf(open),
      textOf({}),
      textOf({ actions: [{ type: 'open' }] }),
      textOf({ ...answered('dont-know'), link: 'away', earlier: { [rating.item]: 'skipped' } }),
    ]) {
      expect(html).not.toMatch(/\b(poll|vocabulary|common)\.[a-z]/);
    }
  });
});

describe('Without scripts a ballot', () => {
  const html = renderToString(<Ballot session={createTestSession(open)} action="/ballot" />);

  it('is one form with all items, which a button sends', () => {
    expect(/<form [^>]*action="\/ballot" method="post"/.test(html)).toBe(true);
    expect(html.match(/<fieldset[^>]*poll-ballot-group/g)).toHaveLength(2 + 7);
    expect(html).toMatch(/<button type="submit"[^>]*>Send answers/);
    expect(html).not.toContain('data-scripted');
  });

  it('names its fields so that the form reads as answers', () => {
    const fields = [...html.matchAll(/<input[^>]*name="([^"]+)"[^>]*value="([^"]+)"/g)];
    const entries = fields.map(([, name = '', value = '']) => [name, value] as const);
    const first = new Map(entries.map(([name, value]) => [name, value]));
    const read = readBallotForm(first, poll);
    expect(read.refused).toEqual([]);
    expect(read.answers).toHaveLength(2 + 7);
    expect(read).toMatchObject({ question: 'outcomes', round: 1 });
  });
});
