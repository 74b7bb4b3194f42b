import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DocumentError, inOrder, toText } from '../../document/index.ts';
import { presetToc } from '../toc.catalogue.ts';
import { describeTocChange, describeTocPath, describeTocValue } from '../toc.changes.ts';
import { arabic, english, sketch } from '../toc.fixture.ts';
import { readTocJson } from '../toc.import.json.ts';
import { createTocStore, type TocStore } from '../toc.store.ts';
import { considerationsOf, isOpenConsideration, PRESET_CONSIDERATIONS } from './considerations.ts';
import { anyReflectionStep } from './reflection.fixture.ts';
import { ROUND_DAY, tellStory } from './story.fixture.ts';
import { theoryAtRound, theoryOf, versionsInOrder } from './versions.ts';

/** The number of steps that something takes. */
function stepsOf(store: TocStore, run: () => void): number {
  let count = 0;
  const stop = store.subscribeChanges(() => {
    count += 1;
  });
  run();
  stop();
  return count;
}

describe('a document', () => {
  it('[TC40] from before reflection is read, with nothing reflected on', () => {
    const {
      rounds: _1,
      log: _2,
      adaptations: _3,
      considerations: _4,
      marks: _5,
      versions: _6,
      ...old
    } = presetToc();
    const store = createTocStore({ document: { ...old, version: 1 } });
    expect(toText(store.toJSON())).toBe(toText(presetToc()));
  });

  it('[TC40] with reflection is read back to the byte, and refused with the place of what is wrong', () => {
    const { store, round } = tellStory();
    const json = store.toJSON();
    expect(toText(createTocStore({ document: toText(json) }).toJSON())).toBe(toText(json));
    expect(toText(readTocJson(toText(json)).document)).toBe(toText(json));
    const wrong = {
      ...json,
      rounds: { ...json.rounds, [round]: { ...json.rounds[round], date: '2026-02-30' } },
    };
    const path = `rounds.${round}.date`;
    expect(() => createTocStore({ document: wrong })).toThrow(DocumentError);
    expect(() => createTocStore({ document: wrong })).toThrow(expect.objectContaining({ path }));
  });
});

describe('a round', () => {
  it('[TC41] keeps the theory of change as it finds it, and gathers the log', () => {
    const { store, reflection, document, round, entry } = tellStory();
    const before = toText(theoryOf(document()));
    store.commands.deleteNode('output-skills');
    expect(toText(theoryAtRound(document(), round) ?? {})).toBe(before);
    expect(document().log[entry]).toMatchObject({ round, subject: { names: ['output-skills'] } });
    const later = reflection.log({ kind: 'success', text: 'Calls work', date: '2026-05-01' });
    expect(document().log[later]?.round).toBe('');
    const next = reflection.openRound({ date: '2027-03-08' });
    expect(document().log[later]?.round).toBe(next);
    expect(document().log[entry]?.round).toBe(round);
  });

  it('[TC41] that is deleted gives back what it gathered; its adaptations and its version stay', () => {
    const { reflection, document, round, entry, adaptation } = tellStory();
    reflection.deleteRound(round);
    expect(document().adaptations[adaptation]).toBeDefined();
    expect(versionsInOrder(document())).toHaveLength(1);
    const next = reflection.openRound({ date: '2026-06-01' });
    expect(document().log[entry]?.round).toBe(next);
  });

  it('[TC41] is opened in one step', () => {
    const { store, reflection } = tellStory();
    const before = toText(store.toJSON());
    expect(stepsOf(store, () => reflection.openRound({ date: '2027-01-01' }))).toBe(1);
    store.undo();
    expect(toText(store.toJSON())).toBe(before);
  });
});

describe('a judgement', () => {
  it('[TC42] keeps the details of another verdict', () => {
    const { reflection, document, round, coaching, challenge } = tellStory();
    reflection.judgePathway(round, coaching, 'on-track');
    const judgement = document().rounds[round]?.judgements[coaching];
    expect(judgement?.verdict).toBe('on-track');
    const kept = judgement?.challenges[challenge];
    expect(inOrder(kept?.causes ?? {}).map(({ text }) => text)).toEqual(['No budget for travel']);
    expect(inOrder(kept?.options ?? {})).toHaveLength(2);
  });

  it('[TC42] outlives its pathway under the name it had, as do adaptations and the log', () => {
    const { store, reflection, document, round, coaching, adaptation, entry } = tellStory();
    store.commands.deletePathway(coaching);
    store.commands.deleteNode('output-skills');
    const judgement = document().rounds[round]?.judgements[coaching];
    expect(judgement).toMatchObject({ name: 'Coaching', verdict: 'not-on-track' });
    expect(judgement?.nodes).toHaveProperty('output-skills');
    expect(document().adaptations[adaptation]?.pathway).toBe(coaching);
    expect(document().log[entry]?.text).toBe('Coaches left');
    reflection.setJudgementNote(round, coaching, 'Taken up elsewhere');
    expect(document().rounds[round]?.judgements[coaching]?.note).toBe('Taken up elsewhere');
  });

  it('[TC42] is of a pathway that is there, or was', () => {
    const { store, reflection, round } = tellStory();
    const count = stepsOf(store, () => {
      reflection.judgePathway(round, 'gone', 'on-track');
      reflection.judgePathway('gone', 'gone', 'on-track');
      expect(reflection.addChallenge(round, 'gone', 'implementation', '')).toBeUndefined();
      expect(reflection.addTask('gone', {})).toBeUndefined();
      reflection.setLogText('gone', 'x');
      reflection.prioritise('gone', 0);
      reflection.restoreVersion('gone');
    });
    expect(count).toBe(0);
  });
});

describe('a plan', () => {
  it('[TC43] has its adaptations in order of priority, each with its tasks', () => {
    const { reflection, document, adaptation } = tellStory();
    const second = reflection.addAdaptation({ text: 'Meet in each region', round: 'gone' });
    expect(document().adaptations[second]?.round).toBe('');
    reflection.prioritise(second, 0);
    expect(inOrder(document().adaptations).map(({ id }) => id)).toEqual([second, adaptation]);
    const task = reflection.addTask(second, { text: 'Find halls' }) ?? '';
    reflection.setTaskState(second, task, 'under-way');
    expect(document().adaptations[second]?.tasks[task]).toMatchObject({
      state: 'under-way',
      due: '',
    });
  });

  it('[TC43] refuses what is no day or no choice, and changes nothing', () => {
    const { store, reflection, adaptation, task, round } = tellStory();
    const before = toText(store.toJSON());
    for (const run of [
      () => reflection.openRound({ date: 'soon' }),
      () => reflection.setRoundDate(round, '2026-13-01'),
      () => reflection.addTask(adaptation, { due: '1.5.2026' }),
      () => reflection.setTaskDay(adaptation, task, 'due', '2026-02-29'),
      () => reflection.setTaskState(adaptation, task, 'late' as 'done'),
      () => reflection.log({ kind: 'issue', text: '', date: '' }),
    ]) {
      expect(run).toThrow(RangeError);
    }
    expect(toText(store.toJSON())).toBe(before);
  });
});

describe('considerations', () => {
  it('[TC44] are those of the report for each actor, and the network’s own, open until marked', () => {
    const { reflection, document } = tellStory();
    const shown = () => considerationsOf(document(), english);
    expect(shown()).toHaveLength(PRESET_CONSIDERATIONS.length);
    expect(new Set(shown().map(({ text }) => text)).size).toBe(12);
    const own = reflection.addConsideration('members', 'outputs', 'Share slides');
    reflection.markConsideration('own-goals', 'done');
    reflection.markConsideration('fund-long', 'not-for-us');
    reflection.markConsideration(own, 'planned');
    reflection.markConsideration('gone', 'done');
    expect(Object.keys(document().marks)).toHaveLength(3);
    expect(shown().at(-1)).toMatchObject({ id: own, isOwn: true, mark: 'planned' });
    expect(shown().filter(isOpenConsideration)).toHaveLength(11);
    reflection.deleteConsideration(own);
    reflection.markConsideration('own-goals', '');
    expect(document().marks).toEqual({ 'fund-long': 'not-for-us' });
  });
});

describe('a version', () => {
  it('[TC45] is restored in one step that leaves reflection and plan alone', () => {
    const { store, reflection, document, round } = tellStory();
    const version = reflection.nameVersion('Before the cut', '2026-03-10');
    const before = toText(store.toJSON());
    store.commands.deleteNode('output-skills');
    store.commands.setVision('Less');
    reflection.setRoundText(round, 'conclusions', 'We cut');
    expect(stepsOf(store, () => reflection.restoreVersion(version))).toBe(1);
    expect(document().rounds[round]?.conclusions).toBe('We cut');
    reflection.setRoundText(round, 'conclusions', '');
    expect(toText(store.toJSON())).toBe(before);
  });

  it('[TC45] is one of those there are, latest first', () => {
    const { reflection, document } = tellStory();
    reflection.nameVersion('Later', '2027-01-01');
    expect(versionsInOrder(document()).map(({ date }) => date)).toEqual(['2027-01-01', ROUND_DAY]);
  });

  it('[TC45] and what was reflected stay when a table or the preset takes the place of the theory', () => {
    const { store, document, round } = tellStory();
    store.commands.replaceWith(sketch({ activities: ['a'] }));
    expect(Object.keys(document().nodes)).toEqual(['a']);
    expect(document().rounds[round]?.topic).toBe('The second year');
    const whole = tellStory().document();
    store.commands.replaceWith({ ...whole, marks: { 'own-goals': 'done' } });
    expect(document().marks).toEqual({ 'own-goals': 'done' });
  });
});

describe('steps of reflection', () => {
  it('[TC17] are named, each of them, in words of the reader’s language', () => {
    fc.assert(
      fc.property(fc.array(anyReflectionStep, { maxLength: 12 }), (steps) => {
        const { store } = tellStory();
        store.subscribeChanges(({ label, after }) => {
          for (const { t } of [english, arabic]) {
            const text = describeTocChange(label, after, t);
            expect(text).not.toMatch(/toc\.|[{}]|undefined/);
            expect(text).not.toBe(t('toc.change.document', { verb: 'other' }));
          }
        });
        for (const step of steps) step(store);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('[TC17] are named by what they are about', () => {
    const { store, reflection, document, round, coaching, adaptation, task, entry } = tellStory();
    const said: string[] = [];
    store.subscribeChanges(({ label }) => {
      said.push(describeTocChange(label, document(), english.t));
    });
    reflection.judgePathway(round, coaching, 'on-track');
    reflection.addChallenge(round, coaching, 'within-network', 'Few members');
    reflection.setTaskState(adaptation, task, 'done');
    reflection.log({ kind: 'success', text: 'It works', date: ROUND_DAY });
    reflection.deleteLogEntry(entry);
    reflection.markConsideration('fund-demand', 'planned');
    reflection.nameVersion('', ROUND_DAY);
    reflection.deleteAdaptation(adaptation);
    reflection.deleteRound(round);
    expect(said).toEqual([
      'Coaching: On track',
      'Challenge noted for Coaching',
      'Write a guide for calls: Done',
      'Success noted: It works',
      'Note deleted: Coaches left',
      expect.stringMatching(/^Planned: Let members’ aims.*…$/),
      'Version kept: As it was on 2026-03-09',
      'Adaptation deleted: Coach by telephone between visits',
      'Reflection round of 2026-03-09 deleted',
    ]);
    expect(store.undo()).toBe(true);
    expect(store.undo()).toBe(true);
    const place = (...path: string[]) => [
      describeTocPath(path, document(), english.t),
      describeTocValue(document().rounds[round]?.occasion, path, document(), english.t),
    ];
    expect(place('adaptations', adaptation, 'text')[0]).toBe(
      'Adaptation: Coach by telephone between visits',
    );
    expect(place('rounds', round, 'occasion')).toEqual([
      'Reflection round of 2026-03-09',
      'Annual planning',
    ]);
    expect(describeTocPath(['marks', 'own-goals'], document(), english.t)).toMatch(
      /^Consideration: Decide what/,
    );
    expect(describeTocValue('done', ['marks', 'own-goals'], document(), english.t)).toBe('Done');
  });
});
