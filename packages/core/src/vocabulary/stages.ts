/** The stages of the evidence lifecycle (report, section 1.3), in order. */
export const STAGES = ['generation', 'translation', 'use'] as const;

/** A stage of the evidence lifecycle. */
export type Stage = (typeof STAGES)[number];
