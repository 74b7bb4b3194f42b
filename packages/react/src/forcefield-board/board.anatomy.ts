import { defineAnatomy, partNamesOf } from '../ui/anatomy.ts';

const SIDES = ['driver', 'constraint'] as const;
const IMPORTANCES = ['unrated', 'low', 'medium', 'high'] as const;
const FORCE_STATES = ['counted', 'aside', 'mitigated'] as const;

/** The parts of the forcefield board and the states they show. */
export const boardAnatomy = /* @__PURE__ */ defineAnatomy('board', {
  root: { element: 'section', states: { 'data-readonly': 'flag' } },
  head: { element: 'div' },
  switcher: { element: 'div' },
  tools: { element: 'div' },
  empty: { element: 'div' },
  goal: { element: 'div' },
  goalText: { element: 'textarea' },
  contextText: { element: 'textarea' },
  notes: { element: 'div' },
  /** What is printed. */
  page: { element: 'div' },

  steps: { element: 'nav', states: { 'data-done': 'flag' } },
  step: {
    element: 'li',
    states: { 'data-status': ['done', 'open', 'waiting'], 'data-next': 'flag' },
  },

  /** The picture: two sides that push against one line. */
  field: {
    element: 'section',
    states: { 'data-arrangement': ['as-listed', 'by-importance'], 'data-what-if': 'flag' },
  },
  fieldTools: { element: 'div' },
  goalLine: { element: 'p' },
  side: { element: 'section', states: { 'data-side': SIDES } },
  sideHead: { element: 'header' },
  axis: { element: 'div' },
  forces: { element: 'ol', states: { 'data-drop': 'flag' } },
  force: {
    element: 'li',
    states: {
      'data-side': SIDES,
      'data-importance': IMPORTANCES,
      'data-state': FORCE_STATES,
      'data-dragging': 'flag',
      'data-drop': 'flag',
    },
  },
  forceHead: { element: 'div' },
  forceName: { element: 'button' },
  forceMeta: { element: 'p' },
  forceAssumptions: { element: 'div' },
  grip: { element: 'span' },
  rating: {
    element: 'fieldset',
    states: { 'data-importance': IMPORTANCES, 'data-dragging': 'flag' },
  },
  stop: { element: 'label', states: { 'data-chosen': 'flag' } },
  arrow: { element: 'span' },
  add: { element: 'div' },

  balance: { element: 'section' },
  balanceSide: { element: 'div', states: { 'data-side': SIDES } },
  balanceBar: { element: 'span' },
  whatIf: { element: 'div', states: { 'data-active': 'flag' } },

  priorities: { element: 'section' },
  priority: {
    element: 'li',
    states: { 'data-advice': ['work-on', 'leverage', 'account-for'], 'data-side': SIDES },
  },
  advice: { element: 'span' },

  forceDialog: { element: 'dialog', states: { 'data-size': ['medium'] } },
  actions: { element: 'section' },
  action: { element: 'li' },
  actionText: { element: 'textarea' },
  actors: { element: 'ul' },
  importDialog: { element: 'dialog', states: { 'data-size': ['large'] } },
  importReport: { element: 'div' },
});

/** Writes the attributes of the parts. */
export const anatomy = partNamesOf<typeof boardAnatomy>('board');
