import type { Identified } from '../document/index.ts';
import { wrapText } from '../formats/index.ts';
import type { Direction } from '../i18n/index.ts';
import { FORCE_SIDES, type ForceSide } from '../vocabulary/index.ts';
import { AXIS, distanceOf, type ForceState, stateOf, THICKNESS } from './board.axis.ts';
import type { Board, Force, Importance } from './board.schema.ts';
import { type Arrangement, forcesOn, NO_WHAT_IF, type WhatIf } from './board.selectors.ts';

/** How the picture is laid out. */
export interface FieldOptions {
  readonly name: (force: Force) => string;
  /** In the reading direction drivers stand first and push forward. */
  readonly direction?: Direction;
  readonly arrangement?: Arrangement;
  readonly whatIf?: WhatIf;
  /** In pixels, at least 640. */
  readonly width?: number;
}

/** One force in the picture. All lengths are in pixels. */
export interface FieldRow {
  readonly id: string;
  readonly side: ForceSide;
  readonly importance: Importance;
  readonly state: ForceState;
  readonly name: readonly string[];
  /** The middle of the row. */
  readonly y: number;
  /** Where the name begins, in reading direction. */
  readonly nameX: number;
  /** The arrow, from its end to its tip at the goal line; an unrated force has none. */
  readonly arrow: { readonly from: number; readonly to: number; readonly thickness: number };
}

/** The geometry of the force field. All lengths are in pixels. */
export interface FieldLayout {
  readonly width: number;
  readonly height: number;
  readonly goal: {
    readonly lines: readonly string[];
    /** The line that both sides push against. */
    readonly x: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly stops: readonly {
    readonly side: ForceSide;
    readonly importance: Importance;
    readonly x: number;
  }[];
  readonly rows: readonly FieldRow[];
}

/** The measures of the picture, in pixels. */
export const FIELD = {
  margin: 24,
  fontSize: 14,
  lineHeight: 19,
  goalFontSize: 20,
  goalLineHeight: 27,
  nameShare: 0.42,
  rowPadding: 13,
  axisHeight: 44,
  tipGap: 4,
  maxNameLines: 4,
  maxGoalLines: 6,
} as const;

/** Lays the force field out: drivers against constraints on one axis, in reading direction. */
export function layoutField(board: Board, options: FieldOptions): FieldLayout {
  const { direction = 'ltr', whatIf = NO_WHAT_IF, arrangement, name } = options;
  const width = Math.max(640, options.width ?? 1120);
  const centre = width / 2;
  const half = centre - FIELD.margin;
  const nameWidth = half * FIELD.nameShare;
  const axis = half - nameWidth;
  const mirror = (x: number) => (direction === 'rtl' ? width - x : x);
  const along = (side: ForceSide, distance: number) =>
    mirror(side === 'driver' ? centre - distance : centre + distance);

  const lines = wrapText(
    board.goal,
    width - 2 * FIELD.margin,
    FIELD.goalFontSize,
    FIELD.maxGoalLines,
  );
  const top = FIELD.margin + lines.length * FIELD.goalLineHeight + FIELD.axisHeight;

  // Rows of the two sides stand level, so that mirrored forces can be compared.
  const [drivers = [], constraints = []] = FORCE_SIDES.map((side) =>
    forcesOn(board, side, arrangement).map((force) => layoutRow(force, side)),
  );
  const rows: FieldRow[] = [];
  let bottom = top;
  for (let index = 0; index < Math.max(drivers.length, constraints.length); index++) {
    const level = [drivers[index], constraints[index]].filter((row) => row !== undefined);
    const lines = Math.max(...level.map((row) => row.name.length));
    const height = lines * FIELD.lineHeight + 2 * FIELD.rowPadding;
    rows.push(...level.map((row) => ({ ...row, y: bottom + height / 2 })));
    bottom += height;
  }

  function layoutRow(force: Identified<Force>, side: ForceSide): FieldRow {
    const { id, importance } = force;
    return {
      id,
      side,
      importance,
      state: stateOf(id, force, whatIf),
      name: wrapText(name(force), nameWidth - FIELD.margin, FIELD.fontSize, FIELD.maxNameLines),
      y: 0,
      nameX: mirror(side === 'driver' ? FIELD.margin : centre + axis + FIELD.margin),
      arrow: {
        from: along(side, distanceOf(importance) * axis),
        to: along(side, FIELD.tipGap),
        thickness: THICKNESS[importance],
      },
    };
  }

  const stops = FORCE_SIDES.flatMap((side) =>
    AXIS.map((importance) => ({ side, importance, x: along(side, distanceOf(importance) * axis) })),
  );
  return {
    width,
    height: bottom + FIELD.margin,
    goal: { lines, x: centre, top, bottom },
    stops,
    rows,
  };
}
