import { defineAnatomy, partNamesOf } from '../../ui/anatomy.ts';

const MODES = ['answering', 'waiting', 'closed', 'looking', 'nothing'] as const;

const STATES = ['unsaved', 'saved', 'counted', 'late'] as const;

/** The parts of a ballot and the states they show. */
export const ballotAnatomy = /* @__PURE__ */ defineAnatomy('poll', {
  ballot: {
    element: 'section',
    states: { 'data-mode': MODES, 'data-scripted': 'flag' },
  },
  ballotHead: { element: 'header' },
  ballotNotice: { element: 'p', states: { 'data-away': 'flag' } },
  ballotPrivacy: { element: 'div' },
  ballotForm: { element: 'form' },

  /** One thing that is asked; on a phone only the current one is seen. */
  ballotStep: {
    element: 'div',
    states: { 'data-current': 'flag', 'data-kind': ['about', 'rating', 'choice', 'review'] },
  },
  ballotGroup: { element: 'fieldset', states: { 'data-answered': 'flag', 'data-over': 'flag' } },
  ballotHint: { element: 'p' },
  ballotScale: { element: 'div', states: { 'data-columns': ['2', '3', '4', '5', '6'] } },
  ballotPoint: { element: 'label' },
  ballotEnds: { element: 'p' },
  ballotOptions: { element: 'div' },
  ballotOption: { element: 'label' },
  ballotReasons: { element: 'fieldset' },
  ballotReason: { element: 'label' },
  ballotState: { element: 'p', states: { 'data-state': STATES } },

  ballotReview: { element: 'dl' },
  ballotStatus: { element: 'div' },
  ballotNav: { element: 'div' },
});

/** Writes the attributes of the parts of a ballot. */
export const poll = partNamesOf<typeof ballotAnatomy>('poll');
