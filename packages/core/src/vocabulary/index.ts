export { ACTIVITY_CATEGORIES, type ActivityCategory } from './activities.ts';
export { TOC_COMPONENTS, type TocComponent } from './components.ts';
export { EVIDENCE_KINDS, type EvidenceKind } from './evidence.ts';
export { FORCE_SIDES, FORCE_SUBJECTS, type ForceSide, type ForceSubject } from './forces.ts';
export { OUTCOMES_AMONG_MEMBERS, OUTCOMES_BEYOND_MEMBERS, type Outcome } from './outcomes.ts';
export { STAGES, type Stage } from './stages.ts';
