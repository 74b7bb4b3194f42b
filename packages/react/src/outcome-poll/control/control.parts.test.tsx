import type { ControlSession, Refusal, SessionLink } from '@uptake/core/outcome-poll';
import type { ReactElement, ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../testing/conformance.tsx';
import { createTestSession } from '../poll.fixture.tsx';
import { newSession, room } from '../room.fixture.ts';
import {
  Control,
  ControlFocus,
  ControlLink,
  ControlNotices,
  ControlPaper,
  ControlQuestion,
  ControlRoot,
  ControlSplit,
  ControlStatus,
  ControlSteps,
  controlAnatomy,
} from './index.ts';

const { parts } = controlAnatomy;

const inControl = (part: ReactNode, session: ControlSession = newSession()): ReactElement => (
  <ControlRoot session={session}>{part}</ControlRoot>
);

const shown = () => room({ people: 40, actions: [{ type: 'close' }, { type: 'reveal' }] });

describeConformance('ControlRoot', {
  anatomyPart: parts.control,
  render: (props) => <ControlRoot session={newSession()} {...props} />,
  states: {
    open: () => <ControlRoot session={room({})} />,
    shown: () => <ControlRoot session={shown()} />,
  },
});

describeConformance('Control', {
  anatomyPart: parts.control,
  render: (props) => <Control session={newSession()} {...props} />,
  states: {
    open: () => <Control session={room({})} />,
    shown: () => <Control session={shown()} />,
  },
});

describeConformance('ControlQuestion', {
  anatomyPart: parts.controlQuestion,
  render: (props) => inControl(<ControlQuestion {...props} />),
});

describeConformance('ControlStatus', {
  anatomyPart: parts.controlStatus,
  render: (props) => inControl(<ControlStatus {...props} />),
});

describeConformance('ControlSteps', {
  anatomyPart: parts.controlSteps,
  render: (props) => inControl(<ControlSteps {...props} />),
});

describeConformance('ControlSplit', {
  anatomyPart: parts.controlSplit,
  render: (props) => inControl(<ControlSplit {...props} />),
});

describeConformance('ControlFocus', {
  anatomyPart: parts.controlFocus,
  render: (props) => inControl(<ControlFocus {...props} />, shown()),
});

const onServer = (link: SessionLink, refusal?: Refusal) => {
  const session = createTestSession({ link });
  session.set({ refusal });
  return session;
};

describeConformance('ControlLink', {
  anatomyPart: parts.controlLink,
  render: (props) => inControl(<ControlLink {...props} />, onServer('live')),
  states: {
    connecting: () => inControl(<ControlLink />, onServer('connecting')),
    away: () => inControl(<ControlLink />, onServer('away')),
    refused: () => inControl(<ControlLink />, onServer('away', 'not-allowed')),
  },
});

describeConformance('ControlNotices', {
  anatomyPart: parts.controlNotices,
  render: (props) => inControl(<ControlNotices {...props} />),
});

describeConformance('ControlPaper', {
  anatomyPart: parts.controlPaper,
  render: (props) => inControl(<ControlPaper {...props} />),
});

describe('what a control says', () => {
  const text = (session: ControlSession) =>
    renderToString(<Control session={session} shortcuts presenterHref="/screen" />).replace(
      /<[^>]*>/g,
      ' ',
    );

  it('says where the poll stands in words', () => {
    expect(text(newSession())).toMatch(/Nobody has answered yet.*has not begun.*are hidden/s);
    expect(text(room({ people: 12 }))).toMatch(/12 people have answered.*Voting is open/s);
    expect(text(shown())).toMatch(/40 people.*Voting is closed.*Results are shown/s);
    expect(text(room({ actions: [{ type: 'close' }, { type: 'new-round' }] }))).toMatch(/Round 2/);
  });

  it('offers the step that comes next and the one that takes the last back', () => {
    expect(text(newSession())).toContain('Open voting');
    expect(text(room({}))).toContain('Close voting');
    expect(text(shown())).toMatch(/Open voting again.*Hide results.*Start round 2/s);
  });

  it('says why results are not split, or not there', () => {
    const role = { type: 'segment', segmentation: 'role' } as const;
    const level = { type: 'segment', segmentation: 'level' } as const;
    const end = [{ type: 'close' }, { type: 'reveal' }] as const;
    expect(text(room({ people: 3, actions: end }))).toContain('once 5 people have answered');
    expect(text(room({ people: 7, actions: [role, ...end] }))).toContain('cannot be shown apart');
    expect(text(room({ people: 200, actions: [role, ...end, level] }))).toContain('another way');
    expect(text(room({ people: 200, actions: [role, ...end] }))).not.toContain('is shown together');
  });

  it('says how it stands to the server, and takes no step while that is away', () => {
    const html = (session: ControlSession) => renderToString(<Control session={session} />);
    expect(text(onServer('live'))).toMatch(/Connected.*Only whoever has the facilitator’s link/s);
    expect(html(onServer('live'))).toContain('<button type="button" aria-disabled="false"');
    expect(text(onServer('connecting'))).toContain('Connecting to the server');
    expect(text(onServer('away'))).toContain('answers wait on the phones');
    expect(html(onServer('away'))).not.toContain('aria-disabled="false"');
    expect(text(onServer('away', 'not-allowed'))).toContain('Open the newest link');
    expect(text(onServer('away', 'seat'))).toContain('(seat)');
    expect(text(newSession())).not.toMatch(/Connected|server/);
  });

  it('leads the room to one statement once results are shown', () => {
    expect(text(shown())).toContain('All statements');
    expect(text(newSession())).not.toContain('All statements');
  });

  it('says that nothing is stored, and how the clicker works', () => {
    expect(text(room({ people: 2 }))).toContain('could not be stored');
    expect(text(newSession())).toContain('Page Down');
    expect(text(newSession())).toContain('Open the projector window');
  });
});
