import { recordAt } from '@uptake/core';
import {
  componentName,
  nodeName,
  nodesIn,
  shownComponents,
  shownLinks,
  type TocDocument,
} from '@uptake/core/toc-editor';
import { useRef, useState } from 'react';
import { useTranslator } from '../../provider/context.ts';
import { Button, Select } from '../../ui/index.ts';
import { toc } from '../toc.anatomy.ts';
import { useSitting, useToc, useTocDocument } from '../toc.context.ts';
import { toggled } from './supposing.ts';
import { useStress } from './use-stress.ts';

/** What is supposed to fail, and what still stands then. */
export function StressTrial() {
  const { t } = useTranslator();
  const { remember } = useToc();
  const failed = useSitting((sitting) => sitting.failed);
  const document = useTocDocument((one) => one);
  const choice = useRef<HTMLDivElement>(null);
  const nameOf = useNames(document);
  return (
    <>
      <div ref={choice}>
        <Supposing document={document} nameOf={nameOf} />
      </div>
      {failed.size > 0 && (
        <ul {...toc.part('supposed')}>
          {[...failed].map((id) => (
            <li key={id}>
              <bdi>{nameOf(id)}</bdi>
              <Button
                kind="quiet"
                aria-label={t('common.action-on', {
                  action: t('toc.stress.restore'),
                  name: nameOf(id),
                })}
                onClick={() => {
                  choice.current?.querySelector('select')?.focus();
                  remember({ failed: toggled(failed, id) });
                }}
              >
                {t('toc.stress.restore')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Outcome nameOf={nameOf} />
    </>
  );
}

/** Names nodes, links and pathways by their ids. */
function useNames(document: TocDocument): (id: string) => string {
  const { t } = useTranslator();
  const nodeAt = (id: string) => {
    const node = recordAt(document.nodes, id);
    return node ? nodeName(node, t) : t('toc.unnamed');
  };
  return (id) => {
    const link = recordAt(document.links, id);
    if (link) return t('toc.link.title', { from: nodeAt(link.from), to: nodeAt(link.to) });
    const pathway = recordAt(document.pathways, id);
    return pathway ? pathway.name || t('toc.pathway.unnamed') : nodeAt(id);
  };
}

interface SupposingProps {
  readonly document: TocDocument;
  readonly nameOf: (id: string) => string;
}

/** Chooses a box or a link that is supposed to fail. */
function Supposing({ document, nameOf }: SupposingProps) {
  const { t } = useTranslator();
  const { remember } = useToc();
  const failed = useSitting((sitting) => sitting.failed);
  const [chosen, setChosen] = useState('');
  const group = (label: string, ids: readonly string[]) => {
    const options = ids
      .filter((id) => !failed.has(id))
      .map((value) => ({ value, label: nameOf(value) }));
    return options.length > 0 ? [{ label, options }] : [];
  };
  const suppose = () => {
    if (chosen === '') return;
    remember({ failed: toggled(failed, chosen) });
    setChosen('');
  };
  return (
    <div {...toc.part('linkAdder')}>
      <Select
        label={t('toc.stress.choose')}
        value={chosen}
        options={[
          { value: '', label: t('toc.choose') },
          ...shownComponents(document).flatMap((component) =>
            group(
              componentName(document, component, t),
              nodesIn(document, component).map(({ id }) => id),
            ),
          ),
          ...group(
            t('toc.links'),
            shownLinks(document).map(({ id }) => id),
          ),
        ]}
        onValueChange={setChosen}
      />
      <Button aria-disabled={chosen === ''} onClick={suppose}>
        {t('toc.stress.suppose')}
      </Button>
    </div>
  );
}

/** What still stands, in words. */
function Outcome({ nameOf }: Pick<SupposingProps, 'nameOf'>) {
  const { t } = useTranslator();
  const failed = useSitting((sitting) => sitting.failed);
  const { lost, brokenPathways, isEndReached, lifelines } = useStress();
  const others = lost.filter((id) => !failed.has(id));
  const isSupposed = failed.size > 0;
  const hasPathways = useTocDocument(({ pathways }) => Object.keys(pathways).length > 0);
  return (
    <div aria-live="polite" {...toc.part('stressOutcome')}>
      <p>
        <strong>{t(isEndReached ? 'toc.stress.reached' : 'toc.stress.not-reached')}</strong>
      </p>
      {isSupposed && <Names label="toc.stress.lost" ids={others} nameOf={nameOf} />}
      {isSupposed && hasPathways && (
        <Names label="toc.stress.broken" ids={brokenPathways} nameOf={nameOf} />
      )}
      {isEndReached && <Names label="toc.stress.lifelines" ids={lifelines} nameOf={nameOf} />}
    </div>
  );
}

interface NamesProps extends Pick<SupposingProps, 'nameOf'> {
  readonly label: 'toc.stress.lost' | 'toc.stress.broken' | 'toc.stress.lifelines';
  readonly ids: readonly string[];
}

function Names({ label, ids, nameOf }: NamesProps) {
  const { t } = useTranslator();
  return (
    <>
      <p>{t(label, { count: ids.length })}</p>
      {ids.length > 0 && (
        <ul>
          {ids.map((id) => (
            <li key={id}>
              <bdi>{nameOf(id)}</bdi>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
