import { describe, expect, it } from 'vitest';
import { DocumentError, toText } from '../document/index.ts';
import { createBoard, createStore } from './board.fixture.ts';

describe('a document', () => {
  const valid = () => createBoard('Goal').store.toJSON();

  it.each([
    ['boards', (document: Mutable) => Object.assign(document, { boards: [] })],
    [
      'boards.b.forces.driver-time.importance',
      (document: Mutable) => setForce(document, 'importance', 'huge'),
    ],
    [
      'boards.b.forces.driver-time.label',
      (document: Mutable) => setForce(document, 'label', 'a\nb'),
    ],
    ['boards.b.forces.driver-time.side', (document: Mutable) => setForce(document, 'side', 'left')],
    ['boards.b.forces.driver-time.weight', (document: Mutable) => setForce(document, 'weight', 3)],
    [
      'boards.b.forces.driver-time.actions',
      (document: Mutable) => setForce(document, 'actions', null),
    ],
  ])('[F22] is refused whole and names the place %s', (path, spoil) => {
    const [board] = Object.values(valid().boards);
    const document = {
      kind: 'forcefield-board',
      version: 1,
      boards: { b: structuredClone(board) },
    };
    spoil(document);
    const { store } = createBoard('Stays');
    const before = toText(store.toJSON());
    expect(() => store.load(document)).toThrow(expect.objectContaining({ path }));
    expect(() => store.load(document)).toThrow(DocumentError);
    expect(toText(store.toJSON())).toBe(before);
  });

  it.each([
    ['wrong-kind', { kind: 'lifecycle-matrix', version: 1 }],
    ['newer-version', { kind: 'forcefield-board', version: 2, boards: {} }],
    ['not-json', '{"kind":"forcefield-board","boa'],
  ])('[F22] is refused as %s', (reason, json) => {
    expect(() => createStore(json)).toThrow(expect.objectContaining({ reason }));
  });
});

type Mutable = { boards: Record<string, unknown> };

function setForce(document: Mutable, field: string, value: unknown): void {
  const board = document.boards.b as { forces: Record<string, Record<string, unknown>> };
  const force = board.forces['driver-time'];
  if (force) force[field] = value;
}
