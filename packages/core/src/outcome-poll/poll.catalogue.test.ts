import { describe, expect, it } from 'vitest';
import { inOrder } from '../document/index.ts';
import { createTranslator } from '../i18n/index.ts';
import en from '../locales/en.ts';
import {
  evidenceQuestion,
  newPoll,
  outcomesQuestion,
  presetSegmentation,
  reachOf,
  SEGMENTATIONS,
} from './poll.catalogue.ts';
import {
  questionText,
  scaleText,
  segmentationText,
  segmentText,
  statementText,
} from './poll.wording.ts';

const translator = createTranslator({ locale: 'en', catalogues: [en] });
const worded = (wording: { [tag: string]: string }, preset = '') => ({ preset, wording });

describe('the questions that come along', () => {
  it('[Q6] ask which outcomes one influences, from 1 to 10, among members first', () => {
    const { scale, statements } = outcomesQuestion();
    expect([scale.min, scale.points]).toEqual([1, 10]);
    const reach = inOrder(statements).map(({ preset }) => reachOf(preset));
    expect(new Set(reach)).toEqual(new Set(['among', 'beyond']));
    expect(reach).toEqual([...reach].sort());
    expect(Object.keys(statements)).toEqual(inOrder(statements).map(({ preset }) => preset));
  });

  it('[Q6] ask which of three kinds of evidence one uses, any number', () => {
    const { most, statements } = evidenceQuestion();
    expect([most, Object.keys(statements).length]).toEqual([0, 3]);
    expect(Object.keys(statements).map(reachOf)).toEqual(['', '', '']);
  });

  it('[Q6] are in a new poll, evidence first, with groups by role and by level', () => {
    const poll = newPoll({ en: 'Convening' });
    expect(inOrder(poll.questions).map(({ id }) => id)).toEqual(['evidence', 'outcomes']);
    expect(inOrder(poll.segmentations).map(({ id }) => id)).toEqual(['role', 'level']);
    expect([poll.minimumCell, poll.whileOpen]).toEqual([5, 'participation']);
    expect(newPoll({ en: 'Convening' })).toEqual(poll);
  });

  it('[Q6] have words in the catalogue, every one of them', () => {
    const { questions, segmentations } = newPoll();
    const texts = Object.values(questions).flatMap((question) => [
      questionText(question, translator),
      ...Object.values(question.statements).map((one) => statementText(one, translator)),
    ]);
    for (const segmentation of Object.values(segmentations)) {
      texts.push(segmentationText(segmentation, translator));
      for (const segment of Object.values(segmentation.segments)) {
        texts.push(segmentText(segmentation, segment, translator));
      }
    }
    expect(texts.filter((text) => text === '' || /^[a-z]+\./.test(text))).toEqual([]);
    expect(new Set(texts).size).toBeGreaterThan(20);
    expect(scaleText(outcomesQuestion(), 'low', translator)).not.toBe('');
    expect(presetSegmentation('level').preset in SEGMENTATIONS).toBe(true);
  });
});

describe('words that a network wrote', () => {
  const say = (wording: { [tag: string]: string }, locale: string) =>
    statementText(worded(wording), { ...translator, locale });

  it('[Q7] are taken in the language of the reader, or the nearest there is', () => {
    const wording = { fr: 'Oui', 'pt-BR': 'Sim', en: 'Yes' };
    expect(['fr', 'fr-CA', 'pt', 'pt-PT', 'en-GB', 'sw'].map((tag) => say(wording, tag))).toEqual([
      'Oui',
      'Oui',
      'Sim',
      'Sim',
      'Yes',
      'Oui',
    ]);
  });

  it('[Q7] go before those of the catalogue; without either something is called unnamed', () => {
    const trust = Object.values(outcomesQuestion().statements)[0];
    expect(
      statementText({ ...worded({ en: 'Trust' }), preset: trust?.preset ?? '' }, translator),
    ).toBe('Trust');
    const unnamed = translator.t('poll.unnamed');
    expect(say({}, 'en')).toBe(unnamed);
    expect(questionText(worded({}, 'gone'), translator)).toBe(unnamed);
    expect(segmentationText(worded({}, 'gone'), translator)).toBe(unnamed);
    expect(segmentText(worded({}, 'role'), worded({}, 'gone'), translator)).toBe(unnamed);
    expect(segmentText(worded({}, 'gone'), worded({}, 'school'), translator)).toBe(unnamed);
    expect(segmentText(worded({}), worded({ en: 'North' }), translator)).toBe('North');
    const bare = { ...worded({}), scale: { min: 1, points: 5, low: {}, high: { en: 'Much' } } };
    expect([scaleText(bare, 'low', translator), scaleText(bare, 'high', translator)]).toEqual([
      '',
      'Much',
    ]);
  });
});
