import { nodeName } from '@uptake/core/toc-editor';
import { useTranslator } from '../../provider/context.ts';
import { Button, Toolbar } from '../../ui/index.ts';
import { toc } from '../toc.anatomy.ts';
import { type TocSubject, useSitting, useToc, useTocDocument } from '../toc.context.ts';
import { useDiagram, useDiagramState } from './diagram.context.ts';
import { nextFocus } from './emphasis.ts';

/** What can be done with what is selected, for those who point. */
export function DiagramSelection() {
  const { t } = useTranslator();
  const { readOnly, edit } = useToc();
  const { actions } = useDiagram();
  const selected = useSitting((sitting) => sitting.selected);
  const writing = useDiagramState((state) => state.writing);
  const name = useSubjectName(selected);
  if (!selected || name === undefined || writing) return null;
  return (
    <div {...toc.part('selection')}>
      <p>{name}</p>
      <Toolbar label={t('toc.diagram.selection')}>
        {!readOnly && (
          <Button kind="quiet" onClick={() => actions.write(selected)}>
            {t(selected.on === 'node' ? 'toc.diagram.write' : 'toc.column.assumption')}
          </Button>
        )}
        {selected.on === 'node' && <NodeTools node={selected.node} />}
        <Button kind="quiet" onClick={() => edit(selected)}>
          {t('toc.diagram.details')}
        </Button>
        {!readOnly && (
          <Button kind="quiet" onClick={() => actions.remove(selected)}>
            {t('toc.diagram.delete')}
          </Button>
        )}
      </Toolbar>
    </div>
  );
}

function NodeTools({ node }: { readonly node: string }) {
  const { t } = useTranslator();
  const { readOnly, focusOn } = useToc();
  const { gesture } = useDiagram();
  const focus = useSitting((sitting) => sitting.focus);
  const linking = useDiagramState((state) => state.linking);
  const next = nextFocus(focus, node);
  return (
    <>
      {!readOnly && (
        <Button
          kind="quiet"
          aria-pressed={linking === node}
          onClick={() => gesture(linking ? { type: 'cancel' } : { type: 'link-from', node })}
        >
          {t('toc.diagram.link-from')}
        </Button>
      )}
      <Button kind="quiet" onClick={() => focusOn(next)}>
        {t(`toc.diagram.focus.${next?.reach ?? 'all'}`)}
      </Button>
    </>
  );
}

/** What is selected, in a few words; `undefined` when it is gone. */
function useSubjectName(subject: TocSubject | undefined): string | undefined {
  const { t } = useTranslator();
  return useTocDocument(({ nodes, links }) => {
    const nameOf = (id: string) => {
      const node = nodes[id];
      return node && nodeName(node, t);
    };
    if (subject?.on !== 'link') return subject && nameOf(subject.node);
    const link = links[subject.link];
    const [from, to] = [nameOf(link?.from ?? ''), nameOf(link?.to ?? '')];
    if (!link || from === undefined || to === undefined) return undefined;
    const { assumption } = link;
    return t('toc.diagram.link.what', {
      from,
      to,
      assumption: assumption.trim() === '' ? t('toc.diagram.no-assumption') : assumption,
    });
  });
}
