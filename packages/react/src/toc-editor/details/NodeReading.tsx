import { inOrder } from '@uptake/core';
import type { TocNode } from '@uptake/core/toc-editor';
import { useTranslator } from '../../provider/context.ts';
import { toc } from '../toc.anatomy.ts';
import { useNodeName } from '../toc.context.ts';

interface NodeReadingProps {
  readonly node: TocNode;
  /** Leaves the text out, where it stands above already. */
  readonly textHidden?: boolean | undefined;
}

/** All that is written about a node, to be read. */
export function NodeReading({ node, textHidden = false }: NodeReadingProps) {
  const { t } = useTranslator();
  const nameOf = useNodeName();
  const indicators = inOrder(node.indicators);
  const evidence = inOrder(node.evidence);
  return (
    <div {...toc.part('nodeReading')}>
      {!textHidden && (
        <p>
          <bdi dir="auto">{nameOf(node)}</bdi>
        </p>
      )}
      {node.translation && <p dir="auto">{node.translation}</p>}
      {node.description && <p dir="auto">{node.description}</p>}
      {node.owner && (
        <p>
          {t('toc.column.owner')}: <bdi dir="auto">{node.owner}</bdi>
        </p>
      )}
      {indicators.length + evidence.length > 0 && (
        <ul>
          {indicators.map(({ id, measure, baseline, target, source }) => (
            <li key={id}>
              {t('toc.column.indicator')}: <bdi dir="auto">{measure}</bdi>
              {Object.entries({ baseline, target, source } as const).map(
                ([field, text]) =>
                  text && (
                    <span key={field}>
                      {' · '}
                      {t(`toc.column.${field as 'baseline' | 'target' | 'source'}`)}:{' '}
                      <bdi dir="auto">{text}</bdi>
                    </span>
                  ),
              )}
            </li>
          ))}
          {evidence.map(({ id, kind, reference }) => (
            <li key={id}>
              {t(`vocabulary.evidence.${kind}`)}
              {reference && (
                <>
                  : <bdi dir="auto">{reference}</bdi>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
