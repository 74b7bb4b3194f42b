import { toCsv } from '../formats/index.ts';
import { FORCE_SIDES } from '../vocabulary/index.ts';
import { forceName, type Translate } from './board.catalogue.ts';
import type { Board, Force } from './board.schema.ts';
import { actionsOf, actorsOf, forcesOn } from './board.selectors.ts';
import { BULLET, LITERAL, SEPARATOR } from './board.words.ts';

/**
 * A board as a CSV table in the columns of Annex 2: the goal on top, then drivers, then
 * constraints. Each action has a row of its own; the force stands in the first of them.
 * `previewImport` reads it back. Actions of forces that are not medium or high stay out, as on
 * the screen; JSON carries everything.
 */
export function boardToCsv(board: Board, t: Translate): string {
  const rows: string[][] = [[t('board.column.goal'), board.goal]];
  for (const side of FORCE_SIDES) {
    const heading = (['importance', 'actions', 'actors', 'notes'] as const).map((column) =>
      t(`board.column.${column}`),
    );
    rows.push([t(`vocabulary.side.${side}s`), ...heading]);
    for (const force of forcesOn(board, side)) rows.push(...forceRows(force, t));
  }
  return toCsv(rows.map((row) => [...row, ...Array<string>(5 - row.length).fill('')]));
}

function forceRows(force: Force, t: Translate): string[][] {
  const importance = t(`board.importance.${force.importance}`);
  const name = forceName(force, t);
  const [first, ...others] = actionsOf(force).map((action) => [
    action.text,
    namesCell(actorsOf(action).map((actor) => actor.name)),
  ]);
  return [
    [name, importance, ...(first ?? ['', '']), force.notes],
    ...others.map((cells) => ['', '', ...cells, '']),
  ];
}

function namesCell(names: readonly string[]): string {
  const [only] = names;
  const isAmbiguous = names.length === 1 ? SEPARATOR.test(only ?? '') : names.some(hasBullet);
  return names.join('\n') + (isAmbiguous ? LITERAL : '');
}

function hasBullet(name: string): boolean {
  return BULLET.test(name.trim());
}
