import { defineAnatomy, partNamesOf } from '../../ui/anatomy.ts';

/** The parts of a rehearsal room and the states they show. */
export const rehearsalAnatomy = /* @__PURE__ */ defineAnatomy('poll', {
  rehearsal: { element: 'section' },
  /** Everything, on top and beside each other. */
  rehearsalDesk: { element: 'div' },
  /** The made-up phones: how many, how they behave, what they do. */
  rehearsalPhones: { element: 'div', states: { 'data-running': 'flag' } },
  rehearsalControl: { element: 'section' },
  rehearsalScreen: { element: 'section' },
  rehearsalPhone: { element: 'section' },
});

/** Writes the attributes of the parts. */
export const anatomy = partNamesOf<typeof rehearsalAnatomy>('poll');
