import { defineAnatomy, partNamesOf } from '../../ui/anatomy.ts';

/** The parts with which a live poll is made, and the cards of its seats. */
export const setupAnatomy = /* @__PURE__ */ defineAnatomy('poll', {
  setup: { element: 'section' },
  setupForm: { element: 'form' },
  /** One thing to decide: a legend and its fields. */
  setupGroup: { element: 'fieldset' },
  setupStatements: { element: 'ol' },
  cards: { element: 'section' },
  cardSheet: { element: 'ul' },
  card: { element: 'li' },
});

/** Writes the attributes of the parts. */
export const anatomy = partNamesOf<typeof setupAnatomy>('poll');
