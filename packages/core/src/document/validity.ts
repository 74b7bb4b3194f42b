import { type GenericSchema, is } from 'valibot';
import { entry, isPlainObject } from './patches.ts';

/** A schema that says what its parts are: a record its fields, a map what `each` of it is. */
interface Structure {
  readonly type: string;
  readonly entries?: { readonly [field: string]: GenericSchema };
  readonly each?: GenericSchema;
}

/**
 * Whether a value is valid, given that the one it came from is. What both share is not looked at
 * again, so the cost follows the size of the change. Fields are valid each by itself (see
 * `Readable`); a schema that does not say what its parts are looks at all of the value.
 */
export function isStillValid(schema: GenericSchema, before: unknown, after: unknown): boolean {
  if (before === after) return true;
  if (!isPlainObject(before) || !isPlainObject(after)) return is(schema, after);
  const { type, entries, each }: Structure = schema;
  if (each) {
    return Object.entries(after).every(([id, record]) =>
      Object.hasOwn(before, id)
        ? isStillValid(each, before[id], record)
        : is(schema, { [id]: record }),
    );
  }
  if (!entries || type !== 'strict_object' || 'pipe' in schema) return is(schema, after);
  return (
    Object.keys(after).every((field) => Object.hasOwn(entries, field)) &&
    Object.entries(entries).every(([field, part]) =>
      isStillValid(part, entry(before, field), entry(after, field)),
    )
  );
}
