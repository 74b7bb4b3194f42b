import type { LaneBox, NodeBox, TocDocument } from '@uptake/core/toc-editor';
import { componentName, nodesIn } from '@uptake/core/toc-editor';
import { memo } from 'react';
import { useTranslator } from '../../provider/context.ts';
import { Button } from '../../ui/index.ts';
import { toc } from '../toc.anatomy.ts';
import { useToc } from '../toc.context.ts';
import { DiagramNode } from './DiagramNode.tsx';
import { useDiagram } from './diagram.context.ts';

/** What a lane needs to know to show its nodes. */
export interface DiagramLaneProps {
  readonly lane: LaneBox;
  readonly document: TocDocument;
  readonly boxes: Readonly<Record<string, NodeBox>>;
  readonly selected: string | undefined;
  readonly stop: string | undefined;
  /** The nodes that stand out; all, unless given. */
  readonly standing: ReadonlySet<string> | undefined;
  readonly carried: string | undefined;
  readonly writing: string | undefined;
  readonly describedBy: string;
}

/** A component: its name, the way to add to it, and its nodes. */
export const DiagramLane = memo(function DiagramLane(props: DiagramLaneProps) {
  const { lane, document, boxes, selected, stop, standing, carried, writing, describedBy } = props;
  const { component, x, width, height } = lane;
  const { t, direction } = useTranslator();
  const { readOnly } = useToc();
  const { actions } = useDiagram();
  const name = componentName(document, component, t);
  const nodes = nodesIn(document, component);
  return (
    <section
      {...toc.part('lane', {
        'data-component': component,
        'data-raised': nodes.some(({ id }) => id === carried || id === writing),
      })}
      dir={direction}
      style={{ translate: `${x}px 0px`, width, height }}
    >
      <header>
        <h3 dir="auto">{name}</h3>
        {!readOnly && (
          <Button
            kind="quiet"
            tabIndex={-1}
            aria-label={t('toc.diagram.add', { component: name })}
            title={t('toc.diagram.add', { component: name })}
            onClick={() => actions.addTo(component)}
          >
            +
          </Button>
        )}
      </header>
      {nodes.length > 0 && (
        <div>
          {nodes.map((node) => {
            const { id } = node;
            const box = boxes[id];
            return (
              box && (
                <DiagramNode
                  key={id}
                  id={id}
                  node={document.nodes[id] ?? node}
                  box={box}
                  isSelected={id === selected}
                  isStop={id === stop}
                  isFaint={standing !== undefined && !standing.has(id)}
                  isCarried={id === carried}
                  isWriting={id === writing}
                  secondLanguage={document.secondLanguage}
                  describedBy={id === stop ? describedBy : undefined}
                />
              )
            );
          })}
        </div>
      )}
    </section>
  );
});
