/** The two sides of a force field (report, Annex 2). */
export const FORCE_SIDES = ['driver', 'constraint'] as const;

/** Whether a force helps the goal or holds it back. */
export type ForceSide = (typeof FORCE_SIDES)[number];

/** What the seven drivers and the seven constraints of the report are about (Annex 2), in its order. */
export const FORCE_SUBJECTS = [
  'networks',
  'evidence',
  'political',
  'policies',
  'capacity',
  'time',
  'resources',
] as const;

/** The subject of a driver or constraint of the report. */
export type ForceSubject = (typeof FORCE_SUBJECTS)[number];
