/**
 * A copy of a JSON value whose keys stand in one fixed order, so that equal documents are equal
 * to the byte whatever path led to them.
 */
export function canonical<T>(value: T): T {
  if (Array.isArray(value)) return value.map(canonical) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([, child]) => child !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, child]) => [key, canonical(child)]);
  return Object.fromEntries(entries) as T;
}

/** The text of a document as it is saved, exported and compared. */
export function toText(document: object): string {
  return JSON.stringify(canonical(document));
}
