import { defineAnatomy, partNamesOf } from '../../ui/anatomy.ts';

/** What a kiosk shows. */
export const KIOSK_PHASES = ['start', 'answering', 'thanks', 'facilitator'] as const;

/** The parts of a kiosk and the states they show. */
export const kioskAnatomy = /* @__PURE__ */ defineAnatomy('poll', {
  kiosk: { element: 'section', states: { 'data-phase': KIOSK_PHASES } },
  kioskScreen: { element: 'div' },
  kioskFoot: { element: 'div' },
});

/** Writes the attributes of the parts. */
export const anatomy = partNamesOf<typeof kioskAnatomy>('poll');
