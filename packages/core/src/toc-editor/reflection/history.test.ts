import { describe, expect, it } from 'vitest';
import { arabic, english } from '../toc.fixture.ts';
import { roundAgenda } from './agenda.ts';
import { dayInWords } from './days.ts';
import { lastVerdict, reflectionHistory, roundTitle } from './history.ts';
import { subjectInWords, waitingLog } from './log.ts';
import { ROUND_DAY, type Story, tellStory } from './story.fixture.ts';
import { versionTitle } from './versions.ts';

/** The story with a round of a year later, in which coaching is judged anew. */
function tellTwoYears(): Story & { readonly second: string } {
  const story = tellStory();
  const second = story.reflection.openRound({ date: '2027-03-08', occasion: 'emerging-issue' });
  story.reflection.judgePathway(second, story.coaching, 'on-track');
  return { ...story, second };
}

describe('the history', () => {
  it('[TC48] has the verdicts of each pathway round by round, in the order of days', () => {
    const { reflection, document, round, second, coaching, voice } = tellTwoYears();
    const earlier = reflection.openRound({ date: '2025-01-10' });
    const { rounds, pathways } = reflectionHistory(document());
    expect(rounds.map(({ id }) => id)).toEqual([earlier, round, second]);
    expect(pathways.map(({ name, verdicts }) => [name, ...verdicts])).toEqual([
      ['Coaching', '', 'not-on-track', 'on-track'],
      ['Trust', '', 'on-track', ''],
      ['Voice', '', 'not-enough-information', ''],
    ]);
    expect(lastVerdict(document(), coaching, second)).toMatchObject({ round, date: ROUND_DAY });
    expect(lastVerdict(document(), voice, round)).toBeUndefined();
  });

  it('[TC48] keeps a pathway that is gone, after the others', () => {
    const { store, document, coaching } = tellTwoYears();
    store.commands.deletePathway(coaching);
    const { pathways, nodes } = reflectionHistory(document());
    expect(pathways.at(-1)).toMatchObject({ name: 'Coaching', isGone: true });
    expect(nodes.has('output-skills')).toBe(false);
  });

  it('[TC49] marks nodes and links by the verdict that most asks for something', () => {
    const { reflection, document, second, round, trust } = tellTwoYears();
    const verdictOf = (id: string) => reflectionHistory(document()).nodes.get(id)?.verdict;
    expect(verdictOf('output-skills')).toBe('on-track');
    expect(verdictOf('impact-learning')).toBe('not-enough-information');
    expect(verdictOf('management')).toBeUndefined();
    const { links } = reflectionHistory(document());
    expect(links.get('output-messages.policies-reformed')).toMatchObject({ round });
    expect(links.has('policies-reformed.impact-access')).toBe(false);
    reflection.judgePathway(second, trust, 'not-on-track');
    expect(verdictOf('relationships')).toBe('not-on-track');
  });

  it('[TC49] leaves out what was not on the pathway when it was judged, or no longer is', () => {
    const { store, document, coaching } = tellStory();
    store.commands.setOnPathway(coaching, 'management', true);
    store.commands.setOnPathway(coaching, 'output-skills', false);
    const { nodes, links } = reflectionHistory(document());
    expect(nodes.has('management')).toBe(false);
    expect(nodes.has('output-skills')).toBe(false);
    expect(links.has('output-skills.professional-learning')).toBe(false);
    expect(nodes.get('capacity-strengthening')?.pathway).toBe(coaching);
  });
});

describe('the agenda of a round', () => {
  it('[TC50] reads each pathway with its assumptions, its last verdict and its log', () => {
    const { store, reflection, document, coaching, second } = tellTwoYears();
    store.commands.setAssumption('output-skills.professional-learning', 'Coaches stay');
    store.commands.addIndicator('output-skills', { measure: 'Visits' });
    const entry = reflection.log({
      kind: 'success',
      text: 'Calls work',
      date: '2027-03-08',
      subject: { kind: 'link', id: 'output-skills.professional-learning' },
    });
    reflection.setLogRound(entry, second);
    const whole = reflection.log({ kind: 'issue', text: 'Funding ends', date: '2027-03-08' });
    reflection.setLogRound(whole, second);
    const agenda = roundAgenda(document(), second, english);
    const [first] = agenda?.pathways ?? [];
    expect(first).toMatchObject({
      pathway: coaching,
      assumptions: ['Coaches stay'],
      lastInWords: 'Last time: Not on track, March 9, 2026',
      judgement: { verdict: 'on-track' },
    });
    expect(first?.sentence).toMatch(/^If we do .*provided that “Coaches stay”/);
    expect(first?.indicators.map(({ measure }) => measure)).toEqual(['Visits']);
    expect(first?.log.map(({ text }) => text)).toEqual(['Calls work']);
    expect(agenda?.log.map(({ text, about }) => [text, about])).toEqual([
      ['Funding ends', 'The theory of change as a whole'],
    ]);
    expect(agenda?.considerations).toHaveLength(12);
  });

  it('[TC50] lists what earlier rounds left to do', () => {
    const { reflection, document, second, round, adaptation } = tellTwoYears();
    const texts = (id: string) =>
      roundAgenda(document(), id, english)?.adaptations.map(({ text }) => text);
    expect(texts(second)).toEqual(['Coach by telephone between visits']);
    expect(texts(round)).toEqual([]);
    reflection.setAdaptationState(adaptation, 'done');
    expect(texts(second)).toEqual([]);
    expect(roundAgenda(document(), 'gone', english)).toBeUndefined();
  });

  it('[TC50] names rounds, days and versions in the reader’s language', () => {
    const { document, round } = tellStory();
    const found = document().rounds[round];
    expect(found && roundTitle(found, english)).toBe('The second year, March 9, 2026');
    expect(dayInWords(ROUND_DAY, arabic)).toMatch(/مارس/);
    const version = document().versions[found?.version ?? ''];
    expect(version && versionTitle(version, english)).toBe('As it was on March 9, 2026');
  });
});

describe('the log', () => {
  it('[TC51] waits for the next round, and names what its entries are about, also when it is gone', () => {
    const { store, reflection, document, entry } = tellStory();
    const link = reflection.log({
      kind: 'issue',
      text: 'Too slow',
      date: '2026-06-01',
      subject: { kind: 'link', id: 'output-skills.professional-learning' },
    });
    expect(waitingLog(document()).map(({ id }) => id)).toEqual([link]);
    const about = (id: string) => {
      const subject = document().log[id]?.subject;
      return subject && subjectInWords(subject, document(), english);
    };
    const name = 'Members and schools are trained, coached and mentored';
    expect(about(entry)).toBe(name);
    expect(about(link)).toMatch(`“${name}” leads to “`);
    store.commands.deleteNode('output-skills');
    expect(about(entry)).toBe(`${name}, no longer there`);
    expect(about(link)).toMatch(/^“Members .*” leads to “.*, no longer there$/);
    store.undo();
    expect(about(entry)).toBe(name);
  });
});
