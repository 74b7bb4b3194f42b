import { MAX_TEXT_LENGTH } from '@uptake/core';
import { type ChangeEvent, type FocusEvent, forwardRef, type ReactNode, useId } from 'react';
import type { PartProps } from './anatomy.ts';
import { ui } from './ui.anatomy.ts';

/** What stands around every control. */
export interface FieldProps {
  readonly label: ReactNode;
  /** Keeps the label for screen readers only, where the place says what the field is. */
  readonly labelHidden?: boolean | undefined;
  readonly hint?: ReactNode;
  /** What is wrong and what to do. Marks the control as invalid. */
  readonly error?: ReactNode;
}

/** What a control inside a {@link Field} must carry. */
export interface FieldControl {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

/** A label, a control, a hint and an error, tied together by ids. */
export function Field({
  label,
  labelHidden,
  hint,
  error,
  children,
}: FieldProps & { readonly children: (control: FieldControl) => ReactNode }) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div {...ui.part('field', { 'data-invalid': Boolean(error) })}>
      <label htmlFor={id} {...ui.part('label', { 'data-hidden': labelHidden })}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} {...ui.part('hint')}>
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {error && (
        <p id={`${id}-error`} {...ui.part('fieldError')}>
          {error}
        </p>
      )}
    </div>
  );
}

/** What the text controls have in common. */
export interface TextControlProps extends FieldProps {
  readonly value: string;
  /** Called with every input: the command it calls should name one gesture per field. */
  readonly onValueChange: (value: string) => void;
  /** Called when the person leaves the field: pass `store.endGesture`. */
  readonly onEnd?: (() => void) | undefined;
}

type Native<Tag extends 'input' | 'textarea' | 'select'> = Omit<
  PartProps<Tag>,
  'value' | 'defaultValue' | 'onChange' | 'children'
>;

/** The props of a {@link TextField}; the rest goes to the `input`. */
export interface TextFieldProps extends TextControlProps, Native<'input'> {}

/** One line of text. */
export const TextField = forwardRef<HTMLInputElement, TextFieldProps>(function TextField(
  { label, labelHidden, hint, error, onValueChange, onEnd, onBlur, ...rest },
  ref,
) {
  return (
    <Field {...{ label, labelHidden, hint, error }}>
      {(control) => (
        <input
          type="text"
          {...writing(rest.value, onValueChange, onEnd, onBlur)}
          {...rest}
          {...control}
          {...ui.part('input', {}, rest)}
          ref={ref}
        />
      )}
    </Field>
  );
});

/** What a control is given to write a text in it. */
function writing<E extends HTMLInputElement | HTMLTextAreaElement>(
  value: string,
  onValueChange: (value: string) => void,
  onEnd: (() => void) | undefined,
  onBlur: ((event: FocusEvent<E>) => void) | undefined,
) {
  return {
    // What is written has its own direction; an empty field has the reader's, as its placeholder.
    dir: value ? 'auto' : undefined,
    maxLength: MAX_TEXT_LENGTH,
    onChange: (event: ChangeEvent<E>) => onValueChange(event.currentTarget.value),
    onBlur(event: FocusEvent<E>) {
      onEnd?.();
      onBlur?.(event);
    },
  };
}

/** The props of a {@link TextArea}; the rest goes to the `textarea`. */
export interface TextAreaProps extends TextControlProps, Native<'textarea'> {}

/** Several lines of text; grows with them. */
export const TextArea = forwardRef<HTMLTextAreaElement, TextAreaProps>(function TextArea(
  { label, labelHidden, hint, error, onValueChange, onEnd, onBlur, ...rest },
  ref,
) {
  return (
    <Field {...{ label, labelHidden, hint, error }}>
      {(control) => (
        <textarea
          rows={3}
          {...writing(rest.value, onValueChange, onEnd, onBlur)}
          {...rest}
          {...control}
          {...ui.part('textarea', {}, rest)}
          ref={ref}
        />
      )}
    </Field>
  );
});

/** One option of a {@link Select} or a choice. */
export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** Options of a {@link Select} that belong together. */
export interface OptionGroup<Value extends string> {
  readonly label: string;
  readonly options: readonly Option<Value>[];
}

/** The props of a {@link Select}; the rest goes to the `select`. */
export interface SelectProps<Value extends string> extends FieldProps, Native<'select'> {
  readonly options: readonly (Option<Value> | OptionGroup<Value>)[];
  readonly value: Value;
  readonly onValueChange: (value: Value) => void;
}

/** One of many, by the browser's own list. */
export function Select<Value extends string>({
  label,
  labelHidden,
  hint,
  error,
  options,
  onValueChange,
  ...rest
}: SelectProps<Value>) {
  return (
    <Field {...{ label, labelHidden, hint, error }}>
      {(control) => (
        <select
          {...rest}
          {...control}
          {...ui.part('select', {}, rest)}
          onChange={(event) => onValueChange(event.currentTarget.value as Value)}
        >
          {options.map((option) =>
            'options' in option ? (
              <optgroup key={option.label} label={option.label}>
                {option.options.map(toElement)}
              </optgroup>
            ) : (
              toElement(option)
            ),
          )}
        </select>
      )}
    </Field>
  );
}

function toElement({ value, label }: Option<string>) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}
