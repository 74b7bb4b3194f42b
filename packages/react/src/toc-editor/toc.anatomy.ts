import { defineAnatomy, partNamesOf } from '../ui/anatomy.ts';

/** The parts of the theory-of-change editor and the states they show. */
export const tocAnatomy = /* @__PURE__ */ defineAnatomy('toc', {
  root: {
    element: 'section',
    states: { 'data-readonly': 'flag', 'data-view': ['diagram', 'outline', 'wizard'] },
  },
  toolbar: { element: 'div' },
  head: { element: 'div' },
  titleText: { element: 'textarea' },
  visionText: { element: 'textarea' },
  start: { element: 'div' },
  /** All of it as text: what is there before a view is fetched, and without scripts. */
  reading: { element: 'div' },
  readingSection: { element: 'section' },
  readingNode: { element: 'li' },

  diagram: { element: 'div' },

  outline: { element: 'div' },

  wizard: { element: 'div' },
});

/** Writes the attributes of the parts. */
export const toc = partNamesOf<typeof tocAnatomy>('toc');
