import {
  nodeName,
  type Pathway,
  pathwayNodes,
  pathwaySentence,
  pathwaysInOrder,
  proposePathways,
} from '@uptake/core/toc-editor';
import { forwardRef, useDeferredValue, useId, useMemo } from 'react';
import { useTranslator } from '../../provider/context.ts';
import { Button, type PartProps } from '../../ui/index.ts';
import { toc } from '../toc.anatomy.ts';
import { useToc, useTocDocument, useTocShallow } from '../toc.context.ts';
import { PathwayItem } from './PathwayItem.tsx';

/** The props of {@link TocPathways}. */
export type TocPathwaysProps = Omit<PartProps<'section'>, 'children'>;

/** The pathways, each read back as a sentence; before there are any, those that are proposed. */
export const TocPathways = forwardRef<HTMLElement, TocPathwaysProps>(
  function TocPathways(props, ref) {
    const { t } = useTranslator();
    const { store, readOnly } = useToc();
    const heading = useId();
    const ids = useTocShallow((document) => pathwaysInOrder(document).map(({ id }) => id));
    if (readOnly && ids.length === 0) return null;
    return (
      <section aria-labelledby={heading} {...props} {...toc.part('pathways', {}, props)} ref={ref}>
        <h3 id={heading}>{t('toc.pathways')}</h3>
        <p>{t('toc.pathways.hint')}</p>
        {ids.length > 0 && (
          <ol>
            {ids.map((id, place) => (
              <PathwayItem key={id} id={id} place={place} count={ids.length} />
            ))}
          </ol>
        )}
        {ids.length === 0 && <Proposals />}
        {!readOnly && (
          <Button kind="quiet" onClick={() => store.commands.addPathway('')}>
            {t('toc.pathways.add')}
          </Button>
        )}
      </section>
    );
  },
);

/** The pathways that the theory of change suggests, to be taken over. */
function Proposals() {
  const translator = useTranslator();
  const { t } = translator;
  const { store } = useToc();
  const document = useDeferredValue(useTocDocument((one) => one));
  const proposals = useMemo(() => proposePathways(document), [document]);
  if (proposals.length === 0) return <p>{t('toc.pathways.none')}</p>;
  const nameOf = (proposal: Pick<Pathway, 'nodes'>) => {
    const nodes = pathwayNodes(document, proposal);
    const [from, to] = [nodes[0], nodes.at(-1)].map((node) => (node ? nodeName(node, t) : ''));
    return t('toc.pathways.name-from', { from: from ?? '', to: to ?? '' });
  };
  const take = (...taken: readonly Pick<Pathway, 'nodes'>[]) =>
    store.transact('pathway.take', () => {
      for (const one of taken) store.commands.addPathway(nameOf(one), Object.keys(one.nodes));
    });
  return (
    <>
      <ul {...toc.part('proposals')}>
        {proposals.map((proposal) => {
          const sentence = pathwaySentence(document, proposal, translator);
          return (
            <li key={Object.keys(proposal.nodes).join(' ')}>
              <p dir="auto">{sentence}</p>
              <Button
                kind="quiet"
                aria-label={t('common.action-on', {
                  action: t('toc.pathways.take'),
                  name: nameOf(proposal),
                })}
                onClick={() => take(proposal)}
              >
                {t('toc.pathways.take')}
              </Button>
            </li>
          );
        })}
      </ul>
      <Button onClick={() => take(...proposals)}>
        {t('toc.pathways.take-all', { count: proposals.length })}
      </Button>
    </>
  );
}
