import { type NodeBox, nodeName, TOC_MEASURES, type TocNode } from '@uptake/core/toc-editor';
import { memo } from 'react';
import { useTranslator } from '../../provider/context.ts';
import { toc } from '../toc.anatomy.ts';
import { NodeText } from './NodeText.tsx';

/** The props of a {@link DiagramNode}. */
export interface DiagramNodeProps {
  readonly id: string;
  readonly node: TocNode;
  readonly box: NodeBox;
  readonly isSelected: boolean;
  /** Whether it is what Tab reaches. */
  readonly isStop: boolean;
  readonly isFaint: boolean;
  readonly isCarried: boolean;
  readonly isWriting: boolean;
  readonly describedBy: string | undefined;
  readonly secondLanguage: string;
}

/** One node at its place. It renders again only when it or its place changes. */
export const DiagramNode = memo(function DiagramNode({
  id,
  node,
  box,
  isSelected,
  isStop,
  isFaint,
  isCarried,
  isWriting,
  describedBy,
  secondLanguage,
}: DiagramNodeProps) {
  const { t } = useTranslator();
  const isLong = Math.max(box.lines.length, box.translation.length) >= TOC_MEASURES.maxLines;
  // No native button: hundreds of them take the browser four times as long to style.
  const stop = {
    role: 'button',
    tabIndex: isStop ? 0 : -1,
    'data-roving': id,
    'aria-describedby': describedBy,
  };
  return (
    <div
      {...(isWriting ? undefined : stop)}
      {...toc.part('node', {
        'data-component': node.component,
        'data-selected': isSelected,
        'data-faint': isFaint,
        'data-carried': isCarried,
        'data-writing': isWriting,
        'data-long': isLong,
      })}
      style={{ translate: `0px ${box.y}px`, height: box.height }}
    >
      {isWriting ? (
        <NodeText id={id} node={node} />
      ) : (
        <>
          <span dir="auto">{nodeName(node, t)}</span>
          {box.translation.length > 0 && (
            <span dir="auto" lang={secondLanguage || undefined}>
              {node.translation}
            </span>
          )}
        </>
      )}
    </div>
  );
});
