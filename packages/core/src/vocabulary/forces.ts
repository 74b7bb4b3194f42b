/** The two sides of a force field (report, Annex 2). */
export const FORCE_SIDES = ['driver', 'constraint'] as const;

/** Whether a force helps the goal or holds it back. */
export type ForceSide = (typeof FORCE_SIDES)[number];
