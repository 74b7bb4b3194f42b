import { MAX_TEXT_LENGTH } from '../document/index.ts';
import { FORCE_SIDES, type ForceSide } from '../vocabulary/index.ts';
import { forceName } from './board.catalogue.ts';
import {
  ANNEX_2_PLACES,
  type PresetName,
  readHeading,
  type TableHeading,
  type TableWords,
  tableWords,
} from './board.heading.ts';
import type {
  ImportedAction,
  ImportedForce,
  ImportOptions,
  ImportPreview,
  ImportProblem,
  ImportProblemReason,
} from './board.import.ts';
import { forcesOn } from './board.selectors.ts';
import { BULLET, type Column, LITERAL, normalized, SEPARATOR } from './board.words.ts';

/** How much of a cell a report quotes, in characters. */
const QUOTED = 80;

const UNTITLED: TableHeading = { places: ANNEX_2_PLACES, side: undefined, others: [] };

type Draft = { -readonly [key in keyof ImportedForce]: ImportedForce[key] };
type Cells = (column: Column) => string;

/** Takes a table in row by row; see `previewImport` for the rules. */
export class TableReader {
  readonly #words: TableWords;
  readonly #assumedSide: ForceSide | undefined;
  /** Ids of the board's forces by their key. */
  readonly #known = new Map<string, string>();
  readonly #forces = new Map<string, Draft>();
  readonly #problems: ImportProblem[] = [];
  readonly #ignoredColumns = new Set<string>();
  #heading = UNTITLED;
  #goal = '';
  /** The force that a row without a name goes on with. */
  #current: Draft | undefined;

  constructor({ t, board, assumedSide }: ImportOptions) {
    this.#words = tableWords(t);
    this.#assumedSide = assumedSide;
    if (!board) return;
    for (const side of FORCE_SIDES) {
      for (const force of [...forcesOn(board, side)].reverse()) {
        this.#known.set(keyOf(side, forceName(force, t)), force.id);
        if (force.preset !== '' && force.label === '')
          this.#known.set(keyOf(side, force), force.id);
      }
    }
  }

  preview(): ImportPreview {
    return {
      goal: this.#goal,
      forces: [...this.#forces.values()],
      problems: this.#problems,
      ignoredColumns: [...this.#ignoredColumns],
    };
  }

  report(row: number, reason: ImportProblemReason, found = ''): void {
    this.#problems.push({ row, reason, found: found.trim().slice(0, QUOTED) });
  }

  /** @param row counted from 1 as a spreadsheet does */
  read(row: readonly string[], number: number): void {
    const filled = row.filter((cell) => cell.trim() !== '');
    const tooLong = filled.find((cell) => cell.length > MAX_TEXT_LENGTH);
    if (filled.length === 0) return;
    if (tooLong !== undefined) this.report(number, 'too-long', tooLong);
    else if (this.#isGoal(row)) this.#goal = filled[1]?.trim() ?? '';
    else if (!this.#readHeading(row)) this.#readForce(row, number);
  }

  /** The goal stands on top; further down a force may be called so. */
  #isGoal([first = '']: readonly string[]): boolean {
    const isOnTop = this.#heading === UNTITLED && this.#forces.size === 0;
    return isOnTop && this.#words.goal.has(normalized(first));
  }

  #readHeading(row: readonly string[]): boolean {
    const heading = readHeading(row, this.#words, this.#heading);
    if (!heading) return false;
    this.#heading = heading;
    this.#current = undefined;
    for (const other of heading.others) this.#ignoredColumns.add(other);
    return true;
  }

  #readForce(row: readonly string[], number: number): void {
    const cells: Cells = (column) => row[this.#heading.places[column] ?? -1] ?? '';
    const name = cells('force')
      .trim()
      .replace(/\s*\n\s*/g, ' ');
    if (name !== '') this.#current = this.#forceNamed(name, cells, number);
    const force = this.#current;
    if (force) this.#takeOver(force, cells, number);
    else if (name === '') this.report(number, 'no-force', row.join(' '));
    else this.report(number, 'no-side', name);
  }

  /** The force of that name, begun if it is new; `undefined` when its side is not known. */
  #forceNamed(name: string, cells: Cells, row: number): Draft | undefined {
    const preset = this.#words.presets.get(normalized(name));
    const side = this.#sideOf(name, cells, preset);
    if (!side) return undefined;
    const key = keyOf(side, name);
    const known = this.#forces.get(key);
    if (known) return known;
    const isPreset = preset?.side === side;
    const force: Draft = {
      row,
      side,
      preset: isPreset ? preset.preset : '',
      label: isPreset ? '' : name,
      match: this.#known.get(key) ?? (isPreset ? this.#known.get(keyOf(side, preset)) : undefined),
      importance: undefined,
      actions: [],
      notes: '',
    };
    this.#forces.set(key, force);
    return force;
  }

  /** The side from its column, the heading, the report's names, the board, or the assumption. */
  #sideOf(name: string, cells: Cells, preset: PresetName | undefined): ForceSide | undefined {
    return (
      this.#words.sides.get(normalized(cells('side'))) ??
      this.#heading.side ??
      preset?.side ??
      FORCE_SIDES.find((side) => this.#known.has(keyOf(side, name))) ??
      this.#assumedSide
    );
  }

  #takeOver(force: Draft, cells: Cells, row: number): void {
    const word = normalized(cells('importance'));
    const importance = this.#words.importances.get(word);
    if (importance) force.importance ??= importance;
    else if (word !== '') this.report(row, 'importance', cells('importance'));

    const actors = cells('actors').trim();
    force.actions = actionsWith(force.actions, linesOf(cells('actions')), cells('actors'));
    const isStray = actors !== '' && force.actions.length === 0;
    if (isStray) this.report(row, 'no-action', actors);
    const notes = [force.notes, isStray ? actors : '', cells('notes').trim()];
    force.notes = notes.filter((note) => note !== '').join('\n');
  }
}

/** The key of a force in a table: its side and its name, or what a preset is about. */
function keyOf(side: ForceSide, name: string | { readonly preset: string }): string {
  return typeof name === 'string' ? `${side} ${normalized(name)}` : `${side}=${name.preset}`;
}

/** The lines of a cell; of several, each without its bullet or number. */
function linesOf(cell: string): string[] {
  const isList = cell.trim().includes('\n') && !cell.endsWith(LITERAL);
  return cell
    .split('\n')
    .map((line) => (isList ? line.trim().replace(BULLET, '') : line.trim()))
    .filter((line) => line !== '');
}

/** The names in a cell: one a line, or split by semicolons when it is one line. */
function namesOf(cell: string): string[] {
  return linesOf(cell).length > 1 || cell.endsWith(LITERAL)
    ? linesOf(cell)
    : cell
        .split(SEPARATOR)
        .map((name) => name.trim())
        .filter((name) => name !== '');
}

/** The actions of a force with those of one more row. */
function actionsWith(
  before: readonly ImportedAction[],
  texts: readonly string[],
  actorsCell: string,
): readonly ImportedAction[] {
  const lines = linesOf(actorsCell);
  const last = before.at(-1);
  if (texts.length === 0 && last) {
    return [...before.slice(0, -1), { ...last, actors: [...last.actors, ...namesOf(actorsCell)] }];
  }
  const isPaired = texts.length > 1 && texts.length === lines.length;
  const added = texts.map((text, index) => ({
    text,
    actors: namesOf(isPaired ? (lines[index] ?? '') : actorsCell),
  }));
  return [...before, ...added];
}
