import fc from 'fast-check';
import type { Ordered, Records } from '../document/index.ts';
import { toCsv } from '../formats/index.ts';
import { createTranslator, type Translator } from '../i18n/index.ts';
import ar from '../locales/ar.ts';
import en from '../locales/en.ts';
import { FORCE_SIDES } from '../vocabulary/index.ts';
import {
  type Board,
  FORCE_SUBJECTS,
  type Force,
  IMPORTANCES,
  type Importance,
  INFLUENCES,
} from './board.schema.ts';
import type { WhatIf } from './board.selectors.ts';
import { createForcefieldBoardStore, type ForcefieldBoardStore } from './board.store.ts';

export const english: Translator = createTranslator({ locale: 'en', catalogues: [en] });
export const arabic: Translator = createTranslator({ locale: 'ar', catalogues: [ar, en] });

/** A store whose ids are the same in every run. */
export function createStore(document?: unknown): ForcefieldBoardStore {
  let seed = 1;
  const random = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  return createForcefieldBoardStore({ random, ...(document === undefined ? {} : { document }) });
}

/** A store with one new board, and its commands bound to it. */
export function createBoard(goal = '') {
  const store = createStore();
  const id = store.commands.addBoard();
  store.commands.setGoal(id, goal);
  return { store, id, board: () => boardOf(store, id) };
}

/** A board of a store that must be there. */
export function boardOf(store: ForcefieldBoardStore, id: string): Board {
  const board = store.getState().document.boards[id];
  if (!board) throw new Error(`No board ${id}`);
  return board;
}

/** A board with a goal on which the forces named are rated. */
export function createRatedBoard(ratings: { readonly [force: string]: Importance }) {
  const page = createBoard('Goal');
  for (const [force, importance] of Object.entries(ratings)) {
    page.store.commands.rateForce(page.id, force, importance);
  }
  return page;
}

/** A force of a board that must be there. */
export function forceOf(board: Board, id: string): Force {
  const force = board.forces[id];
  if (!force) throw new Error(`No force ${id}`);
  return force;
}

/** Assumptions by force id. */
export function whatIf(aside: readonly string[], mitigated: readonly string[] = []): WhatIf {
  return { aside: new Set(aside), mitigated: new Set(mitigated) };
}

/** The form of Annex 2 as somebody may have filled it in. */
export const ANNEX_2 = toCsv([
  ['Evidence use goal', 'Teachers use assessment results'],
  [
    'Drivers',
    'Importance (low/medium/high) (consider presence, ease of leveraging)',
    'Supporting Actions (for medium/high importance)',
    'Supporting Actors (for medium/high importance)',
    'Notes',
  ],
  [
    'Strong capacity',
    'High',
    '- Coach school leaders\n- Run a course',
    'Coaches\nUniversity',
    'Since 2023',
  ],
  [
    'Local champions',
    'medium',
    'Invite them',
    'Unions; Ministry of Education, Science and Sport',
    '',
  ],
  [
    'Constraint',
    'Importance (low/medium/high)',
    'Supporting Actions',
    'Supporting Actors',
    'Notes',
  ],
  ['Limited time', 'L', '', '', ''],
]);

/** One thing a person does, on records picked by number among those that are there. */
export type Step = (store: ForcefieldBoardStore) => void;

const anyText = fc.string({ unit: 'grapheme', maxLength: 12 });
const anyNumber = fc.nat({ max: 40 });

function pick(records: Records<Ordered> | undefined, number: number): string {
  const ids = Object.keys(records ?? {});
  return ids[number % (ids.length + 1)] ?? 'gone';
}

function step<T extends unknown[]>(
  arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> },
  run: (store: ForcefieldBoardStore, ...values: T) => void,
): fc.Arbitrary<Step> {
  return fc.tuple<T>(...arbitraries).map((values) => {
    const taken: Step = (store) => run(store, ...values);
    return Object.assign(taken, { [fc.toStringMethod]: () => fc.stringify(values) });
  });
}

type Ids = { readonly b: string; readonly f: string; readonly a: string; readonly p: string };

/** Ids of a board, a force, an action and an actor that hang together. */
function place(store: ForcefieldBoardStore, number: number): Ids {
  const { boards } = store.getState().document;
  const b = pick(boards, number);
  const f = pick(boards[b]?.forces, number);
  const a = pick(boards[b]?.forces[f]?.actions, number);
  return { b, f, a, p: pick(boards[b]?.forces[f]?.actions[a]?.actors, number) };
}

const anySide = fc.constantFrom(...FORCE_SIDES);
const anyImportance = fc.constantFrom(...IMPORTANCES);

/** A step on the forces of the boards and what is planned about them. */
const anyForceStep: fc.Arbitrary<Step> = fc.oneof(
  step([anyNumber, anySide, anyText], (store, n, side, label) => {
    store.commands.addForce(pick(store.getState().document.boards, n), { side, label });
  }),
  step([anyNumber, anySide, fc.constantFrom(...FORCE_SUBJECTS)], (store, n, side, preset) => {
    store.commands.addForce(pick(store.getState().document.boards, n), { side, preset });
  }),
  step([anyNumber], (store, n) => {
    const { b, f } = place(store, n);
    store.commands.deleteForce(b, f);
  }),
  step([anyNumber, anyImportance], (store, n, importance) => {
    const { b, f } = place(store, n);
    store.commands.rateForce(b, f, importance);
  }),
  step([anyNumber, anyText], (store, n, label) => {
    const { b, f } = place(store, n);
    store.commands.renameForce(b, f, label);
  }),
  step([anyNumber, fc.constantFrom('' as const, ...INFLUENCES)], (store, n, influence) => {
    const { b, f } = place(store, n);
    store.commands.setInfluence(b, f, influence);
  }),
  step([anyNumber, anyText], (store, n, notes) => {
    const { b, f } = place(store, n);
    store.commands.setForceNotes(b, f, notes);
  }),
  step([anyNumber, fc.integer({ min: -2, max: 9 })], (store, n, position) => {
    const { b, f } = place(store, n);
    store.commands.moveForce(b, f, position);
  }),
  step([anyNumber, anySide, fc.option(fc.nat(8))], (store, n, side, position) => {
    const { b, f } = place(store, n);
    store.commands.changeSide(b, f, side, position ?? undefined);
  }),
  step([anyNumber, anyText], (store, n, text) => {
    const { b, f } = place(store, n);
    store.commands.addAction(b, f, text);
  }),
  step([anyNumber, anyText], (store, n, text) => {
    const { b, f, a } = place(store, n);
    store.commands.setActionText(b, f, a, text);
  }),
  step([anyNumber, fc.nat(3)], (store, n, position) => {
    const { b, f, a } = place(store, n);
    store.commands.moveAction(b, f, a, position);
  }),
  step([anyNumber], (store, n) => {
    const { b, f, a } = place(store, n);
    store.commands.deleteAction(b, f, a);
  }),
  step([anyNumber, anyText], (store, n, name) => {
    const { b, f, a } = place(store, n);
    store.commands.addActor(b, f, a, name);
  }),
  step([anyNumber, anyText], (store, n, name) => {
    const { b, f, a, p } = place(store, n);
    store.commands.renameActor(b, f, a, p, name);
  }),
  step([anyNumber], (store, n) => {
    const { b, f, a, p } = place(store, n);
    store.commands.deleteActor(b, f, a, p);
  }),
);

/** A step on whole boards. */
const anyBoardStep: fc.Arbitrary<Step> = fc.oneof(
  step([], (store) => {
    store.commands.addBoard();
  }),
  step([anyNumber, anyText], (store, n, goal) => {
    store.commands.duplicateBoard(place(store, n).b, goal);
  }),
  step([anyNumber], (store, n) => store.commands.deleteBoard(place(store, n).b)),
  step([anyNumber, anyText], (store, n, goal) => store.commands.setGoal(place(store, n).b, goal)),
  step([anyNumber, anyText], (store, n, text) =>
    store.commands.setContext(place(store, n).b, text),
  ),
  step([anyNumber, fc.boolean()], (store, n, guided) =>
    store.commands.setGuided(place(store, n).b, guided),
  ),
  step([fc.option(anyNumber), anySide, anyText], (store, n, side, label) => {
    const forces = [
      {
        row: 1,
        side,
        preset: '' as const,
        label,
        match: n === null ? undefined : place(store, n).f,
        importance: 'high' as const,
        actions: [{ text: label, actors: [label] }],
        notes: label,
      },
    ];
    store.commands.importTable({ goal: label, forces }, n === null ? undefined : place(store, n).b);
  }),
);

/** What a person may do in one sitting. */
export const anySteps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof({ weight: 5, arbitrary: anyForceStep }, { weight: 1, arbitrary: anyBoardStep }),
  { maxLength: 24 },
);

/** The same without touching the notes of the board, which somebody else writes meanwhile. */
export const anyForceSteps: fc.Arbitrary<Step[]> = fc.array(anyForceStep, { maxLength: 24 });
