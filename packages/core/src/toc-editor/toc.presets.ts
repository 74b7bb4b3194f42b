import {
  ACTIVITY_CATEGORIES,
  FORCE_SUBJECTS,
  OUTCOMES_AMONG_MEMBERS,
  OUTCOMES_BEYOND_MEMBERS,
  type TocComponent,
} from '../vocabulary/index.ts';

const OUTPUTS = [
  'output-skills',
  'output-evidence',
  'output-syntheses',
  'output-messages',
  'output-exchanges',
  'output-connections',
] as const;

const IMPACTS = ['impact-access', 'impact-learning'] as const;

const FACTORS_WITHIN_NETWORK = [
  'within-demand',
  'within-relationships',
  'within-trust',
  'within-resources',
  'within-members',
  'within-capacity',
  'within-time',
] as const;

const FACTORS_IN_SYSTEM = FORCE_SUBJECTS.map((subject) => `system-${subject}` as const);

/**
 * The parts of the report's theory of change (Figure 3 and sections 3.1 to 3.5) by component, in
 * its order. Activities and outcomes have the ids of the shared vocabulary, factors of the system
 * those of the forces of Annex 2.
 */
export const PRESETS_BY_COMPONENT = {
  activities: ['management', ...ACTIVITY_CATEGORIES],
  outputs: OUTPUTS,
  'outcomes-among-members': OUTCOMES_AMONG_MEMBERS,
  'outcomes-beyond-members': OUTCOMES_BEYOND_MEMBERS,
  impact: IMPACTS,
  'factors-within-network': FACTORS_WITHIN_NETWORK,
  'factors-in-system': FACTORS_IN_SYSTEM,
} as const satisfies Record<TocComponent, readonly string[]>;

/** A part of the report's theory of change. */
export type TocPreset = (typeof PRESETS_BY_COMPONENT)[TocComponent][number];

/** All parts of the report's theory of change. */
export const TOC_PRESETS: readonly TocPreset[] = Object.values(PRESETS_BY_COMPONENT).flat();

/**
 * Which part leads to which, read from sections 3.2 to 3.5: each kind of activity to what it
 * produces, that to outcomes among members (trust comes before learning and joint evidence),
 * those to what changes beyond members, and factors to what they bear on.
 */
export const PRESET_LINKS: readonly (readonly [from: TocPreset, ...to: TocPreset[]])[] = [
  ['management', 'output-connections'],
  ['capacity-strengthening', 'output-skills'],
  ['participatory-generation', 'output-evidence'],
  ['curating-synthesizing', 'output-syntheses'],
  ['advocacy-dissemination', 'output-messages'],
  ['peer-learning', 'output-exchanges'],
  ['relationships', 'output-connections'],
  ['output-skills', 'culture-and-capacity', 'professional-learning'],
  ['output-evidence', 'co-produced-evidence'],
  ['output-syntheses', 'adaptive-implementation'],
  ['output-messages', 'policies-reformed'],
  ['output-exchanges', 'professional-learning'],
  ['output-connections', 'trusting-relationships'],
  ['trusting-relationships', 'co-produced-evidence'],
  ['culture-and-capacity', 'adaptive-implementation'],
  ['professional-learning', 'innovations-adopted'],
  ['co-produced-evidence', 'policies-reformed'],
  ['adaptive-implementation', 'innovations-adopted'],
  ['innovations-adopted', 'impact-learning'],
  ['policies-reformed', 'impact-access', 'impact-learning'],
  ['within-demand', 'participatory-generation'],
  ['within-relationships', 'peer-learning'],
  ['within-trust', 'relationships'],
  ['within-resources', 'management'],
  ['within-members', 'advocacy-dissemination'],
  ['within-capacity', 'capacity-strengthening'],
  ['within-time', 'management'],
  ['system-networks', 'innovations-adopted'],
  ['system-evidence', 'policies-reformed'],
  ['system-political', 'policies-reformed'],
  ['system-policies', 'policies-reformed'],
  ['system-capacity', 'innovations-adopted'],
  ['system-time', 'innovations-adopted'],
  ['system-resources', 'innovations-adopted'],
];
