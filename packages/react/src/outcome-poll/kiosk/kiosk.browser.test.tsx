import type { LocalPollSession } from '@uptake/core/outcome-poll';
import type { ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, it } from 'vitest';
import { adoptStyles, STAGES, type Stage, settled } from '../../testing/stage.tsx';
import { OutcomePoll } from '../OutcomePoll.tsx';
import styles from '../poll.css?inline';
import { rehearsal, room } from '../room.fixture.ts';
import { Kiosk } from './index.ts';

let stage: Stage;
let react: Root;

async function show(element: ReactElement): Promise<void> {
  stage = STAGES['in the page']();
  adoptStyles(stage.root, styles);
  react = createRoot(stage.mount, { onCaughtError: () => {} });
  react.render(element);
  await settled();
}

afterEach(() => {
  react.unmount();
  stage.remove();
  localStorage.clear();
});

const button = (name: string) =>
  [...stage.mount.querySelectorAll('button')].find(({ textContent }) => textContent === name);
const click = async (name: string) => {
  button(name)?.click();
  await settled();
};
const phase = () =>
  stage.mount.querySelector('[data-uptake-part~="poll-kiosk"]')?.getAttribute('data-phase');
const heading = () => (stage.root.activeElement as HTMLElement | null)?.textContent;

function participation(session: LocalPollSession): number | undefined {
  return session.getState().results.rounds[0]?.participation;
}

it('leads one person after the other through start, ballot and thanks', async () => {
  const session = room({});
  await show(<Kiosk session={session} />);
  for (let person = 1; person <= 3; person += 1) {
    expect(phase()).toBe('start');
    await click('Begin');
    expect(phase()).toBe('answering');
    session.answer('evidence', [
      Object.keys(rehearsal.questions.evidence?.statements ?? {})[0] ?? '',
    ]);
    await settled();
    await click('I am done');
    expect([phase(), heading()]).toEqual(['thanks', 'Thank you']);
    // Nothing leads back: the answers belong to nobody here any more.
    expect(session.getState().answers).toEqual({});
    expect(participation(session)).toBe(person);
    await click('Next person');
  }
  expect(stage.mount.textContent).toContain('could not be stored');
});

it('begins anew for somebody who finds the answers of another', async () => {
  const session = room({});
  session.answer('evidence', []);
  await show(<Kiosk session={session} />);
  expect(phase()).toBe('answering');
  await click('Not your answers? Begin as a new person');
  expect([phase(), participation(session)]).toEqual(['start', 1]);
  expect(session.getState().answers).toEqual({});
});

it('takes nobody in while the question is not open', async () => {
  const session = room({ actions: [{ type: 'close' }] });
  await show(<Kiosk session={session} />);
  expect(button('Begin')).toBeUndefined();
  expect(stage.mount.textContent).toContain('not open for answers');
});

it('has the control and the results behind a button, and the way back', async () => {
  const session = room({ people: 8, actions: [{ type: 'close' }] });
  await show(<Kiosk session={session} presenterHref="/screen" />);
  await click('For the facilitator');
  await expect.poll(() => button('Show results')).toBeTruthy();
  await click('Show results');
  await expect
    .poll(() => stage.mount.querySelector('[data-uptake-part~="poll-results"]'))
    .not.toBe(null);
  expect(session.getState().stage.questions.evidence?.results).toBe('shown');
  await click('Back to the start screen');
  expect(phase()).toBe('start');
});

it('keeps a poll under its key, and shows the same in another view', async () => {
  await show(<OutcomePoll poll={rehearsal} storageKey="shelf" view="control" />);
  await expect.poll(() => button('Open voting')).toBeTruthy();
  await click('Open voting');
  react.render(<OutcomePoll key="2" poll={rehearsal} storageKey="shelf" view="presenter" />);
  await expect
    .poll(() => stage.mount.querySelector('[data-uptake-part~="poll-presenter"]'))
    .not.toBe(null);
  react.render(<OutcomePoll key="3" poll={rehearsal} storageKey="shelf" />);
  await settled();
  expect(button('Begin')).toBeTruthy();
});

it('says of a poll that it refuses what is wrong with it', async () => {
  await show(<OutcomePoll poll={{ ...rehearsal, minimumCell: 1 }} />);
  await expect.poll(() => stage.mount.textContent).toContain('minimumCell');
  expect(stage.mount.querySelector('[role="alert"]')).not.toBe(null);
});
