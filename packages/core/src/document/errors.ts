/** Why a document was refused. */
export type DocumentErrorReason =
  /** The text is no JSON. */
  | 'not-json'
  /** The text is longer than {@link MAX_DOCUMENT_LENGTH} characters. */
  | 'too-large'
  /** The document belongs to another area, or is no Uptake document at all. */
  | 'wrong-kind'
  /** The document was written by a newer version than this one knows. */
  | 'newer-version'
  /** A field is missing, is not known, or holds something else than it should. */
  | 'invalid';

/** What a {@link DocumentError} is about. */
export interface DocumentErrorDetails {
  readonly reason: DocumentErrorReason;
  /** Where in the document, as dotted keys; empty for the document as a whole. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

/** A document that could not be taken over. It is refused whole: what was there before stays. */
export class DocumentError extends Error implements DocumentErrorDetails {
  override readonly name = 'DocumentError';
  readonly reason: DocumentErrorReason;
  readonly path: string;
  readonly found: string;
  readonly expected: string;

  constructor({ reason, path, found, expected }: DocumentErrorDetails) {
    const place = path === '' ? 'The document' : `The document at “${path}”`;
    super(`${place} was refused: found ${found}, expected ${expected}. Nothing was changed.`);
    this.reason = reason;
    this.path = path;
    this.found = found;
    this.expected = expected;
  }
}

const LONGEST_QUOTE = 40;

/** A short, readable name of any value, for what an error found. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'string') return String(value);
  if (value.length <= LONGEST_QUOTE) return `“${value}”`;
  return `“${value.slice(0, LONGEST_QUOTE)}…” (${value.length} characters)`;
}
