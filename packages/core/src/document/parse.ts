import { canonical } from './canonical.ts';
import type { UptakeDocument } from './document.ts';
import { DocumentError, describe } from './errors.ts';
import { type MigrationTarget, migrate } from './migrations.ts';
import type { Schema } from './schema.ts';

/** The longest text that is read as a document, in characters. */
export const MAX_DOCUMENT_LENGTH = 5_000_000;

/** What is needed to read a document of one kind. */
export interface Readable<D extends UptakeDocument> extends MigrationTarget {
  /**
   * Checks every field by itself: two valid documents mixed field by field must be valid too,
   * because that is what a merge does. So after a change only what changed is checked.
   */
  readonly schema: Schema<D>;
}

/**
 * Reads a document from its text or from a parsed value: migrates it to the version of today
 * and checks every field.
 *
 * @throws DocumentError when anything is not as it should be; see its `reason`
 */
export function parseDocument<D extends UptakeDocument>(json: unknown, target: Readable<D>): D {
  return checkDocument(migrate(typeof json === 'string' ? parseText(json) : json, target), target);
}

/**
 * A checked copy of a document in the shape of today.
 *
 * @throws DocumentError `invalid`
 */
export function checkDocument<D extends UptakeDocument>(
  document: object,
  { schema }: Pick<Readable<D>, 'schema'>,
): D {
  requireValid(document, undefined, schema);
  return canonical(document) as D;
}

/**
 * Checks what a change to a valid document has made of it.
 *
 * @throws DocumentError `invalid`
 */
export function checkChange<D extends UptakeDocument>(
  before: D,
  after: D,
  kind: Pick<Readable<D>, 'schema'>,
): void {
  requireValid(after, before, kind.schema);
}

function requireValid(document: object, known: object | undefined, schema: Schema<unknown>): void {
  const issue = schema.issueIn(document, known);
  if (!issue) return;
  throw new DocumentError({
    reason: 'invalid',
    path: issue.path.join('.'),
    found: describe(issue.found),
    expected: issue.expected,
  });
}

function parseText(text: string): unknown {
  if (text.length <= MAX_DOCUMENT_LENGTH) return parseJson(text);
  throw new DocumentError({
    reason: 'too-large',
    path: '',
    found: `${text.length} characters`,
    expected: `at most ${MAX_DOCUMENT_LENGTH}`,
  });
}

/**
 * The value that a text says.
 *
 * @throws DocumentError `not-json`
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new DocumentError({
      reason: 'not-json',
      path: '',
      found: `text that is no complete JSON (${(cause as Error).message})`,
      expected: 'a file exported from Uptake',
    });
  }
}
