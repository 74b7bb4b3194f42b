import ar from '@uptake/core/locales/ballot/ar';
import {
  ballotItems,
  itemOf,
  newPoll,
  type PollDocument,
  readBallotForm,
} from '@uptake/core/outcome-poll';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { createTestSession, OPEN_OUTCOMES, type TestSessionOptions } from '../poll.fixture.tsx';
import type { BallotProps } from './Ballot.tsx';
import { BallotPage, PHONE } from './ballot.page.fixture.tsx';

const poll = newPoll();
const items = ballotItems(poll, { question: 'outcomes' }).map(({ item }) => item);
const [first = '', second = ''] = items;
const open: TestSessionOptions = { actions: OPEN_OUTCOMES };
/** The groups are passed over, so that the first statement comes first. */
const known: TestSessionOptions = { ...open, answers: { 'by/role': ['school'] } };
const TRUST = 'Members trust each other and work together';
const CULTURE = 'Organizations have the culture and the capacity to use evidence';

/** The accessibility tree of the frame that the test runs in. */
async function accessibilityTree() {
  const { frameTree } = await cdp().send('Page.getFrameTree');
  const frame = frameTree.childFrames?.find((one) => one.frame.url === location.href)?.frame;
  const { nodes } = await cdp().send('Accessibility.getFullAXTree', {
    frameId: (frame ?? frameTree.frame).id,
  });
  return nodes;
}

let page: BallotPage;
afterEach(() => page.close());

async function begin(options: TestSessionOptions, props?: Partial<BallotProps>, width = PHONE) {
  const session = createTestSession(options);
  page = await BallotPage.open({ session, ...props }, width);
  await expect.poll(() => page.all('[data-scripted]')).toHaveLength(1);
  return session;
}

describe('By keyboard alone', () => {
  it('the arrows try points and go nowhere; Enter goes on, to the heading of the next', async () => {
    const session = await begin(known);
    await page.tabTo((element) => element.matches('[type="radio"]'));
    await page.press(' {ArrowRight}{ArrowRight}{ArrowRight}');
    expect(session.getState().answers[first]?.answer).toBe(4);
    expect(page.shown).toEqual([TRUST]);
    await page.press('{Enter}');
    expect(page.shown).toEqual([CULTURE]);
    expect(page.focused.textContent).toBe(CULTURE);
  });

  it('goes through the whole ballot and back to change one answer', async () => {
    const session = await begin(known);
    for (const [index] of items.entries()) {
      await page.tabTo((element) => element.matches('[type="radio"]'));
      await page.press(' ');
      expect(Object.keys(session.getState().answers)).toHaveLength(index + 2);
      await page.press('{Enter}');
    }
    expect(page.shown).toEqual(['Your answers']);
    expect(page.mount.textContent).toContain('All answered, thank you');
    await page.tabTo((element) => element.getAttribute('aria-label') === `Change: ${CULTURE}`);
    await page.press('{Enter}');
    expect(page.shown).toEqual([CULTURE]);
    await page.tabTo((element) => element.matches('[type="radio"]'));
    await page.press('{ArrowRight}');
    expect(session.getState().answers[second]?.answer).toBe(2);
    expect(Object.keys(session.table[1]?.[second] ?? {})).toHaveLength(1);
  });
});

describe('By touch at 320 px', () => {
  it('a tap answers, is seen, and goes on to what has no answer', async () => {
    const session = await begin(known);
    await page.tap(page.field('7 of 10'));
    expect(session.getState().answers[first]).toEqual({ answer: 7, state: 'counted' });
    expect(page.shown).toEqual([TRUST]);
    await expect.poll(() => page.shown).toEqual([CULTURE]);
    await page.tap(page.field('Don’t know'));
    await expect.poll(() => page.shown).not.toEqual([CULTURE]);
    expect(session.getState().answers[second]?.answer).toBe('dont-know');
  });

  it('a tap is taken back by a key, as somebody is still looking', async () => {
    await begin(known);
    await page.tap(page.field('7 of 10'));
    await page.press('{ArrowRight}');
    await new Promise((later) => setTimeout(later, 400));
    expect(page.shown).toEqual([TRUST]);
  });

  it('all targets are 44 px or more, in rows of five, and nothing overflows', async () => {
    await begin(known);
    const boxes = page
      .all('[data-current] label, [data-uptake-part~="poll-ballot-nav"] button')
      .map((element) => element.getBoundingClientRect());
    expect(boxes.length).toBeGreaterThan(13);
    expect(Math.min(...boxes.map(({ height }) => height))).toBeGreaterThanOrEqual(44);
    expect(Math.min(...boxes.map(({ width }) => width))).toBeGreaterThanOrEqual(44);
    const rows = new Set(boxes.slice(0, 10).map(({ top }) => Math.round(top)));
    expect(rows.size).toBe(2);
    expect(page.mount.scrollWidth).toBeLessThanOrEqual(PHONE);
  });

  it('asks about groups first, says why, and takes no answer for one', async () => {
    const session = await begin(open);
    expect(page.shown[0]).toBe('About you');
    expect(page.mount.textContent).toContain('Optional.');
    await page.tap(page.field('School'));
    await page.tap(page.button('Next'));
    expect(page.shown).toEqual([TRUST]);
    expect(session.calls).toEqual([['by/role', ['school']]]);
  });
});

describe('In a wide container', () => {
  it('all statements are seen and a tap moves nothing', async () => {
    const session = await begin(known, {}, 900);
    expect(page.shown).toContain(TRUST);
    expect(page.shown).toContain(CULTURE);
    await page.tap(page.field('7 of 10'));
    await new Promise((later) => setTimeout(later, 400));
    expect(session.getState().answers[first]?.answer).toBe(7);
    expect(page.focused).toBe(page.field('7 of 10'));
  });
});

describe('In Arabic', () => {
  it('the points run from right to left, and so do the ends', async () => {
    await begin(known, { locale: 'ar', messages: ar });
    const [one, two] = page.all('[data-uptake-part~="poll-ballot-point"]');
    expect(one?.getBoundingClientRect().left).toBeGreaterThan(
      two?.getBoundingClientRect().left ?? 0,
    );
    const [low, high] = page.all('[data-uptake-part~="poll-ballot-ends"] bdi');
    expect(low?.getBoundingClientRect().left).toBeGreaterThan(
      high?.getBoundingClientRect().left ?? 0,
    );
    expect(page.field('7 من 10').value).toBe('7');
  });
});

describe('Picks', () => {
  const evidence = poll.questions.evidence;
  const upToTwo: PollDocument = {
    ...poll,
    questions: evidence?.kind === 'choice' ? { evidence: { ...evidence, most: 2 } } : {},
  };
  const picking: TestSessionOptions = {
    ...{ actions: [{ type: 'open' }], answers: { 'by/role': 'skipped' } },
  };
  const RESEARCH = 'Research: studies, evaluations, reviews';

  it('“none of these” is an answer, and unticking all is none', async () => {
    const session = await begin(picking);
    await page.tap(page.field('None of these'));
    await page.tap(page.field(RESEARCH));
    await page.tap(page.field(RESEARCH));
    expect(session.calls.map(([, answer]) => answer)).toEqual([[], ['research'], 'skipped']);
  });

  it('too many are said to be too many, and are not sent', async () => {
    const session = await begin({ ...picking, poll: upToTwo });
    for (const box of page
      .all('[data-current] [data-uptake-part~="poll-ballot-option"]')
      .slice(0, 3)) {
      await page.tap(box);
    }
    expect(page.mount.querySelector('[role="alert"]')?.textContent).toContain('untick 1 more');
    expect(session.calls).toHaveLength(2);
    await page.tap(page.field(RESEARCH));
    expect(page.mount.querySelector('[role="alert"]')).toBeNull();
    expect(session.getState().answers[itemOf('evidence')]?.answer).toHaveLength(2);
  });
});

describe('What becomes of an answer', () => {
  it('is said once it is quiet', async () => {
    await begin(known);
    await page.tap(page.field('7 of 10'));
    const said = () => page.mount.querySelector('[role="status"]')?.textContent;
    expect(said()).toBe('');
    await expect.poll(said, { timeout: 3000 }).toBe('7 of 10. Counted. 1 of 7 answered');
  });

  it('offline it is kept, and counted later', async () => {
    const session = await begin({ ...known, becomes: 'saved', link: 'away' });
    await expect.poll(() => page.mount.textContent).toContain('No connection');
    await page.tap(page.field('7 of 10'));
    expect(page.mount.textContent).toContain('Kept on this device, not counted yet (1)');
    const answers = { [first]: { answer: 7, state: 'counted' } } as const;
    session.set({ answers, link: 'live' });
    await expect.poll(() => page.mount.textContent).toContain('Counted (1)');
    expect(page.mount.textContent).not.toContain('No connection');
  });

  it('when the question closes under the fingers, the focus goes to the question', async () => {
    const session = await begin(known);
    await page.tabTo((element) => element.matches('[type="radio"]'));
    await page.press(' ');
    session.control({ type: 'close' });
    await expect.poll(() => page.focused.tagName).toBe('H2');
    expect(page.mount.textContent).toContain('This question is closed');
    expect(page.mount.textContent).toContain('1 of 10');
    session.answer(first, 9);
    await expect.poll(() => page.mount.textContent).toContain('Too late, not counted');
  });

  it('in a new round it is a hint, and the way begins anew', async () => {
    const session = await begin(known);
    await page.tap(page.field('7 of 10'));
    await expect.poll(() => page.shown).toEqual([CULTURE]);
    session.control({ type: 'new-round' });
    await expect.poll(() => page.shown).toEqual([TRUST]);
    expect(page.mount.textContent).toContain('In the round before: 7 of 10');
    expect(page.all('[data-current] :checked')).toEqual([]);
  });
});

describe('To a screen reader', () => {
  it('a rating is its statement, a group of 10, and “7 of 10”', async () => {
    await begin({ ...known, answers: { 'by/role': ['school'], [first]: 7 } }, {}, 900);
    const nodes = await accessibilityTree();
    const tree = nodes.filter(({ ignored }) => !ignored);
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const group = tree.find((node) => node.role?.value === 'group' && node.name?.value === TRUST);
    const below = (id: string): typeof nodes =>
      (byId.get(id)?.childIds ?? []).flatMap((child) => [
        ...(byId.get(child) ? [byId.get(child) as (typeof nodes)[number]] : []),
        ...below(child),
      ]);
    const radios = below(group?.nodeId ?? '').filter(
      (node) => !node.ignored && node.role?.value === 'radio',
    );
    expect(radios.map((node) => node.name?.value)).toEqual([
      '1 of 10: Not at all',
      ...[2, 3, 4, 5, 6, 7, 8, 9].map((point) => `${point} of 10`),
      '10 of 10: Very much',
      'Skip',
      'Not applicable',
      'Don’t know',
    ]);
    const checked = radios.find((node) =>
      node.properties?.some(({ name, value }) => name === 'checked' && value.value === 'true'),
    );
    expect(checked?.name?.value).toBe('7 of 10');
    const field = page.field('7 of 10');
    expect([field.ariaPosInSet, field.ariaSetSize]).toEqual(['7', '10']);
  });
});

describe('From the server', () => {
  it('without scripts the form holds everything, and reads as it was filled in', () => {
    const session = createTestSession(open);
    page = BallotPage.fromServer({ session, action: '/ballot' });
    expect(page.shown).toHaveLength(1 + 2 + 7);
    page.field('School').click();
    for (const radio of page.all(`[name="${first}"]`))
      if (radio.matches('[value="7"]')) radio.click();
    const form = page.mount.querySelector('form');
    const read = readBallotForm(new FormData(form ?? undefined), poll);
    expect(read).toEqual({
      ...{ question: 'outcomes', round: 1, refused: [] },
      answers: [
        { item: 'by/role', answer: ['school'] },
        { item: first, answer: 7 },
      ],
    });
  });

  it('is taken over without a warning, with what was ticked meanwhile', async () => {
    const warned = vi.spyOn(console, 'error').mockImplementation(() => {});
    const session = createTestSession(known);
    page = BallotPage.fromServer({ session });
    page.all('[value="7"]')[0]?.click();
    expect(await page.hydrate({ session })).toEqual([]);
    expect(warned.mock.calls).toEqual([]);
    warned.mockRestore();
    await expect.poll(() => session.getState().answers[first]?.answer).toBe(7);
    expect(page.all('[value="7"]')[0]).toHaveProperty('checked', true);
    expect(page.shown).toHaveLength(1);
    expect(session.connections).toBe(1);
  });
});
