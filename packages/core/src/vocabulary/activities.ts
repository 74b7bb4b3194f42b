/** The six categories of network activities (report, section 3.2 and Annex 1), in its order. */
export const ACTIVITY_CATEGORIES = [
  'capacity-strengthening',
  'participatory-generation',
  'curating-synthesizing',
  'advocacy-dissemination',
  'peer-learning',
  'relationships',
] as const;

/** A category of network activities. */
export type ActivityCategory = (typeof ACTIVITY_CATEGORIES)[number];
