import { createRehearsalRoom, newPoll } from '@uptake/core/outcome-poll';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { describeConformance } from '../../testing/conformance.tsx';
import { Rehearsal, RehearsalPhones, rehearsalAnatomy } from './index.ts';

const { parts } = rehearsalAnatomy;

describeConformance('Rehearsal', {
  anatomyPart: parts.rehearsal,
  render: (props) => <Rehearsal {...props} />,
});

const room = (isRunning: boolean) => {
  const session = createRehearsalRoom({ poll: newPoll(), phones: 12 });
  if (isRunning) session.start();
  return session;
};

describeConformance('RehearsalPhones', {
  anatomyPart: parts.rehearsalPhones,
  render: (props) => <RehearsalPhones session={room(false)} {...props} />,
  states: { running: () => <RehearsalPhones session={room(true)} /> },
});

it('says what the phones do, and that they are made up', () => {
  const html = renderToString(<Rehearsal pace={{ phones: 12, dropOuts: 0.25 }} />);
  expect(html).toContain('Made-up phones answer');
  expect(html).toContain('0 of 12 phones');
  expect(html).toContain('25%');
});
