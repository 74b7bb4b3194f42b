import { entry, isPlainObject, type Path } from './patches.ts';

// The few schemas that plain JSON needs, named as in valibot. Unlike a library's they can look at
// what changed alone. See docs/decisions/2026-11-22-sizes.md.

/** What is wrong with a value. */
export interface Issue {
  /** The keys that lead to the place, from the value itself. */
  readonly path: Path;
  /** What is there; `undefined` where something is missing. */
  readonly found: unknown;
  readonly expected: string;
}

/** Says which values are valid. It changes nothing. */
export interface Schema<out T> {
  /**
   * The first thing that is wrong with a value, if anything.
   *
   * @param known a valid value that this one came from: what both share is not looked at again
   */
  issueIn(value: unknown, known?: unknown): Issue | undefined;
  /** Never there: it carries the type of what is valid. */
  readonly valid?: T;
}

/** The schema of an object with just these fields. */
export interface ObjectSchema<out T> extends Schema<T> {
  readonly fields: { readonly [field: string]: Schema<unknown> };
}

/** What a value must be besides its type. */
export interface Condition<in T> {
  readonly isMet: (value: T) => boolean;
  readonly expected: string;
}

/** Whether a value is valid; see {@link Schema.issueIn}. */
export function is<T>(schema: Schema<T>, value: unknown, known?: unknown): value is T {
  return schema.issueIn(value, known) === undefined;
}

/** Any text. */
export function string(): Schema<string> {
  return schemaOf('string', (value) => typeof value === 'string');
}

/** Any number. */
export function number(): Schema<number> {
  return schemaOf('number', (value) => typeof value === 'number' && !Number.isNaN(value));
}

/** `true` or `false`. */
export function boolean(): Schema<boolean> {
  return schemaOf('boolean', (value) => typeof value === 'boolean');
}

/** This one value. */
export function literal<const T extends string | number | boolean>(only: T): Schema<T> {
  return schemaOf(JSON.stringify(only), (value) => value === only);
}

/** One of these texts. */
export function picklist<const T extends string>(options: readonly T[]): Schema<T> {
  const expected = `(${options.map((option) => JSON.stringify(option)).join(' | ')})`;
  return schemaOf(expected, (value) => options.some((option) => option === value));
}

/** An object with all of these fields and no others. */
export function strictObject<T extends object>(
  fields: { readonly [Field in keyof T]: Schema<T[Field]> },
): ObjectSchema<T> {
  const listed = looseObject(fields);
  return {
    fields: listed.fields,
    issueIn(value, known) {
      if (isShared(value, known)) return undefined;
      const found = listed.issueIn(value, known);
      if (found || !isPlainObject(value)) return found;
      const extra = Object.keys(value).find((field) => !Object.hasOwn(fields, field));
      if (extra === undefined) return undefined;
      return at(extra, issue(value[extra], 'no such field'));
    },
  };
}

/** An object with all of these fields. Others are passed over. */
export function looseObject<T extends object>(
  fields: { readonly [Field in keyof T]: Schema<T[Field]> },
): ObjectSchema<T> {
  const parts = Object.entries<Schema<unknown>>(fields);
  return {
    fields: Object.fromEntries(parts),
    issueIn(value, known) {
      if (isShared(value, known)) return undefined;
      if (!isPlainObject(value)) return issue(value, 'Object');
      for (const [field, schema] of parts) {
        const found = schema.issueIn(entry(value, field), below(known, field));
        if (found) return at(field, found);
      }
      return undefined;
    },
  };
}

/** A map whose keys and values are such. */
export function record<T>(
  key: Schema<string>,
  each: Schema<T>,
  expected = 'Object',
): Schema<{ readonly [key: string]: T }> {
  return {
    issueIn(value, known) {
      if (isShared(value, known)) return undefined;
      if (!isPlainObject(value)) return issue(value, expected);
      for (const [name, part] of Object.entries(value)) {
        const before = below(known, name);
        const found =
          (before === undefined ? key.issueIn(name) : undefined) ?? each.issueIn(part, before);
        if (found) return at(name, found);
      }
      return undefined;
    },
  };
}

/** A list of such values. */
export function array<T>(each: Schema<T>): Schema<readonly T[]> {
  return {
    issueIn(value) {
      if (!Array.isArray(value)) return issue(value, 'Array');
      for (const [index, item] of value.entries()) {
        const found = each.issueIn(item);
        if (found) return at(String(index), found);
      }
      return undefined;
    },
  };
}

/** Such a value, or `null`. */
export function nullable<T>(schema: Schema<T>): Schema<T | null> {
  return {
    issueIn: (value, known) => (value === null ? undefined : schema.issueIn(value, known)),
  };
}

/** Such a value, or nothing. */
export function optional<T>(schema: Schema<T>): Schema<T | undefined> {
  return {
    issueIn: (value, known) => (value === undefined ? undefined : schema.issueIn(value, known)),
  };
}

/** A value that one of several schemas lets through. */
export function union<const Options extends readonly Schema<unknown>[]>(
  options: Options,
): Schema<ValidOf<Options[number]>> {
  return schemaOf('a value of another type', (value) => options.some((one) => is(one, value)));
}

/** What a schema lets through. */
export type ValidOf<S> = S extends Schema<infer T> ? T : never;

/** One of several objects, told apart by the literal in one of their fields. */
export function variant<const Options extends readonly ObjectSchema<unknown>[]>(
  field: string,
  options: Options,
): Schema<ValidOf<Options[number]>> {
  return {
    issueIn(value, known) {
      const chosen = options.find(
        ({ fields }) => fields[field]?.issueIn(below(value, field)) === undefined,
      );
      if (!chosen) return at(field, issue(below(value, field), 'a known kind'));
      const isSameKind = below(known, field) === below(value, field);
      return chosen.issueIn(value, isSameKind ? known : undefined);
    },
  };
}

/** A schema with further conditions, asked for in turn. */
export function pipe<T>(schema: Schema<T>, ...conditions: Condition<NoInfer<T>>[]): Schema<T> {
  return {
    issueIn(value, known) {
      if (isShared(value, known)) return undefined;
      const found = schema.issueIn(value, known);
      if (found) return found;
      const unmet = conditions.find(({ isMet }) => !isMet(value as T));
      return unmet && issue(value, unmet.expected);
    },
  };
}

/** @param expected says it in words: “one line of text” */
export function check<T>(isMet: (value: T) => boolean, expected: string): Condition<T> {
  return { isMet, expected };
}

/** A text of this shape. */
export function regex(shape: RegExp, expected: string): Condition<string> {
  return check((value) => shape.test(value), expected);
}

/** A whole number. */
export function integer(): Condition<number> {
  return check(Number.isInteger, 'a whole number');
}

export function minValue(least: number): Condition<number> {
  return check((value) => value >= least, `at least ${least}`);
}

export function maxValue(most: number): Condition<number> {
  return check((value) => value <= most, `at most ${most}`);
}

/** A text of so many UTF-16 units, or a list of so many values. */
export function lengthWithin(least: number, most: number): Condition<{ readonly length: number }> {
  return check(({ length }) => length >= least && length <= most, `${least} to ${most} long`);
}

function schemaOf<T>(expected: string, isValid: (value: unknown) => boolean): Schema<T> {
  return {
    issueIn: (value) => (isValid(value) ? undefined : issue(value, expected)),
  };
}

function issue(found: unknown, expected: string): Issue {
  return { path: [], found, expected };
}

function isShared(value: unknown, known: unknown): boolean {
  return known !== undefined && value === known;
}

function below(value: unknown, key: string): unknown {
  return isPlainObject(value) ? entry(value, key) : undefined;
}

function at(key: string, found: Issue): Issue {
  return { ...found, path: [key, ...found.path] };
}
