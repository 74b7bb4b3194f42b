import { type Identified, inOrder, type Records } from '@uptake/core';
import { INDICATOR_FIELDS, type Indicator } from '@uptake/core/toc-editor';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslator } from '../../provider/context.ts';
import { AddField } from '../../ui/AddField.tsx';
import { Menu, TextField } from '../../ui/index.ts';
import { toc } from '../toc.anatomy.ts';
import { useToc } from '../toc.context.ts';

interface IndicatorListProps {
  readonly node: string;
  readonly indicators: Records<Indicator>;
}

/** What would show that something has come about: measure, baseline, target, source. */
export function IndicatorList({ node, indicators }: IndicatorListProps) {
  const { t } = useTranslator();
  const { store } = useToc();
  const adding = useRef<HTMLInputElement>(null);
  const heading = useId();
  const [added, setAdded] = useState<string>();
  const list = inOrder(indicators);
  return (
    <section aria-labelledby={heading} {...toc.part('detail')}>
      <h3 id={heading}>{t('toc.indicators')}</h3>
      {list.length > 0 && (
        <ol>
          {list.map((indicator, place) => (
            <IndicatorItem
              key={indicator.id}
              node={node}
              indicator={indicator}
              place={place}
              count={list.length}
              isNew={indicator.id === added}
              onDelete={() => adding.current?.focus()}
            />
          ))}
        </ol>
      )}
      <AddField
        ref={adding}
        label={t('toc.indicators.add')}
        hint={list.length === 0 && t('toc.indicators.hint')}
        onAdd={(measure) => setAdded(store.commands.addIndicator(node, { measure }))}
      />
    </section>
  );
}

interface IndicatorItemProps {
  readonly node: string;
  readonly indicator: Identified<Indicator>;
  readonly place: number;
  readonly count: number;
  /** Just added: where it stands now is written next. */
  readonly isNew: boolean;
  readonly onDelete: () => void;
}

function IndicatorItem({ node, indicator, place, count, isNew, onDelete }: IndicatorItemProps) {
  const { t } = useTranslator();
  const { store } = useToc();
  const { setIndicator, moveIndicator, deleteIndicator } = store.commands;
  const { id, measure } = indicator;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isNew) item.current?.querySelectorAll('input')[1]?.focus();
  }, [isNew]);
  return (
    <li {...toc.part('indicator')} ref={item}>
      {INDICATOR_FIELDS.map((field) => (
        <TextField
          key={field}
          label={t(field === 'measure' ? 'toc.column.indicator' : `toc.column.${field}`)}
          value={indicator[field]}
          onValueChange={(text) => setIndicator(node, id, field, text)}
          onEnd={store.endGesture}
        />
      ))}
      <Menu
        kind="quiet"
        label={t('toc.more')}
        aria-label={t('common.action-on', { action: t('toc.more'), name: measure })}
        items={() => [
          {
            id: 'up',
            label: t('toc.move.up'),
            disabled: place === 0,
            onSelect: () => moveIndicator(node, id, place - 1),
          },
          {
            id: 'down',
            label: t('toc.move.down'),
            disabled: place === count - 1,
            onSelect: () => moveIndicator(node, id, place + 1),
          },
          {
            id: 'delete',
            label: t('toc.delete'),
            kind: 'danger',
            onSelect: () => {
              onDelete();
              deleteIndicator(node, id);
            },
          },
        ]}
      />
    </li>
  );
}
