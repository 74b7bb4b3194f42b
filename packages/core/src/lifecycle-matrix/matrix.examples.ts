import type { ActivityCategory } from '../vocabulary/index.ts';

/** What the report says about one of its network examples (section 3.2). */
export interface ExampleFacts {
  /** The categories printed under the example. */
  readonly categories: readonly ActivityCategory[];
  /** A link, where the text of the report gives one. */
  readonly url: string;
}

function facts(categories: readonly ActivityCategory[], url = ''): ExampleFacts {
  return { categories, url };
}

/**
 * The eight network examples of section 3.2, in its order. Name and summary are the messages
 * `matrix.example.<id>.name` and `matrix.example.<id>.summary`.
 */
export const EXAMPLE_FACTS = {
  'international-baccalaureate': facts(
    ['capacity-strengthening', 'curating-synthesizing', 'peer-learning'],
    'https://ibo.org',
  ),
  learnigeria: facts(['participatory-generation', 'relationships']),
  schools2030: facts(['participatory-generation', 'peer-learning']),
  'data-must-speak': facts([
    'participatory-generation',
    'capacity-strengthening',
    'advocacy-dissemination',
  ]),
  'education-international': facts(
    ['participatory-generation', 'peer-learning', 'advocacy-dissemination'],
    'https://ei-ie.org',
  ),
  'global-schools-forum': facts(['peer-learning', 'relationships', 'curating-synthesizing']),
  'raising-learning-outcomes': facts(['peer-learning']),
  rise: facts(['relationships', 'curating-synthesizing']),
};

/** A network example of the report, by its id. */
export type ExamplePreset = keyof typeof EXAMPLE_FACTS;

/** The ids of the report's network examples. */
export const EXAMPLE_PRESETS = Object.keys(EXAMPLE_FACTS) as ExamplePreset[];
