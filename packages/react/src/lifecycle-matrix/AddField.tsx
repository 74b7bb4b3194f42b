import { useRef, useState } from 'react';
import { useTranslator } from '../provider/context.ts';
import { Button, TextField } from '../ui/index.ts';
import { matrix } from './matrix.anatomy.ts';

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
      <Button
        onClick={add}
        aria-label={t('common.action-on', { action: t('matrix.record.add'), name: label })}
      >
        {t('matrix.record.add')}
      </Button>
    </div>
  );
}
