/** The kinds of evidence (report, section 1.3 and Figure 1). */
export const EVIDENCE_KINDS = ['research', 'sector-generated', 'practice-informed'] as const;

/** A kind of evidence. */
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
