import { defineAnatomy, partNamesOf } from '../../ui/anatomy.ts';

/** The parts of the facilitator's control and the states they show. */
export const controlAnatomy = /* @__PURE__ */ defineAnatomy('poll', {
  control: {
    element: 'section',
    states: {
      'data-voting': ['waiting', 'open', 'closed'],
      'data-results': ['hidden', 'shown'],
    },
  },
  controlLink: {
    element: 'div',
    states: { 'data-link': ['live', 'connecting', 'away', 'refused'] },
  },
  controlQuestion: { element: 'header' },
  /** Where the poll stands, in words. */
  controlStatus: { element: 'p' },
  controlSteps: { element: 'div' },
  controlSplit: { element: 'div' },
  /** Which statement the room discusses. */
  controlFocus: { element: 'div' },
  controlNotices: { element: 'div' },
  controlPaper: { element: 'section' },
  paperDialog: { element: 'dialog' },
  paperReport: { element: 'div' },
});

/** Writes the attributes of the parts. */
export const anatomy = partNamesOf<typeof controlAnatomy>('poll');
