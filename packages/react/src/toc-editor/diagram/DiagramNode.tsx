import { type NodeBox, nodeName, type TocNode } from '@uptake/core/toc-editor';
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
}: DiagramNodeProps) {
  const { t } = useTranslator();
  return (
    <li
      {...toc.part('node', {
        'data-component': node.component,
        'data-selected': isSelected,
        'data-faint': isFaint,
        'data-carried': isCarried,
      })}
      style={{ translate: `0px ${box.y}px`, height: box.height }}
    >
      {isWriting ? (
        <NodeText id={id} node={node} />
      ) : (
        <button
          type="button"
          data-roving={id}
          tabIndex={isStop ? 0 : -1}
          aria-describedby={describedBy}
        >
          <span dir="auto">{nodeName(node, t)}</span>
          {box.translation.length > 0 && <small dir="auto">{node.translation}</small>}
        </button>
      )}
    </li>
  );
});
