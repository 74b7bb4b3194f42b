import { type GenericSchema, getDotPath, safeParse } from 'valibot';
import type { UptakeDocument } from './document.ts';
import { DocumentError } from './errors.ts';
import { describe, type MigrationTarget, migrate } from './migrations.ts';

/** The longest text that is read as a document, in characters. */
export const MAX_DOCUMENT_LENGTH = 5_000_000;

/** What is needed to read a document of one kind. */
export interface Readable<D extends UptakeDocument> extends MigrationTarget {
  readonly schema: GenericSchema<unknown, D>;
}

/**
 * Reads a document from its text or from a parsed value: migrates it to the version of today
 * and checks every field.
 *
 * @throws DocumentError when anything is not as it should be; see its `reason`
 */
export function parseDocument<D extends UptakeDocument>(json: unknown, target: Readable<D>): D {
  const migrated = migrate(typeof json === 'string' ? parseText(json) : json, target);
  const result = safeParse(target.schema, migrated, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new DocumentError({
    reason: 'invalid',
    path: getDotPath(issue) ?? '',
    found: describe(issue.input),
    expected: issue.expected ?? issue.message,
  });
}

function parseText(text: string): unknown {
  if (text.length > MAX_DOCUMENT_LENGTH) {
    throw new DocumentError({
      reason: 'too-large',
      path: '',
      found: `${text.length} characters`,
      expected: `at most ${MAX_DOCUMENT_LENGTH}`,
    });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DocumentError({
      reason: 'not-json',
      path: '',
      found: `text that is no complete JSON (${(cause as Error).message})`,
      expected: 'a file exported from Uptake',
    });
  }
}
