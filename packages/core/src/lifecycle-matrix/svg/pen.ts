import { type SvgElement, svgElement, wrapText } from '../../formats/index.ts';
import type { Direction } from '../../i18n/index.ts';
import type { CellStatus } from '../matrix.schema.ts';
import { statusMark } from '../matrix.status-mark.ts';

export const INK = '#1c1c1c';
export const MUTED = '#595959';
export const RULE = '#bdbdbd';

/** A line of text in a column. */
export interface Line {
  readonly text: string;
  readonly size: number;
  readonly isBold?: boolean;
  readonly fill?: string;
  /** The sign of a status before the text. */
  readonly mark?: CellStatus;
  /** From 0 to 1: a bar on a track under the text. */
  readonly share?: number;
}

const MARK_WIDTH = 18;
const BAR = { length: 96, thickness: 4, height: 8 };

/** A text in at most three lines. What can never fit is left out before it is measured. */
export function inLines(text: string, width: number, size: number): string[] {
  const narrowestSign = size / 4;
  return wrapText(text.slice(0, (3 * width) / narrowestSign), width, size, 3);
}

/** How much room lines take from top to bottom. */
export function heightOf(lines: readonly Line[]): number {
  return lines.reduce((height, line) => height + lineHeight(line), 0);
}

function lineHeight({ size, share }: Line): number {
  return size * 1.35 + (share === undefined ? 0 : BAR.height);
}

/** Draws on a sheet of a width, from the side where its language begins. */
export interface Pen {
  rule(left: number, right: number, y: number, stroke: string): SvgElement;
  lines(lines: readonly Line[], left: number, top: number): SvgElement[];
}

/** A pen for a sheet of a width. */
export function createPen(width: number, direction: Direction): Pen {
  const at = (x: number) => (direction === 'rtl' ? width - x : x);

  function rule(left: number, right: number, y: number, stroke: string, thickness = 1): SvgElement {
    return svgElement('line', {
      x1: at(left),
      x2: at(right),
      y1: y,
      y2: y,
      stroke,
      'stroke-width': thickness,
    });
  }

  function text(line: Line, x: number, baseline: number): SvgElement {
    return svgElement(
      'text',
      {
        x: at(x),
        y: baseline,
        'font-size': line.size,
        'font-weight': line.isBold ? 600 : undefined,
        'unicode-bidi': 'plaintext',
        fill: line.fill,
      },
      line.text,
    );
  }

  function draw(line: Line, left: number, top: number): SvgElement[] {
    const { mark, share, size } = line;
    const baseline = top + size;
    const nodes = [text(line, mark ? left + MARK_WIDTH : left, baseline)];
    if (mark) nodes.push(statusSign(mark, at(left + 6), baseline - size * 0.35));
    if (share === undefined) return nodes;
    const y = top + size * 1.35 + BAR.thickness / 2;
    nodes.push(rule(left, left + BAR.length, y, RULE));
    if (share > 0) nodes.push(rule(left, left + BAR.length * share, y, INK, BAR.thickness));
    return nodes;
  }

  return {
    rule,
    lines(lines, left, top) {
      let bottom = top;
      return lines.flatMap((line) => {
        const nodes = draw(line, left, bottom);
        bottom += lineHeight(line);
        return nodes;
      });
    },
  };
}

function statusSign(status: CellStatus, x: number, y: number): SvgElement {
  const path = statusMark(status);
  return svgElement(
    'g',
    { transform: `translate(${Math.round(x)} ${Math.round(y)})` },
    svgElement('circle', { r: 5, fill: 'none', stroke: path === '' ? MUTED : INK }),
    path !== '' && svgElement('path', { d: path }),
  );
}
