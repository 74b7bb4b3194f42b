import { recordAt } from '@uptake/core';
import {
  componentName,
  isOnPathway,
  nodeName,
  nodesIn,
  type Pathway,
  pathwaySentence,
  shownComponents,
} from '@uptake/core/toc-editor';
import { useRef } from 'react';
import { useTranslator } from '../../provider/context.ts';
import { Button, Checkbox, Menu, TextField } from '../../ui/index.ts';
import { toc } from '../toc.anatomy.ts';
import { useSitting, useToc, useTocDocument } from '../toc.context.ts';

interface PathwayItemProps {
  readonly id: string;
  /** From 0. */
  readonly place: number;
  readonly count: number;
}

/** One pathway: its name, what it says as a sentence, and the boxes on it. */
export function PathwayItem({ id, place, count }: PathwayItemProps) {
  const translator = useTranslator();
  const { t } = translator;
  const { store, readOnly, highlight } = useToc();
  const { commands } = store;
  const item = useRef<HTMLLIElement>(null);
  const pathway = useTocDocument(({ pathways }) => recordAt(pathways, id));
  const sentence = useTocDocument((document) =>
    pathway ? pathwaySentence(document, pathway, translator) : '',
  );
  const isHighlighted = useSitting(({ highlighted }) => highlighted === id);
  if (!pathway) return null;
  const name = pathway.name || t('toc.pathway.unnamed');
  const remove = () => {
    const section = item.current?.closest('section');
    commands.deletePathway(id);
    section?.querySelector<HTMLElement>(':scope > button')?.focus();
  };
  return (
    <li {...toc.part('pathway', { 'data-highlighted': isHighlighted })} ref={item}>
      {readOnly ? (
        <strong dir="auto">{name}</strong>
      ) : (
        <TextField
          label={t('toc.pathways.name')}
          labelHidden
          placeholder={t('toc.pathways.name')}
          value={pathway.name}
          onValueChange={(text) => commands.renamePathway(id, text)}
          onEnd={store.endGesture}
        />
      )}
      <p dir="auto">{sentence}</p>
      <div {...toc.part('pathwayActions')}>
        <Button
          kind="quiet"
          aria-pressed={isHighlighted}
          aria-label={t('common.action-on', { action: t('toc.pathways.highlight'), name })}
          onClick={() => highlight(isHighlighted ? undefined : id)}
        >
          {t('toc.pathways.highlight')}
        </Button>
        {!readOnly && (
          <Menu
            kind="quiet"
            label={t('toc.more')}
            aria-label={t('common.action-on', { action: t('toc.more'), name })}
            items={() => [
              {
                id: 'up',
                label: t('toc.move.up'),
                disabled: place === 0,
                onSelect: () => commands.movePathway(id, place - 1),
              },
              {
                id: 'down',
                label: t('toc.move.down'),
                disabled: place === count - 1,
                onSelect: () => commands.movePathway(id, place + 1),
              },
              { id: 'delete', label: t('toc.delete'), kind: 'danger', onSelect: remove },
            ]}
          />
        )}
      </div>
      {!readOnly && <BoxesOn id={id} pathway={pathway} />}
    </li>
  );
}

/** Which boxes are on a pathway. */
function BoxesOn({ id, pathway }: { readonly id: string; readonly pathway: Pathway }) {
  const { t } = useTranslator();
  const { store } = useToc();
  const document = useTocDocument((one) => one);
  return (
    <details>
      <summary>{t('toc.pathways.boxes')}</summary>
      {shownComponents(document).map((component) => (
        <fieldset key={component} {...toc.part('pathwayBoxes')}>
          <legend dir="auto">{componentName(document, component, t)}</legend>
          {nodesIn(document, component).map((node) => (
            <Checkbox
              key={node.id}
              label={<bdi dir="auto">{nodeName(node, t)}</bdi>}
              checked={isOnPathway(pathway, node.id)}
              onCheckedChange={(isOn) => store.commands.setOnPathway(id, node.id, isOn)}
            />
          ))}
        </fieldset>
      ))}
    </details>
  );
}
