import { defineAnatomy, partNamesOf } from '../ui/anatomy.ts';

/** The outermost parts of the ready-made poll. */
export const pollAnatomy = /* @__PURE__ */ defineAnatomy('poll', {
  root: {
    element: 'section',
    states: { 'data-view': ['ballot', 'results', 'presenter', 'control', 'kiosk'] },
  },
  /** What is read before the code of a view is there, and without scripts. */
  summary: { element: 'div' },
});

/** Writes the attributes of the parts. */
export const anatomy = partNamesOf<typeof pollAnatomy>('poll');
