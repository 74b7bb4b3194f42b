import { TOC_COMPONENTS } from '@uptake/core/vocabulary';
import { defineAnatomy, partNamesOf } from '../ui/anatomy.ts';

const STANDINGS = ['failed', 'lost', 'lifeline'] as const;

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
  canvas: {
    element: 'div',
    states: { 'data-live': 'flag', 'data-linking': 'flag', 'data-empty': 'flag' },
  },
  world: { element: 'div' },
  lane: {
    element: 'section',
    states: { 'data-component': TOC_COMPONENTS, 'data-raised': 'flag' },
  },
  node: {
    element: 'div',
    states: {
      'data-component': TOC_COMPONENTS,
      'data-selected': 'flag',
      'data-faint': 'flag',
      'data-carried': 'flag',
      'data-writing': 'flag',
      /** Its text does not fit. */
      'data-long': 'flag',
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
  outlineKeys: { element: 'details' },
  outlineLane: { element: 'section', states: { 'data-component': TOC_COMPONENTS } },
  outlineLaneHead: { element: 'header' },
  outlineNodes: { element: 'ol' },
  outlineNode: { element: 'li', states: { 'data-standing': STANDINGS } },
  outlineTexts: { element: 'div' },
  outlineText: { element: 'textarea' },
  outlineActions: { element: 'div' },
  outlineNotes: { element: 'p' },
  outlineLinks: { element: 'ul' },
  outlineLink: {
    element: 'li',
    states: { 'data-end': ['from', 'to'], 'data-standing': STANDINGS },
  },
  outlineLinkName: { element: 'button' },
  standing: { element: 'strong' },
  /** A choice and a button beside it. */
  linkAdder: { element: 'div' },
  leftOut: { element: 'div' },
  languages: { element: 'details' },

  pathways: { element: 'section' },
  proposals: { element: 'ul' },
  pathway: { element: 'li', states: { 'data-highlighted': 'flag' } },
  pathwayActions: { element: 'div' },
  pathwayBoxes: { element: 'fieldset' },

  details: { element: 'dialog', states: { 'data-size': ['medium'] } },
  detail: { element: 'section' },
  pair: { element: 'div' },
  indicator: { element: 'li' },
  evidence: { element: 'li' },
  nodeReading: { element: 'div' },
  linkReading: { element: 'dl' },

  /** What is missing, and what would still stand. */
  review: { element: 'div' },
  findings: { element: 'section' },
  finding: { element: 'div' },
  findingName: { element: 'button' },
  stress: { element: 'section', states: { 'data-active': 'flag' } },
  supposed: { element: 'ul' },
  stressOutcome: { element: 'div' },

  wizard: { element: 'div' },
  wizardSteps: { element: 'nav' },
  wizardStep: { element: 'li', states: { 'data-done': 'flag' } },
  wizardQuestion: { element: 'section' },
  wizardHint: { element: 'p' },
  wizardLacks: { element: 'p' },
  wizardWays: { element: 'div' },
  wizardVision: { element: 'textarea' },
  wizardVisionLine: { element: 'p' },
  wizardLinks: { element: 'ol' },
  reportParts: { element: 'details' },
  readBack: { element: 'section' },

  files: { element: 'div' },
  importDialog: { element: 'dialog', states: { 'data-size': ['large'] } },
  importReport: { element: 'div' },
  importLane: { element: 'section' },
  /** What is printed. */
  page: { element: 'div', states: { 'data-paper': ['A4', 'A3'] } },
});

/** Writes the attributes of the parts. */
export const toc = partNamesOf<typeof tocAnatomy>('toc');
