import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../testing/conformance.tsx';
import { OutcomePoll, type PollView } from '../OutcomePoll.tsx';
import { pollAnatomy } from '../poll.anatomy.ts';
import { newSession, rehearsal, room } from '../room.fixture.ts';
import { Kiosk, kioskAnatomy } from './index.ts';

describeConformance('Kiosk', {
  anatomyPart: kioskAnatomy.parts.kiosk,
  render: (props) => <Kiosk session={newSession()} {...props} />,
  states: {
    answering: () => <Kiosk session={room({})} defaultPhase="answering" />,
    thanks: () => <Kiosk session={room({})} defaultPhase="thanks" />,
    facilitator: () => <Kiosk session={room({})} defaultPhase="facilitator" />,
  },
});

const VIEWS = pollAnatomy.parts.root.states['data-view'];

describeConformance('OutcomePoll', {
  anatomyPart: pollAnatomy.parts.root,
  render: (props) => <OutcomePoll poll={rehearsal} {...props} />,
  states: Object.fromEntries(
    VIEWS.map((view: PollView) => [view, () => <OutcomePoll poll={rehearsal} view={view} />]),
  ),
});

describe('the ready-made poll on the server', () => {
  const text = (view: PollView) =>
    renderToString(<OutcomePoll session={room({ people: 7 })} view={view} />).replace(
      /<[^>]*>/g,
      ' ',
    );

  it.each(VIEWS)('can be read as %s before any script runs', (view) => {
    expect(text(view)).toContain('Which kinds of evidence does your organization use?');
    if (view !== 'ballot' && view !== 'kiosk') {
      expect(text(view)).toMatch(/Voting is open.*7 people have answered/s);
    }
  });

  it('takes a poll as a document or as its JSON', () => {
    for (const poll of [rehearsal, JSON.stringify(rehearsal)]) {
      expect(renderToString(<OutcomePoll poll={poll} />)).toContain('aria-label="Rehearsal"');
    }
  });
});
