import { type PollDocument, parsePoll, statementText } from '@uptake/core/outcome-poll';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { standalone } from '../../provider/context.ts';
import { adoptStyles, STAGES, type Stage, settled } from '../../testing/stage.tsx';
import styles from '../poll.css?inline';
import { type PollSeats, PollSetup, type PollSetupProps } from './index.ts';

let stage: Stage;
let react: Root;

async function show(onCreate: PollSetupProps['onCreate']): Promise<void> {
  stage = STAGES['in the page']();
  adoptStyles(stage.root, styles);
  react = createRoot(stage.mount);
  react.render(<PollSetup onCreate={onCreate} />);
  await settled();
}

afterEach(() => {
  react.unmount();
  stage.remove();
});

const labelled = (text: string) => {
  const label = [...stage.mount.querySelectorAll('label')].find(
    ({ textContent }) => textContent === text,
  );
  const found = label?.control ?? label?.querySelector('input');
  if (!found) throw new Error(`There is no field “${text}”.`);
  return found;
};
const click = async (element: Element | null | undefined) => {
  (element as HTMLElement | null)?.click();
  await settled();
};
const button = (name: string) =>
  [...stage.mount.querySelectorAll('button')].find(({ textContent }) => textContent === name);
const said = () => stage.mount.querySelector('form [role="status"]')?.textContent;

it('makes the poll that was set up', async () => {
  const made: [PollDocument, PollSeats][] = [];
  await show((...poll) => void made.push(poll));
  await userEvent.fill(labelled('Name of the poll'), 'Shores');
  await click(labelled('Which kinds of evidence does your organization use?'));
  await click(stage.mount.querySelector('summary'));
  await userEvent.fill(labelled('Statement 1'), 'We trust each other');
  await click(button('Remove'));
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove: Statement 1');
  await click(button('Add a statement'));
  await userEvent.fill(labelled('Statement 7'), 'We publish what we learn');
  await click(labelled('Where in the system do you work?'));
  await click(labelled('Ask for groups of your own'));
  await userEvent.fill(labelled('The question'), 'Which shore?');
  await userEvent.fill(labelled('The groups, one on each line'), 'North\nSouth\n');
  await userEvent.fill(labelled('Fewest people of whom results are shown'), '4');
  await click(labelled('Only people with a card: one voice for each'));
  await userEvent.fill(labelled('Number of cards'), '12');
  await click(button('Make the poll'));

  const [[poll, seats] = []] = made;
  expect(parsePoll(JSON.stringify(poll))).toEqual(poll);
  expect(seats).toEqual({ seats: 12, days: 90 });
  expect(poll?.title).toEqual({ en: 'Shores' });
  expect(poll?.minimumCell).toBe(4);
  expect(Object.keys(poll?.segmentations ?? {})).toEqual(['role', 'own']);
  const statements = Object.values(poll?.questions.outcomes?.statements ?? {});
  expect(statements).toHaveLength(7);
  const words = statements.map((one) => statementText(one, standalone.translator));
  expect(words).toContain('We publish what we learn');
  expect(words).not.toContain('We trust each other');
});

it('says what is missing, and that a server did not take it', async () => {
  await show(() => Promise.reject(new Error('away')));
  await userEvent.fill(labelled('Fewest people of whom results are shown'), '2');
  await click(button('Make the poll'));
  expect(said()).toContain('from 3 to 50');
  await userEvent.fill(labelled('Fewest people of whom results are shown'), '5');
  await click(button('Make the poll'));
  await expect.poll(said).toContain('Nothing of what you wrote is lost');
  await click(labelled('Which kinds of evidence does your organization use?'));
  await click(labelled('How far does your organization influence these outcomes?'));
  await click(button('Make the poll'));
  expect(said()).toContain('Choose a question');
});
