import { describe, expect, it } from 'vitest';
import { DocumentError, toText } from '../document/index.ts';
import { newPoll } from './poll.catalogue.ts';
import { parsePoll } from './poll.parse.ts';

type Mutable = { [key: string]: Mutable };

describe('a poll', () => {
  it('[Q8] is read back as it was written', () => {
    const poll = newPoll({ en: 'Convening', 'pt-BR': 'Encontro' });
    expect(toText(parsePoll(toText(poll)))).toBe(toText(poll));
    expect(parsePoll(JSON.parse(toText(poll)))).toEqual(poll);
    const empty = { ...poll, questions: {}, segmentations: {} };
    expect(parsePoll(toText(empty))).toEqual(empty);
  });

  it.each<[string, (poll: Mutable) => unknown]>([
    ['minimumCell', (poll) => Object.assign(poll, { minimumCell: 2 })],
    ['minimumCell', (poll) => Object.assign(poll, { minimumCell: 51 })],
    ['whileOpen', (poll) => Object.assign(poll, { whileOpen: 'everything' })],
    ['rehearsal', (poll) => Object.assign(poll, { rehearsal: 'yes' })],
    ['title', (poll) => Object.assign(poll, { title: 'Convening' })],
    ['title.not a tag', (poll) => Object.assign(poll, { title: { 'not a tag': 'x' } })],
    ['questions', (poll) => Object.assign(poll, { questions: [] })],
    ['questions.outcomes.kind', (poll) => at(poll, 'questions', 'outcomes', { kind: 'ranking' })],
    [
      'questions.outcomes.scale.points',
      (poll) =>
        at(poll, 'questions', 'outcomes', { scale: { min: 1, points: 1, low: {}, high: {} } }),
    ],
    [
      'questions.outcomes.scale.min',
      (poll) =>
        at(poll, 'questions', 'outcomes', { scale: { min: 2, points: 5, low: {}, high: {} } }),
    ],
    ['questions.outcomes.order', (poll) => at(poll, 'questions', 'outcomes', { order: '' })],
    ['questions.evidence.most', (poll) => at(poll, 'questions', 'evidence', { most: -1 })],
    [
      'questions.evidence.statements.x.wording',
      (poll) =>
        at(poll, 'questions', 'evidence', {
          statements: { x: { preset: '', wording: null, order: 'a0' } },
        }),
    ],
    ['segmentations.role.segments', (poll) => at(poll, 'segmentations', 'role', { segments: 3 })],
    ['segmentations.role.preset', (poll) => at(poll, 'segmentations', 'role', { preset: 'A B' })],
  ])('[Q8] is refused whole, with the place %s', (path, spoil) => {
    const poll: Mutable = JSON.parse(toText(newPoll()));
    spoil(poll);
    expect(() => parsePoll(poll)).toThrow(DocumentError);
    expect(() => parsePoll(poll)).toThrow(expect.objectContaining({ reason: 'invalid', path }));
  });

  it.each([
    ['wrong-kind', { kind: 'lifecycle-matrix', version: 1 }],
    ['newer-version', { ...newPoll(), version: 2 }],
    ['not-json', '{'],
  ])('[Q8] is refused as %s', (reason, json) => {
    expect(() => parsePoll(json)).toThrow(expect.objectContaining({ reason }));
  });

  it('[Q8] of fields that nobody knows is refused, not cut short', () => {
    expect(() => parsePoll({ ...newPoll(), votes: {} })).toThrow(DocumentError);
  });
});

function at(poll: Mutable, map: string, id: string, fields: object): void {
  Object.assign(poll[map]?.[id] ?? {}, fields);
}
