import type { ActivityCategory, Stage } from '../vocabulary/index.ts';

/** The specific activities of each category (report, Annex 1), in its order. */
export const ACTIVITIES = {
  'capacity-strengthening': ['training', 'coaching', 'mentoring', 'professional-learning'],
  'participatory-generation': [
    'citizen-led-assessment',
    'action-research',
    'collaborative-inquiry',
    'continuous-improvement',
    'piloting-and-scaling',
  ],
  'curating-synthesizing': [
    'compiling-resources',
    'literature-reviews',
    'local-knowledge',
    'convenings',
  ],
  'advocacy-dissemination': ['policy-roundtables', 'sharing-in-networks'],
  'peer-learning': [
    'informal-sharing',
    'teacher-to-teacher',
    'exchange-visits',
    'exchange-in-capacity',
  ],
  relationships: ['users-and-producers', 'connections-and-community', 'interactive-processes'],
} as const satisfies Record<ActivityCategory, readonly string[]>;

/** A specific activity of the report, by its id; its name is the message `matrix.activity.<id>`. */
export type ActivityPreset = (typeof ACTIVITIES)[ActivityCategory][number];

/** The ids of the report's specific activities. */
export const ACTIVITY_PRESETS: readonly ActivityPreset[] = Object.values(ACTIVITIES).flat();

/** What Annex 1 lists to read on each category, in its order; see `RESOURCE_FACTS`. */
export const RESOURCES = {
  'capacity-strengthening': [
    'facilitating-collaborative-learning',
    'social-change-networks-playbook',
    'champions-for-life',
    'working-for-solutions',
  ],
  'participatory-generation': ['collaborative-impact-methods', 'evidence-for-improvement'],
  'curating-synthesizing': [
    'curating-research-data',
    'cochrane-handbook',
    'local-knowledge-development',
    'local-knowledge-women-leaders',
  ],
  'advocacy-dissemination': [
    'dissemination-strategy',
    'policy-reviews-primer',
    'advocacy-library',
    'digital-advocacy',
    'scale-with-government',
  ],
  'peer-learning': ['art-of-knowledge-exchange'],
  relationships: [
    'evidence-informed-policy',
    'all-hands-on-deck',
    'engagement-toolkit',
    'community-toolbox',
  ],
} as const satisfies Record<ActivityCategory, readonly string[]>;

/** A resource of the report, by its id. */
export type ResourcePreset = (typeof RESOURCES)[ActivityCategory][number];

/** The ids of the report's resources. */
export const RESOURCE_PRESETS: readonly ResourcePreset[] = Object.values(RESOURCES).flat();

/** What the report says about a category of activities. */
export interface CategoryFacts {
  /** The stages that stand as headings under the category in section 3.2. */
  readonly stages: readonly Stage[];
  /** Stages that only the running text there ties the category to. */
  readonly alsoNamed: readonly Stage[];
  readonly activities: readonly ActivityPreset[];
  readonly resources: readonly ResourcePreset[];
}

/**
 * The six categories of Figure 4 and Annex 1. Which stage a category belongs to is read from the
 * headings of section 3.2: the marks of the Annex's own stage columns are missing in our text.
 */
export const CATEGORY_FACTS: Readonly<Record<ActivityCategory, CategoryFacts>> = {
  'capacity-strengthening': factsOf('capacity-strengthening', ['generation', 'use']),
  'participatory-generation': factsOf('participatory-generation', ['generation']),
  'curating-synthesizing': factsOf('curating-synthesizing', ['translation']),
  'advocacy-dissemination': factsOf('advocacy-dissemination', ['translation'], ['use']),
  'peer-learning': factsOf('peer-learning', ['translation', 'use']),
  relationships: factsOf('relationships', ['generation', 'translation', 'use']),
};

function factsOf(
  category: ActivityCategory,
  stages: readonly Stage[],
  alsoNamed: readonly Stage[] = [],
): CategoryFacts {
  const [activities, resources] = [ACTIVITIES[category], RESOURCES[category]];
  return { stages, alsoNamed, activities, resources };
}

/** How the report ties a category to a stage: by a heading, in the running text, or not. */
export type StageTie = 'heading' | 'text' | 'none';

/** How the report ties a category to a stage; a network's own category is tied to none. */
export function stageTie(preset: ActivityCategory | '', stage: Stage): StageTie {
  if (preset === '') return 'none';
  const { stages, alsoNamed } = CATEGORY_FACTS[preset];
  if (stages.includes(stage)) return 'heading';
  return alsoNamed.includes(stage) ? 'text' : 'none';
}
