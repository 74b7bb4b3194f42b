import { forwardRef, type KeyboardEvent, useId, useRef, useState } from 'react';
import { useTranslator } from '../provider/context.ts';
import { Button, type PartProps, TextField, useMergedRef } from '../ui/index.ts';
import { anatomy } from './board.anatomy.ts';

interface AddFieldProps extends PartProps<'div'> {
  readonly label: string;
  /** Names to choose from. */
  readonly suggestions?: readonly string[];
  readonly onAdd: (text: string) => void;
}

/** A line to write in and add, again and again: focus stays in it. The ref is that of the input. */
export const AddField = forwardRef<HTMLInputElement, AddFieldProps>(function AddField(
  { label, suggestions = [], onAdd, ...rest },
  ref,
) {
  const { t } = useTranslator();
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const add = () => {
    input.current?.focus();
    if (text.trim() === '') return;
    setText('');
    onAdd(text.trim());
  };
  return (
    <div {...rest} {...anatomy.part('add', {}, rest)}>
      <TextField
        ref={useMergedRef(input, ref)}
        label={label}
        labelHidden
        placeholder={label}
        list={suggestions.length > 0 ? list : undefined}
        value={text}
        onValueChange={setText}
        onKeyDown={(event: KeyboardEvent) => {
          // Enter also ends a word in some scripts' input methods.
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          add();
        }}
      />
      <Button aria-label={label} onClick={add}>
        {t('board.add')}
      </Button>
      {suggestions.length > 0 && (
        <datalist id={list}>
          {suggestions.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
    </div>
  );
});
