/** The components of a theory of change (report, section 3.1 and Figure 3), in reading order. */
export const TOC_COMPONENTS = [
  'activities',
  'outputs',
  'outcomes-among-members',
  'outcomes-beyond-members',
  'impact',
  'factors-within-network',
  'factors-in-system',
] as const;

/** A component of a theory of change. */
export type TocComponent = (typeof TOC_COMPONENTS)[number];
