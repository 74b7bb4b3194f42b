import type { LocalPollSession } from '@uptake/core/outcome-poll';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { adoptStyles, STAGES, type Stage, settled } from '../../testing/stage.tsx';
import styles from '../poll.css?inline';
import { newSession, room } from '../room.fixture.ts';
import { Control, type ControlProps } from './index.ts';

let stage: Stage;
let react: Root;

async function show(session: LocalPollSession, props: Partial<ControlProps> = {}): Promise<void> {
  stage = STAGES['in the page']();
  adoptStyles(stage.root, styles);
  react = createRoot(stage.mount);
  react.render(<Control session={session} {...props} />);
  await settled();
}

afterEach(() => {
  react.unmount();
  stage.remove();
});

const press = async (keys: string) => {
  await userEvent.keyboard(keys);
  await settled();
};
const button = (name: string) => {
  const found = [...stage.mount.querySelectorAll('button')].find(
    ({ textContent }) => textContent === name,
  );
  if (!found) throw new Error(`There is no button “${name}”.`);
  return found;
};
const status = () =>
  stage.mount.querySelector('[data-uptake-part="poll-control-status"]')?.textContent;
const at = (session: LocalPollSession) => {
  const { stage: now } = session.getState();
  return [now.question, now.questions[now.question]?.voting, now.questions[now.question]?.results];
};

it('is worked by its buttons, and every step can be taken back', async () => {
  const session = newSession();
  await show(session);
  for (const [name, voting, results] of [
    ['Open voting', 'open', 'hidden'],
    ['Close voting', 'closed', 'hidden'],
    ['Show results', 'closed', 'shown'],
    ['Hide results', 'closed', 'hidden'],
    ['Open voting again', 'open', 'hidden'],
    ['Start round 2', 'open', 'hidden'],
  ]) {
    button(name ?? '').click();
    await settled();
    expect(at(session)).toEqual(['evidence', voting, results]);
  }
  expect(status()).toContain('Round 2');
  button('Next question').click();
  await settled();
  expect(stage.mount.querySelector('h2')?.textContent).toContain('outcomes');
  expect(button('Next question').getAttribute('aria-disabled')).toBe('true');
});

it('is led through by the keys of a clicker, where the host wants that', async () => {
  const session = newSession();
  await show(session, { shortcuts: true });
  (document.activeElement as HTMLElement | null)?.blur();
  await press('{PageDown}');
  expect(at(session)).toEqual(['evidence', 'open', 'hidden']);
  await press(' ');
  expect(at(session)).toEqual(['evidence', 'closed', 'hidden']);
  await press('b');
  expect(at(session)).toEqual(['evidence', 'closed', 'shown']);
  await press('.');
  expect(at(session)).toEqual(['evidence', 'closed', 'hidden']);
  await press('{PageDown}{PageDown}');
  expect(session.getState().stage.question).toBe('outcomes');
  await press('{PageUp}');
  expect(at(session)).toEqual(['evidence', 'closed', 'shown']);
});

it('leaves the keys to whoever types, presses or has a dialog open', async () => {
  const session = newSession();
  await show(session, { shortcuts: true });
  const field = stage.mount.parentElement?.appendChild(document.createElement('input'));
  field?.focus();
  await press('b.{PageDown} ');
  expect(field?.value).toBe('b. ');
  expect(session.getState().stage.revision).toBe(0);
  field?.remove();

  button('Open voting').focus();
  await press(' ');
  expect(at(session)).toEqual(['evidence', 'open', 'hidden']);
  await press('{Control>}{PageDown}{/Control}');
  expect(at(session)).toEqual(['evidence', 'open', 'hidden']);
  await press('{PageDown}');
  expect(at(session)).toEqual(['evidence', 'closed', 'hidden']);
});

it('has no keys of its own unless it is told to', async () => {
  const session = newSession();
  await show(session);
  await press('{PageDown}b');
  expect(session.getState().stage.revision).toBe(0);
});

it('takes ratings from paper after it has shown them, and gives them back', async () => {
  const session = room({ actions: [{ type: 'next' }, { type: 'open' }] });
  await show(session);
  const people = () => status()?.match(/^\d+|Nobody/)?.[0];
  const fill = async (text: string) => {
    button('Add ratings from paper').click();
    await expect.poll(() => stage.mount.querySelector('dialog textarea')).not.toBe(null);
    const area = stage.mount.querySelector<HTMLTextAreaElement>('dialog textarea');
    await userEvent.fill(area as Element, text);
    await settled();
  };
  const report = () =>
    stage.mount.querySelector('[data-uptake-part="poll-paper-report"]')?.textContent ?? '';

  const { statements } = session.getState().poll.questions.outcomes ?? { statements: {} };
  const row = (...cells: string[]) =>
    Object.keys(statements)
      .map((_, index) => cells[index] ?? '5')
      .join('\t');
  const heading = Object.keys(statements)
    .map((_, index) => index + 1)
    .join('\t');

  await fill(`${heading}\n${row('7', '11')}`);
  await expect.poll(report).toContain('Row 2, “2”: “11” is no whole number from 1 to 10.');
  expect(button('Count 1 person').getAttribute('aria-disabled')).toBe('true');
  await userEvent.fill(
    stage.mount.querySelector('dialog textarea') as Element,
    `${heading}\n${row('7', '1')}\n${row('?', '')}`,
  );
  await expect.poll(report).toContain('2 people found.');
  await expect.poll(() => stage.mount.textContent).toContain('Count 2 people');
  button('Count 2 people').click();
  await settled();
  expect(people()).toBe('2');
  expect(stage.mount.querySelector('dialog')).toBe(null);

  await fill(`${heading}\n${row('?', '')}\n${row('7', '1')}`);
  await expect.poll(() => stage.mount.textContent).toContain('has been counted already');
  expect(button('Count 2 people').getAttribute('aria-disabled')).toBe('true');
  await press('{Escape}');

  button('Take back').click();
  await settled();
  expect(people()).toBe('Nobody');
  button('Count again').click();
  await settled();
  expect(people()).toBe('2');
});
