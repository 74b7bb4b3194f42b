import { DocumentError, describe } from './errors.ts';
import { isPlainObject } from './patches.ts';

/** One step from a version of a document's shape to the next. */
export interface Migration {
  /** The version this step leads to; its input has the version before. */
  readonly to: number;
  /** What the step does, in words that still make sense in a year: `forces-carry-influence`. */
  readonly name: string;
  /**
   * Turns the old shape into the new one without changing its input. It sees documents that
   * nobody has checked; what it throws becomes a `DocumentError`. The caller sets the version.
   */
  readonly up: (document: Record<string, unknown>) => Record<string, unknown>;
}

/** What a document must be to be migrated. */
export interface MigrationTarget {
  readonly kind: string;
  readonly version: number;
  readonly migrations: readonly Migration[];
}

/**
 * Brings a parsed document to the version of today.
 *
 * @throws DocumentError `wrong-kind`, `invalid` (no version, a step failed) or `newer-version`
 */
export function migrate(parsed: unknown, target: MigrationTarget): Record<string, unknown> {
  const document = requireKind(parsed, target.kind);
  const version = requireVersion(document, target.version);
  return target.migrations
    .filter((migration) => migration.to > version)
    .sort((a, b) => a.to - b.to)
    .reduce(step, document);
}

function step(document: Record<string, unknown>, { to, name, up }: Migration) {
  try {
    return { ...up(document), version: to };
  } catch {
    throw new DocumentError({
      reason: 'invalid',
      path: '',
      found: `a shape that the step “${name}” to version ${to} cannot read`,
      expected: `a whole document of version ${to - 1}`,
    });
  }
}

function requireKind(parsed: unknown, kind: string): Record<string, unknown> {
  if (!isPlainObject(parsed)) throw wrongKind('', parsed, `an object with kind “${kind}”`);
  if (parsed.kind !== kind) throw wrongKind('kind', parsed.kind, `“${kind}”`);
  return parsed;
}

function wrongKind(path: string, found: unknown, expected: string): DocumentError {
  return new DocumentError({ reason: 'wrong-kind', path, found: describe(found), expected });
}

function requireVersion(document: Record<string, unknown>, newest: number): number {
  const { version } = document;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw new DocumentError({
      reason: 'invalid',
      path: 'version',
      found: describe(version),
      expected: 'a whole number from 1',
    });
  }
  if (version > newest) {
    throw new DocumentError({
      reason: 'newer-version',
      path: 'version',
      found: `version ${version}`,
      expected: `at most version ${newest}; update Uptake to open it`,
    });
  }
  return version;
}
