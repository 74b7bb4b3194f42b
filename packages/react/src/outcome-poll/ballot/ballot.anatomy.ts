import { defineAnatomy, partNamesOf } from '../../ui/anatomy.ts';

/** The parts of a ballot and the states they show. */
export const ballotAnatomy = /* @__PURE__ */ defineAnatomy('poll', {
  ballot: {
    element: 'section',
    states: {
      'data-voting': ['waiting', 'open', 'closed', 'none'],
      'data-readonly': 'flag',
    },
  },
});

/** Writes the attributes of the parts of a ballot. */
export const poll = partNamesOf<typeof ballotAnatomy>('poll');
