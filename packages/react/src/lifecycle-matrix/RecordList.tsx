import type { Identified, Ordered } from '@uptake/core';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useTranslator } from '../provider/context.ts';
import { Menu } from '../ui/index.ts';
import { matrix } from './matrix.anatomy.ts';
import { stepOfKey } from './step-of-key.ts';

/** The props of a {@link RecordList}. */
export interface RecordListProps<R extends Ordered> {
  readonly records: readonly Identified<R>[];
  readonly nameOf: (record: Identified<R>) => string;
  readonly onMove: (id: string, position: number) => void;
  readonly onDelete: (id: string) => void;
  /** Opens a record, where it is not changed in place. */
  readonly onEdit?: (id: string) => void;
  readonly children: (record: Identified<R>) => ReactNode;
}

/** Records to change: each moves by its menu or by Alt and the arrow keys, and can be deleted. */
export function RecordList<R extends Ordered>({
  records,
  nameOf,
  onMove,
  onDelete,
  onEdit,
  children,
}: RecordListProps<R>) {
  const { t } = useTranslator();
  const list = useRef<HTMLUListElement>(null);

  function moveByKey(event: KeyboardEvent<HTMLLIElement>, id: string, position: number): void {
    const step = stepOfKey(event);
    if (step === 0) return;
    event.preventDefault();
    const focused = event.target as HTMLElement;
    // The item is taken out and put in elsewhere, and with it the focus would go.
    flushSync(() => onMove(id, position + step));
    focused.focus();
  }
  return (
    <ul ref={list} tabIndex={-1} {...matrix.part('records')}>
      {records.map((record, index) => (
        <li key={record.id} onKeyDown={(event) => moveByKey(event, record.id, index)}>
          {children(record)}
          <Menu
            kind="quiet"
            label={t('matrix.record.actions')}
            aria-label={t('matrix.record.actions.of', { name: nameOf(record) })}
            items={() => [
              ...(onEdit
                ? [
                    {
                      id: 'edit',
                      label: t('matrix.record.edit'),
                      onSelect: () => onEdit(record.id),
                    },
                  ]
                : []),
              {
                id: 'up',
                label: t('matrix.record.up'),
                disabled: index === 0,
                onSelect: () => onMove(record.id, index - 1),
              },
              {
                id: 'down',
                label: t('matrix.record.down'),
                disabled: index === records.length - 1,
                onSelect: () => onMove(record.id, index + 1),
              },
              {
                id: 'delete',
                label: t('matrix.record.delete'),
                kind: 'danger',
                onSelect: () => {
                  onDelete(record.id);
                  list.current?.focus();
                },
              },
            ]}
          />
        </li>
      ))}
    </ul>
  );
}
