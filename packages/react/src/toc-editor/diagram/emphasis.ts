import { downstreamOf, type TocDocument, upstreamOf } from '@uptake/core/toc-editor';
import { stressOf } from '../review/use-stress.ts';
import type { TocFocus, TocSitting } from '../toc.context.ts';

/**
 * The nodes that stand out while others recede, or `undefined` when all are alike: what is tied to
 * a node, what still stands when something fails, or a pathway.
 */
export function standingOf(
  document: TocDocument,
  { focus, highlighted, failed }: Pick<TocSitting, 'focus' | 'highlighted' | 'failed'>,
): ReadonlySet<string> | undefined {
  if (focus && Object.hasOwn(document.nodes, focus.node)) {
    const { node, reach } = focus;
    const before = reach === 'downstream' ? [] : upstreamOf(document, node);
    const after = reach === 'upstream' ? [] : downstreamOf(document, node);
    return new Set([node, ...before, ...after]);
  }
  if (failed.size > 0) {
    const { lost } = stressOf(document, failed);
    const gone = new Set([...failed, ...lost]);
    return new Set(Object.keys(document.nodes).filter((id) => !gone.has(id)));
  }
  const pathway = Object.hasOwn(document.pathways, highlighted ?? '')
    ? document.pathways[highlighted ?? '']
    : undefined;
  return pathway && new Set(Object.keys(pathway.nodes));
}

const REACHES = ['both', 'upstream', 'downstream'] as const;

/** What is looked at next: all that is tied to a node, what leads to it, what it leads to, nothing. */
export function nextFocus(focus: TocFocus | undefined, node: string): TocFocus | undefined {
  const at = focus?.node === node ? REACHES.indexOf(focus.reach) : -1;
  const reach = REACHES[at + 1];
  return reach && { node, reach };
}
