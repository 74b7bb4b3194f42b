import type { ActivityCategory, Stage } from '../vocabulary/index.ts';

/** What the report says about a category of activities. */
export interface CategoryFacts {
  /** The stages that stand as headings under the category in section 3.2. */
  readonly stages: readonly Stage[];
  /** Stages that only the running text there ties the category to. */
  readonly alsoNamed: readonly Stage[];
  /** Its specific activities in Annex 1, in its order. */
  readonly activities: readonly string[];
  /** What Annex 1 lists to read on it, in its order; see `RESOURCE_FACTS`. */
  readonly resources: readonly string[];
}

/**
 * The six categories of Figure 4 and Annex 1. Which stage a category belongs to is read from the
 * headings of section 3.2: the marks of the Annex's own stage columns are missing in our text.
 */
export const CATEGORY_FACTS = {
  'capacity-strengthening': {
    stages: ['generation', 'use'],
    alsoNamed: [],
    activities: ['training', 'coaching', 'mentoring', 'professional-learning'],
    resources: [
      'facilitating-collaborative-learning',
      'social-change-networks-playbook',
      'champions-for-life',
      'working-for-solutions',
    ],
  },
  'participatory-generation': {
    stages: ['generation'],
    alsoNamed: [],
    activities: [
      'citizen-led-assessment',
      'action-research',
      'collaborative-inquiry',
      'continuous-improvement',
      'piloting-and-scaling',
    ],
    resources: ['collaborative-impact-methods', 'evidence-for-improvement'],
  },
  'curating-synthesizing': {
    stages: ['translation'],
    alsoNamed: [],
    activities: ['compiling-resources', 'literature-reviews', 'local-knowledge', 'convenings'],
    resources: [
      'curating-research-data',
      'cochrane-handbook',
      'local-knowledge-development',
      'local-knowledge-women-leaders',
    ],
  },
  'advocacy-dissemination': {
    stages: ['translation'],
    alsoNamed: ['use'],
    activities: ['policy-roundtables', 'sharing-in-networks'],
    resources: [
      'dissemination-strategy',
      'policy-reviews-primer',
      'advocacy-library',
      'digital-advocacy',
      'scale-with-government',
    ],
  },
  'peer-learning': {
    stages: ['translation', 'use'],
    alsoNamed: [],
    activities: [
      'informal-sharing',
      'teacher-to-teacher',
      'exchange-visits',
      'exchange-in-capacity',
    ],
    resources: ['art-of-knowledge-exchange'],
  },
  relationships: {
    stages: ['generation', 'translation', 'use'],
    alsoNamed: [],
    activities: ['users-and-producers', 'connections-and-community', 'interactive-processes'],
    resources: [
      'evidence-informed-policy',
      'all-hands-on-deck',
      'engagement-toolkit',
      'community-toolbox',
    ],
  },
} as const satisfies Record<ActivityCategory, CategoryFacts>;

/** A specific activity of the report, by its id; its name is the message `matrix.activity.<id>`. */
export type ActivityPreset = (typeof CATEGORY_FACTS)[ActivityCategory]['activities'][number];

/** The ids of the report's specific activities. */
export const ACTIVITY_PRESETS: readonly ActivityPreset[] = Object.values(CATEGORY_FACTS).flatMap(
  ({ activities }): readonly ActivityPreset[] => activities,
);

/** A resource of the report, by its id. */
export type ResourcePreset = (typeof CATEGORY_FACTS)[ActivityCategory]['resources'][number];

/** The ids of the report's resources. */
export const RESOURCE_PRESETS: readonly ResourcePreset[] = Object.values(CATEGORY_FACTS).flatMap(
  ({ resources }): readonly ResourcePreset[] => resources,
);

/** How the report ties a category to a stage: by a heading, in the running text, or not. */
export type StageTie = 'heading' | 'text' | 'none';

/** How the report ties a category to a stage; a network's own category is tied to none. */
export function stageTie(preset: ActivityCategory | '', stage: Stage): StageTie {
  if (preset === '') return 'none';
  const { stages, alsoNamed }: CategoryFacts = CATEGORY_FACTS[preset];
  if (stages.includes(stage)) return 'heading';
  return alsoNamed.includes(stage) ? 'text' : 'none';
}
