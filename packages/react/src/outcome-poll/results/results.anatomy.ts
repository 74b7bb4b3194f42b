import { defineAnatomy, partNamesOf } from '../../ui/anatomy.ts';

const STATUSES = ['no-question', 'waiting', 'counting', 'hidden', 'too-few', 'shown'] as const;
const FORMS = ['dots', 'bars', 'bands', 'share', 'none'] as const;

/** The parts of results and of the presenter's view, and the states they show. */
export const resultsAnatomy = /* @__PURE__ */ defineAnatomy('poll', {
  results: {
    element: 'section',
    states: { 'data-status': STATUSES, 'data-kind': ['rating', 'choice'] },
  },
  resultsHead: { element: 'header' },
  resultsTools: { element: 'div' },
  /** Why there is nothing to see, or how many answered. */
  resultsNotice: {
    element: 'p',
    states: { 'data-kind': ['participation', 'info', 'made-up', 'offline'] },
  },

  /** The picture: a row for each statement, on one axis. */
  resultsList: {
    element: 'div',
    states: { 'data-order': ['asked', 'highest'], 'data-kind': ['rating', 'choice'] },
  },
  resultsAxis: { element: 'div' },
  resultsPoints: { element: 'div' },
  resultsItem: { element: 'li', states: { 'data-form': FORMS, 'data-focus': 'flag' } },
  resultsCounts: { element: 'ul' },
  resultsSentence: { element: 'p' },
  resultsChart: { element: 'div', states: { 'data-form': FORMS } },
  resultsPlot: { element: 'div' },
  resultsLane: { element: 'div' },
  resultsMarks: { element: 'span', states: { 'data-place': ['before', 'after', 'below'] } },
  resultsGroups: { element: 'ul' },
  /** Lines that join the statements that cannot be told apart. */
  resultsBands: { element: 'span' },
  resultsRanking: { element: 'div' },

  resultsTable: { element: 'section' },
  resultsExport: { element: 'section' },

  presenter: { element: 'section', states: { 'data-status': STATUSES, 'data-join': 'flag' } },
  presenterStage: { element: 'div' },
  presenterHead: { element: 'header' },
  presenterMain: { element: 'div' },
  /** One statement alone, large, while the room discusses it. */
  presenterRows: { element: 'ol', states: { 'data-focus': 'flag' } },
  presenterRow: { element: 'li' },
  presenterJoin: { element: 'aside' },
  presenterQr: { element: 'div' },
});

/** Writes the attributes of the parts. */
export const anatomy = partNamesOf<typeof resultsAnatomy>('poll');
