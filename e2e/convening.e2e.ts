import { readFileSync } from 'node:fs';
import { ballotItems } from '@uptake/core/outcome-poll';
import type { PollView } from '@uptake/core/outcome-poll/live';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { forbidPointer, pressUntil } from './keyboard.ts';
import { onPhone, onScreen, readScreen, TrueRoom } from './models/convening.ts';
import { type Answers, Phone } from './models/phone.ts';
import { part } from './models/widget.ts';
import { FAILED_REQUEST, withPortal } from './portal.ts';

const PEOPLE = 12;
/** Fewer than results need. */
const FEW = 4;
const ROLES = ['school', 'union'];
/** The first hold a narrow phone, one in Arabic and one without scripts; the others a tablet. */
const OPTIONS = [
  { viewport: { width: 360, height: 740 }, hasTouch: true },
  { locale: 'ar-EG' },
  { javaScriptEnabled: false },
];
/** Who loses the connection in the middle of the first round. */
const LOSING = [5, 8];

const EVERYBODY = Array.from({ length: PEOPLE }, (_, person) => person);

/** What a person rates in a round: they differ, and two thirds of them change their minds. */
function ratings(person: number, round: number, items: readonly string[]): Answers {
  const rate = (index: number) => ((person * 3 + index * 4 + round * (person % 3)) % 10) + 1;
  return Object.fromEntries(items.map((item, index) => [item, rate(index)]));
}

/** Presses a button by keyboard, and waits until the control says what came of it. */
async function press(page: Page, name: string, said?: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  await button.waitFor();
  await pressUntil('Tab', button);
  await page.keyboard.press('Enter');
  if (said) await part(page, 'poll-control-status').getByText(said).waitFor();
}

async function tick(page: Page, name: string): Promise<void> {
  await pressUntil('Tab', page.getByRole('checkbox', { name }));
  await page.keyboard.press('Space');
}

/** Makes a poll of three outcomes by keyboard. Gives its id. */
async function makePoll(page: Page): Promise<string> {
  await page.goto('/convening');
  await tick(page, 'Which kinds of evidence');
  await pressUntil('Tab', page.locator('summary', { hasText: 'influence these outcomes' }));
  await page.keyboard.press('Enter');
  await pressUntil('Tab', page.getByRole('button', { name: 'Remove: Statement 4' }));
  // The focus goes on to the next one, so that keys reach it.
  for (let left = 4; left > 0; left -= 1) await page.keyboard.press('Enter');
  expect(await part(page, 'poll-setup-statements').locator('li').count()).toBe(3);
  await tick(page, 'Where in the system');
  await press(page, 'Make the poll');
  await page.getByText('Connected', { exact: true }).waitFor();
  return new URL(page.url()).hash.slice(1);
}

describe('a convening', () => {
  const portal = withPortal({ sample: false });

  it('is made, joined, rated, revealed, discussed, rated again and exported', async () => {
    portal.allowErrors(FAILED_REQUEST);
    // Phones without a connection go on trying; so says the browser.
    portal.allowErrors(/WebSocket connection/);
    const control = await portal.open('/settings');
    const pointerEvents = await forbidPointer(control);
    const id = await makePoll(control);
    const view = async (): Promise<PollView> =>
      (await fetch(`${portal.url}/live/polls/${id}`)).json();
    const { code, document } = await view();
    const items = ballotItems(document, { question: 'outcomes' }).map(({ item }) => item);
    const room = new TrueRoom();

    const screen = await portal.open(`/convening/screen#${id}`);
    const status = (value: string) =>
      screen.locator(`[data-uptake-part~="poll-presenter"][data-status="${value}"]`).waitFor();
    const phones = await Promise.all(
      EVERYBODY.map((person) => Phone.begin(portal, OPTIONS[person])),
    );
    const [scanning, inArabic, ...others] = phones as [Phone, Phone, ...Phone[]];
    const scripted = phones.filter(({ hasScripts }) => hasScripts);
    const label = await screen
      .getByRole('img', { name: `/join/${code}` })
      .getAttribute('aria-label');
    await scanning.page.goto(label?.match(/http\S+/)?.[0] ?? '');
    await Promise.all([inArabic, ...others].map((phone) => phone.join(code)));
    expect(await inArabic.page.locator('html').getAttribute('dir')).toBe('rtl');

    const vote = async (person: number, round: number) => {
      const phone = phones[person] as Phone;
      const about: Answers = round === 1 ? { 'by/role': [ROLES[person % 2] ?? ''] } : {};
      const answers = { ...about, ...ratings(person, round, items) };
      room.count(`person-${person}`, round, answers);
      if (round === 2 || !LOSING.includes(person)) return phone.answer(answers);
      const [first = '', ...rest] = items;
      const { [first]: before = 'skipped', ...after } = answers;
      await phone.answer({ [first]: before });
      await phone.untilSaid('counted', 1);
      await phone.loseConnection();
      await phone.answer(after);
      await phone.untilSaid('saved', rest.length);
      await phone.findConnection();
    };
    const untilCounted = async () => {
      await Promise.all(scripted.map((phone) => phone.untilSaid('counted', items.length)));
      await control.getByText(`${PEOPLE} people have answered`).waitFor();
    };

    /** Everybody sees what follows from the true votes, all of them once. */
    const compare = async () => {
      const now = await view();
      const { reading } = room.publish(now);
      expect(reading.items).toHaveLength(items.length);
      await expect
        .poll(() => readScreen(screen))
        .toEqual(onScreen(reading, now, scanning.translator));
      await Promise.all(
        scripted.map((phone) =>
          expect.poll(() => phone.results()).toEqual(onPhone(reading, now, phone.translator)),
        ),
      );
      const still = phones.find(({ hasScripts }) => !hasScripts);
      const cells = (await still?.results()) ?? [];
      reading.items.forEach(({ whole }, place) => {
        if (whole.kind !== 'ratings') throw new Error('Not shown in points');
        expect(whole.n).toBe(PEOPLE);
        expect(cells[place]?.slice(5, 15)).toEqual(whole.summary.counts.map(String));
      });
    };

    // So few answered that nothing is shown, whatever the facilitator does.
    await press(control, 'Open voting', 'Voting is open');
    await Promise.all(EVERYBODY.slice(0, FEW).map((person) => vote(person, 1)));
    await control.getByText(`${FEW} people have answered`).waitFor();
    await press(control, 'Close voting', 'Voting is closed');
    await press(control, 'Show results', 'Results are shown');
    await status('too-few');
    for (const page of [screen, control, ...phones.map((phone) => phone.page)]) {
      const drawn = page.locator('[data-mark], table, [data-uptake-part~="poll-results-item"]');
      expect(await drawn.count()).toBe(0);
    }
    const few = await view();
    expect(JSON.stringify(few.results)).not.toMatch(/"(points|bands|nearly)"/);
    room.publish(few);

    // The others join in. Two lose their connection and come back.
    await press(control, 'Hide results', 'Results are hidden');
    await press(control, 'Open voting again', 'Voting is open');
    await Promise.all(EVERYBODY.slice(FEW).map((person) => vote(person, 1)));
    await untilCounted();
    await press(control, 'Close voting', 'Voting is closed');
    await press(control, 'Show results', 'Results are shown');
    await status('shown');
    await compare();

    // The room discusses one statement.
    await pressUntil('Tab', control.getByRole('combobox', { name: 'Discuss' }));
    await control.keyboard.press('ArrowDown');
    const discussed = part(screen, 'poll-presenter-rows').locator('h3');
    await expect.poll(() => discussed.count()).toBe(1);
    const marked = scanning.page.locator('[data-uptake-part~="poll-results-item"][data-focus] h3');
    expect(await marked.textContent()).toBe(await discussed.textContent());

    await press(control, 'Start round 2', 'Nobody has answered yet');
    await Promise.all(EVERYBODY.map((person) => vote(person, 2)));
    await untilCounted();
    await press(control, 'Close voting', 'Voting is closed');
    await press(control, 'Show results', 'Results are shown');
    await status('shown');
    await compare();

    const download = control.waitForEvent('download');
    await press(control, 'Table (CSV)');
    const lines = readFileSync(await (await download).path(), 'utf8').split('\n');
    for (const item of items) {
      const [, statement = ''] = item.split('/');
      expect(lines.filter((line) => line.includes(statement))).toHaveLength(2);
    }
    expect(await pointerEvents()).toBe(0);
  }, 120_000);
});
