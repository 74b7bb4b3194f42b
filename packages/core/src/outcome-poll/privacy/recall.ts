interface Recalled {
  readonly inputs: readonly unknown[];
  readonly output: unknown;
}

const memory = new WeakMap<object, Map<string, Recalled>>();

/**
 * What was worked out last from the same inputs. Results are asked for after every vote, and a
 * vote changes one of many items: for the others nothing is worked out again.
 *
 * @param owner the main input; what is recalled goes when it goes
 * @param what what is worked out from it
 * @param inputs everything else that the output depends on, compared by identity
 */
export function recall<T>(
  owner: object,
  what: string,
  inputs: readonly unknown[],
  workOut: () => T,
): T {
  const known = memory.get(owner) ?? new Map<string, Recalled>();
  memory.set(owner, known);
  const before = known.get(what);
  if (before && isSame(before.inputs, inputs)) return before.output as T;
  const output = workOut();
  known.set(what, { inputs, output });
  return output;
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((input, index) => input === b[index]);
}
