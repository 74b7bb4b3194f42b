import type { TocNode } from '@uptake/core/toc-editor';
import { useTranslator } from '../../provider/context.ts';
import { toc } from '../toc.anatomy.ts';

/** What is written about a node besides its text, in a few words. */
export function NodeNotes({ node }: { readonly node: TocNode }) {
  const { t } = useTranslator();
  const indicators = Object.keys(node.indicators).length;
  const evidence = Object.keys(node.evidence).length;
  const notes = [
    node.owner && `${t('toc.column.owner')}: ${node.owner}`,
    indicators > 0 && t('toc.indicators.count', { count: indicators }),
    evidence > 0 && t('toc.evidence.count', { count: evidence }),
  ].filter(Boolean);
  if (notes.length === 0) return null;
  return (
    <p {...toc.part('outlineNotes')} dir="auto">
      {notes.join(' · ')}
    </p>
  );
}
