import { TOC_COMPONENTS } from '@uptake/core/vocabulary';
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

  /** The picture: what is panned and zoomed, lanes with their nodes, and the links. */
  diagram: { element: 'div' },
  diagramTools: { element: 'div' },
  stage: { element: 'div' },
  canvas: { element: 'div', states: { 'data-live': 'flag', 'data-linking': 'flag' } },
  world: { element: 'div' },
  lane: { element: 'section', states: { 'data-component': TOC_COMPONENTS } },
  node: {
    element: 'li',
    states: {
      'data-component': TOC_COMPONENTS,
      'data-selected': 'flag',
      'data-faint': 'flag',
      'data-carried': 'flag',
    },
  },
  links: { element: 'div' },
  link: { element: 'div' },
  inPlace: { element: 'textarea' },
  dropMark: { element: 'div' },
  selection: { element: 'div' },
  overview: { element: 'div' },
  keys: { element: 'details' },
  asText: { element: 'details' },

  outline: { element: 'div' },

  wizard: { element: 'div' },
});

/** Writes the attributes of the parts. */
export const toc = partNamesOf<typeof tocAnatomy>('toc');
