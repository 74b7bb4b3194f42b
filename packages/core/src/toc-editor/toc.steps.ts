import { recordAt } from '../document/index.ts';
import type { TocComponent } from '../vocabulary/index.ts';
import { checkToc, type Finding } from './toc.check.ts';
import type { TocDocument } from './toc.schema.ts';
import { isFactor, shownComponents, shownLinks } from './toc.selectors.ts';

/** The steps of tailoring a theory of change, which works backwards (report, Annex 3, step 1). */
export const TOC_STEPS = [
  'vision',
  'impact',
  'outcomes',
  'activities',
  'outputs',
  'conditions',
] as const;

/** A step of tailoring a theory of change. */
export type TocStep = (typeof TOC_STEPS)[number];

/** How far a step is. */
export interface TocStepProgress {
  readonly step: TocStep;
  /** The components it fills, without those that are left out. */
  readonly components: readonly TocComponent[];
  readonly isDone: boolean;
  /** What it still lacks. */
  readonly findings: readonly Finding[];
}

const STEP_OF: Readonly<Record<TocComponent, TocStep>> = {
  impact: 'impact',
  'outcomes-beyond-members': 'outcomes',
  'outcomes-among-members': 'outcomes',
  activities: 'activities',
  outputs: 'outputs',
  'factors-within-network': 'conditions',
  'factors-in-system': 'conditions',
};

/** The steps in their order, each with what it still lacks. */
export function tocSteps(document: TocDocument): TocStepProgress[] {
  const findings = checkToc(document);
  const components = shownComponents(document);
  const hasLinks = shownLinks(document).length > 0;
  return TOC_STEPS.map((step) => {
    const open = findings.filter((finding) => stepOf(finding, document) === step);
    return {
      step,
      components: components.filter((component) => STEP_OF[component] === step),
      isDone: open.length === 0 && (step !== 'conditions' || hasLinks),
      findings: open,
    };
  });
}

/** The first step that is not done. */
export function nextTocStep(document: TocDocument): TocStep | undefined {
  return tocSteps(document).find(({ isDone }) => !isDone)?.step;
}

/** The step in which a finding is dealt with; what the report asks for later has none. */
function stepOf({ kind, nodes, component }: Finding, document: TocDocument): TocStep | undefined {
  const own = component ?? recordAt(document.nodes, nodes[0] ?? '')?.component;
  switch (kind) {
    case 'no-vision':
      return 'vision';
    case 'no-assumption':
      return 'conditions';
    case 'empty-component':
      // What a network wants to say about factors it says in assumptions too.
      return own && !isFactor(own) ? STEP_OF[own] : undefined;
    case 'no-text':
    case 'factor-bears-on-nothing':
      return own && STEP_OF[own];
    case 'nothing-leads-here':
      if (own === 'impact') return 'outcomes';
      return own === 'outputs' ? 'outputs' : 'activities';
    case 'leads-nowhere':
      return own && STEP_OF[own] === 'outcomes' ? 'outcomes' : 'outputs';
    default:
      return undefined;
  }
}
