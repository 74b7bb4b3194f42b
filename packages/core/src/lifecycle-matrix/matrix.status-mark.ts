import type { CellStatus } from './matrix.schema.ts';

const MARKS: Readonly<Record<CellStatus, string>> = {
  'not-planned': '',
  considering: 'M0 0V-5A5 5 0 0 1 5 0Z',
  planned: 'M0-5A5 5 0 0 1 0 5Z',
  running: 'M0 0V-5A5 5 0 1 1-5 0Z',
  done: 'M0-5A5 5 0 0 1 0 5A5 5 0 0 1 0-5Z',
};

/**
 * The sign of a status as the path of a disc around 0,0 with radius 5, to be filled inside a
 * ring: the further a cell is, the fuller the disc. So it reads in one colour, too.
 */
export function statusMark(status: CellStatus): string {
  return MARKS[status];
}
