import { forwardRef, type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useTranslator } from '../provider/context.ts';
import type { PartProps } from './anatomy.ts';
import { Button } from './Button.tsx';
import { TextField } from './Field.tsx';
import { useMergedRef } from './refs.ts';
import { ui } from './ui.anatomy.ts';

/** The props of an {@link AddField}; the rest goes to the `div`. */
export interface AddFieldProps extends PartProps<'div'> {
  /** Says what is added. */
  readonly label: string;
  /** Shows the label above the line; otherwise it stands in the line as a hint. */
  readonly labelShown?: boolean | undefined;
  readonly hint?: ReactNode;
  /** Names to choose from. */
  readonly suggestions?: readonly string[];
  readonly onAdd: (text: string) => void;
}

/** A line to write in and add, again and again: focus stays in it. The ref is that of the input. */
export const AddField = forwardRef<HTMLInputElement, AddFieldProps>(function AddField(
  { label, labelShown = false, hint, suggestions = [], onAdd, ...rest },
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
    <div {...rest} {...ui.part('add', {}, rest)}>
      <TextField
        ref={useMergedRef(input, ref)}
        label={label}
        labelHidden={!labelShown}
        hint={hint}
        placeholder={labelShown ? undefined : label}
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
      <Button
        aria-label={t('common.action-on', { action: t('common.add'), name: label })}
        onClick={add}
      >
        {t('common.add')}
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
