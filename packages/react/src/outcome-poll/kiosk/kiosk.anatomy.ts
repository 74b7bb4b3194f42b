import { defineAnatomy, partNamesOf } from '../../ui/anatomy.ts';

/** The parts of a kiosk and the states they show. */
export const kioskAnatomy = /* @__PURE__ */ defineAnatomy('poll', {
  kiosk: {
    element: 'section',
    states: { 'data-phase': ['start', 'answering', 'thanks', 'facilitator'] },
  },
  kioskScreen: { element: 'div' },
  kioskFoot: { element: 'div' },
});

/** Writes the attributes of the parts. */
export const anatomy = partNamesOf<typeof kioskAnatomy>('poll');
