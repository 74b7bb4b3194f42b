/** The intermediate outcomes among members (report, section 3.3). */
export const OUTCOMES_AMONG_MEMBERS = [
  'trusting-relationships',
  'culture-and-capacity',
  'co-produced-evidence',
  'professional-learning',
  'adaptive-implementation',
] as const;

/** The intermediate outcomes beyond members (report, section 3.3). */
export const OUTCOMES_BEYOND_MEMBERS = ['innovations-adopted', 'policies-reformed'] as const;

/** An intermediate outcome of a network. */
export type Outcome = (typeof OUTCOMES_AMONG_MEMBERS | typeof OUTCOMES_BEYOND_MEMBERS)[number];
