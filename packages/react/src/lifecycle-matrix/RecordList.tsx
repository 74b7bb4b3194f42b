import type { Identified, Ordered } from '@uptake/core';
import { type ReactNode, useRef, useState } from 'react';
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

/** Records to change: each with a menu that moves or deletes it. */
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
  return (
    <ul ref={list} tabIndex={-1} {...matrix.part('records')}>
      {records.map((record, index) => (
        <li key={record.id}>
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
