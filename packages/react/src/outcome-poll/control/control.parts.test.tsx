import type { LocalPollSession } from '@uptake/core/outcome-poll';
import type { ReactElement, ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../testing/conformance.tsx';
import { newSession, room } from '../room.fixture.ts';
import {
  Control,
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

const inControl = (part: ReactNode, session: LocalPollSession = newSession()): ReactElement => (
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

describeConformance('ControlNotices', {
  anatomyPart: parts.controlNotices,
  render: (props) => inControl(<ControlNotices {...props} />),
});

describeConformance('ControlPaper', {
  anatomyPart: parts.controlPaper,
  render: (props) => inControl(<ControlPaper {...props} />),
});

describe('what a control says', () => {
  const text = (session: LocalPollSession) =>
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

  it('says that nothing is stored, and how the clicker works', () => {
    expect(text(room({ people: 2 }))).toContain('could not be stored');
    expect(text(newSession())).toContain('Page Down');
    expect(text(newSession())).toContain('Open the projector window');
  });
});
