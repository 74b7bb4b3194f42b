import type { Identified, Ordered } from '@uptake/core';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslator } from '../provider/context.ts';
import { Button, Menu, TextField } from '../ui/index.ts';
import { matrix } from './matrix.anatomy.ts';

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
            items={[
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

/** How far Alt with an arrow key moves a record: up, down, or not at all. */
export function stepOfKey({ altKey, key }: KeyboardEvent): -1 | 0 | 1 {
  if (!altKey) return 0;
  return key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0;
}

/** The props of an {@link AddField}. */
export interface AddFieldProps {
  readonly label: string;
  readonly onAdd: (text: string) => void;
}

/** A name and a button that adds a record of that name; the field stays for the next one. */
export function AddField({ label, onAdd }: AddFieldProps) {
  const { t } = useTranslator();
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  function add(): void {
    if (text.trim() !== '') onAdd(text.trim());
    setText('');
    field.current?.focus();
  }
  return (
    <div {...matrix.part('add')}>
      <TextField
        ref={field}
        label={label}
        value={text}
        onValueChange={setText}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          add();
        }}
      />
      <Button onClick={add} aria-label={`${t('matrix.record.add')}: ${label}`}>
        {t('matrix.record.add')}
      </Button>
    </div>
  );
}
