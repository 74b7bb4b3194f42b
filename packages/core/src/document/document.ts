/**
 * What every Uptake document is: plain JSON with a kind and a version. Records live in maps by
 * id and carry their own order, so that two copies can be merged record by record.
 */
export interface UptakeDocument {
  /** Which area the document belongs to, for instance `forcefield-board`. */
  readonly kind: string;
  /** The version of the shape, a whole number from 1. */
  readonly version: number;
}

/** A record that has a place among its siblings; see `orderAt`. */
export interface Ordered {
  /** A fractional index: compare as plain strings. */
  readonly order: string;
}

/** A map of records by id. */
export type Records<R> = { readonly [id: string]: R };
