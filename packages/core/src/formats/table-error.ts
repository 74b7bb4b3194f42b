/** Why a table was refused. */
export type TableErrorReason =
  /** The text is longer than {@link MAX_TABLE_LENGTH} characters. */
  | 'too-large'
  /** A quotation mark opens a cell and nothing closes it. */
  | 'unclosed-quote';

/** A text that could not be read as a table. Nothing of it is taken over. */
export class TableError extends Error {
  override readonly name = 'TableError';
  readonly reason: TableErrorReason;
  /** The row in question, counted from 1 as a spreadsheet does. */
  readonly row: number;

  constructor(reason: TableErrorReason, row: number, message: string) {
    super(message);
    this.reason = reason;
    this.row = row;
  }
}
