import { middleOf, nodeName, type Route } from '@uptake/core/toc-editor';
import { useTranslator } from '../../provider/context.ts';
import { toc } from '../toc.anatomy.ts';
import { useToc, useTocDocument } from '../toc.context.ts';
import { useDiagram } from './diagram.context.ts';
import { InPlace } from './InPlace.tsx';

/** The props of a {@link DiagramLink}. */
export interface DiagramLinkProps {
  readonly id: string;
  readonly route: Route;
  readonly isWriting: boolean;
}

/** The link that is selected, in the middle of its way: what is focused, and where its assumption is written. */
export function DiagramLink({ id, route, isWriting }: DiagramLinkProps) {
  const { t, direction } = useTranslator();
  const { store } = useToc();
  const { actions } = useDiagram();
  const link = useTocDocument(({ links }) => links[id]);
  const nodes = useTocDocument((document) => document.nodes);
  if (!link) return null;
  const [from, to] = [nodes[link.from], nodes[link.to]];
  if (!from || !to) return null;
  const { x, y } = middleOf(route);
  const { assumption } = link;
  const ends = { from: nodeName(from, t), to: nodeName(to, t) };
  return (
    <div {...toc.part('link')} dir={direction} style={{ translate: `${x}px ${y}px` }}>
      {isWriting ? (
        <InPlace
          label={t('toc.diagram.assumption', ends)}
          value={assumption}
          placeholder={t('toc.column.assumption')}
          onWritten={(written) => {
            actions.stopWriting();
            if (written !== assumption) store.commands.setAssumption(id, written);
            store.endGesture();
          }}
          onGivenUp={actions.stopWriting}
        />
      ) : (
        <button
          type="button"
          data-roving={id}
          tabIndex={0}
          aria-label={t('toc.diagram.link', ends)}
          aria-description={assumption || t('toc.diagram.no-assumption')}
        >
          {assumption ? '◆' : '◇'}
        </button>
      )}
    </div>
  );
}
