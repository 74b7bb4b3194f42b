import { type GenericSchema, getDotPath, safeParse } from 'valibot';
import type { UptakeDocument } from './document.ts';
import { DocumentError, describe } from './errors.ts';
import { type MigrationTarget, migrate } from './migrations.ts';
import { diff, valueAt } from './patches.ts';
import { isStillValid } from './validity.ts';

/** The longest text that is read as a document, in characters. */
export const MAX_DOCUMENT_LENGTH = 5_000_000;

/** What is needed to read a document of one kind. */
export interface Readable<D extends UptakeDocument> extends MigrationTarget {
  /**
   * Checks and changes nothing, apart from fields it may add. It checks every field by itself:
   * two valid documents mixed field by field must be valid too, because that is what a merge
   * does. So after a change only the fields that changed are checked; see `isStillValid`.
   */
  readonly schema: GenericSchema<unknown, D>;
}

/**
 * Reads a document from its text or from a parsed value: migrates it to the version of today
 * and checks every field.
 *
 * @throws DocumentError when anything is not as it should be; see its `reason`
 */
export function parseDocument<D extends UptakeDocument>(json: unknown, target: Readable<D>): D {
  const document = migrate(typeof json === 'string' ? parseText(json) : json, target);
  const checked = checkDocument(document, target);
  refuseLoss(document, checked);
  return checked;
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
  const result = safeParse(schema, document, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    throw new DocumentError({
      reason: 'invalid',
      path: getDotPath(issue) ?? '',
      found: describe(issue.input),
      expected: issue.kind === 'validation' ? issue.message : (issue.expected ?? issue.message),
    });
  }
  return result.output;
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
  if (!isStillValid(kind.schema, before, after)) checkDocument(after, kind);
}

/** A schema leaves out keys it does not know or does not trust: that would lose them silently. */
function refuseLoss(document: object, checked: object): void {
  const lost = diff(document, checked).find(({ op }) => op !== 'add');
  if (!lost) return;
  throw new DocumentError({
    reason: 'invalid',
    path: lost.path.join('.'),
    found: describe(valueAt(document, lost.path)),
    expected: lost.op === 'remove' ? 'no such field' : describe(lost.value),
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
