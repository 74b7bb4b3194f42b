import { type StressTest, stressTest, type TocDocument } from '@uptake/core/toc-editor';
import { useSitting, useTocDocument } from '../toc.context.ts';

/** What is supposed of a node or a link, or follows from what is supposed of others. */
export type Standing = 'failed' | 'lost' | 'lifeline';

/** A stress test, and the standing of what no longer stands well. */
export interface Stress extends StressTest {
  readonly standing: ReadonlyMap<string, Standing>;
}

/** Asked by every row and box of a screen, and worked out once for all of them. */
const known = new WeakMap<TocDocument, WeakMap<ReadonlySet<string>, Stress>>();

/** What becomes of a theory of change if some of it fails, and how each part of it stands then. */
export function stressOf(document: TocDocument, failed: ReadonlySet<string>): Stress {
  const tests = known.get(document) ?? new WeakMap<ReadonlySet<string>, Stress>();
  known.set(document, tests);
  const done = tests.get(failed);
  if (done) return done;
  const test = stressTest(document, failed);
  const standing = new Map<string, Standing>([
    ...test.lifelines.map((id) => [id, 'lifeline'] as const),
    ...test.lost.map((id) => [id, 'lost'] as const),
    ...[...failed].map((id) => [id, 'failed'] as const),
  ]);
  const stress = { ...test, standing };
  tests.set(failed, stress);
  return stress;
}

/** What becomes of the theory of change if what is supposed to fail does. */
export function useStress(): StressTest {
  const failed = useSitting((sitting) => sitting.failed);
  return useTocDocument((document) => stressOf(document, failed));
}

/** How a node or a link stands while something is supposed to fail; nothing where it stands well. */
export function useStanding(id: string): Standing | undefined {
  const failed = useSitting((sitting) => sitting.failed);
  return useTocDocument((document) =>
    failed.size === 0 ? undefined : stressOf(document, failed).standing.get(id),
  );
}
