import { toText } from '@uptake/core';
import type { DocumentId } from '../documents.ts';
import { sampleForces } from './force-field.ts';
import { samplePlan } from './lifecycle-plan.ts';
import { sampleTheory } from './theory-of-change.ts';

/** The documents a new portal begins with, as texts. */
export function sampleDocuments(): Record<DocumentId, string> {
  return {
    'lifecycle-plan': toText(samplePlan().toJSON()),
    'force-field': toText(sampleForces().toJSON()),
    'theory-of-change': toText(sampleTheory().toJSON()),
  };
}
