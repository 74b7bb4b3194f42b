import { describe, expect, it } from 'vitest';
import { ACTIVITY_CATEGORIES, STAGES } from '../vocabulary/index.ts';
import {
  ACTIVITY_PRESETS,
  CATEGORY_FACTS,
  RESOURCE_PRESETS,
  stageTie,
} from './matrix.catalogue.ts';
import { EXAMPLE_FACTS } from './matrix.examples.ts';
import { RESOURCE_FACTS } from './matrix.resources.ts';

const tiesOf = (preset: (typeof ACTIVITY_CATEGORIES)[number]) =>
  STAGES.map((stage) => stageTie(preset, stage));

describe('the catalogue', () => {
  it('[M1] has the activities and resources of Annex 1, each in one category', () => {
    const counts = ACTIVITY_CATEGORIES.map((category) => [
      CATEGORY_FACTS[category].activities.length,
      CATEGORY_FACTS[category].resources.length,
    ]);
    expect(counts).toEqual([
      [4, 4],
      [5, 2],
      [4, 4],
      [2, 5],
      [4, 1],
      [3, 4],
    ]);
    const listed = ACTIVITY_CATEGORIES.flatMap((category) => CATEGORY_FACTS[category].resources);
    expect([...listed].sort()).toEqual([...RESOURCE_PRESETS].sort());
    expect(new Set(ACTIVITY_PRESETS).size).toBe(22);
  });

  it('[M2] ties a category to the stages that are headings under it in section 3.2', () => {
    expect(Object.fromEntries(ACTIVITY_CATEGORIES.map((id) => [id, tiesOf(id)]))).toEqual({
      'capacity-strengthening': ['heading', 'none', 'heading'],
      'participatory-generation': ['heading', 'none', 'none'],
      'curating-synthesizing': ['none', 'heading', 'none'],
      'advocacy-dissemination': ['none', 'heading', 'text'],
      'peer-learning': ['none', 'heading', 'heading'],
      relationships: ['heading', 'heading', 'heading'],
    });
  });

  it('[M2] ties no category of the network’s own to a stage', () => {
    expect(STAGES.map((stage) => stageTie('', stage))).toEqual(['none', 'none', 'none']);
  });

  it('[M3] links only where the text of the report prints an address', () => {
    const linked = RESOURCE_PRESETS.filter((id) => RESOURCE_FACTS[id].url !== '');
    expect(linked).toEqual(['evidence-for-improvement']);
    expect(RESOURCE_FACTS['advocacy-library'].year).toBe('n.d.');
    expect(RESOURCE_FACTS['community-toolbox']).toEqual({
      title: 'The Community Toolbox',
      authors: '',
      year: '',
      url: '',
    });
  });

  it('[M4] has the eight network examples with the categories printed under them', () => {
    expect(
      Object.entries(EXAMPLE_FACTS).map(([id, { categories }]) => [id, ...categories]),
    ).toEqual([
      [
        'international-baccalaureate',
        'capacity-strengthening',
        'curating-synthesizing',
        'peer-learning',
      ],
      ['learnigeria', 'participatory-generation', 'relationships'],
      ['schools2030', 'participatory-generation', 'peer-learning'],
      [
        'data-must-speak',
        'participatory-generation',
        'capacity-strengthening',
        'advocacy-dissemination',
      ],
      [
        'education-international',
        'participatory-generation',
        'peer-learning',
        'advocacy-dissemination',
      ],
      ['global-schools-forum', 'peer-learning', 'relationships', 'curating-synthesizing'],
      ['raising-learning-outcomes', 'peer-learning'],
      ['rise', 'relationships', 'curating-synthesizing'],
    ]);
  });
});
