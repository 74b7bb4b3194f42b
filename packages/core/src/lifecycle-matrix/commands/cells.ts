import { clipText, type Draft } from '../../document/index.ts';
import type { Stage } from '../../vocabulary/index.ts';
import type { Cell, CellNeed, CellStatus, GapReason } from '../matrix.schema.ts';
import { inCategory, type MatrixEditor } from './records.ts';

/** Where a cell stands. */
export interface CellPlace {
  /** The id of its category. */
  readonly category: string;
  readonly stage: Stage;
}

/** A free text of a cell. */
export type CellField = 'owner' | 'period' | 'notes';

/** The commands for the plan in one cell. */
export function cellCommands(editor: MatrixEditor) {
  const change = inCategory(editor);

  function changeCell(
    name: string,
    place: CellPlace,
    about: Readonly<Record<string, string | number>>,
    recipe: (cell: Draft<Cell>) => void,
    gesture?: string,
  ): void {
    const { category, stage } = place;
    change(
      name,
      { category, stage, ...about },
      ({ cells }) => recipe(cells[stage]),
      gesture && `${gesture} of ${category} ${stage}`,
    );
  }

  return {
    /** Says how far the network is with a cell. */
    setStatus(place: CellPlace, status: CellStatus): void {
      changeCell('cell.status', place, { status }, (cell) => {
        cell.status = status;
      });
    },

    /** Says why a cell is left open. */
    setGapReason(place: CellPlace, reason: GapReason): void {
      changeCell('cell.reason', place, { reason }, (cell) => {
        cell.gapReason = reason;
      });
    },

    /** Writes who, when, or a note. */
    writeCell(place: CellPlace, field: CellField, text: string): void {
      changeCell(
        `cell.${field}`,
        place,
        {},
        (cell) => {
          cell[field] = clipText(text);
        },
        field,
      );
    },

    /** Writes what the activities of a cell ask of the network. */
    writeNeed(place: CellPlace, need: CellNeed, text: string): void {
      changeCell(
        'cell.need',
        place,
        { need },
        (cell) => {
          cell.needs[need] = clipText(text);
        },
        need,
      );
    },

    /** Chooses an activity of the category for a cell, or no longer. */
    chooseActivity(place: CellPlace, activity: string, isChosen: boolean): void {
      const name = isChosen ? 'cell.choose' : 'cell.drop';
      change(name, { ...place, activity }, (draft) => {
        if (!draft.activities[activity]) return;
        const { activities } = draft.cells[place.stage];
        if (isChosen) activities[activity] = true;
        else delete activities[activity];
      });
    },
  };
}
