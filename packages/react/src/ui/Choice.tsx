import { type ReactNode, useId } from 'react';
import type { PartProps } from './anatomy.ts';
import type { Option } from './Field.tsx';
import { ui } from './ui.anatomy.ts';

/** The props of a {@link Choice}; the rest goes to the `fieldset`. */
export interface ChoiceProps<Value extends string>
  extends Omit<PartProps<'fieldset'>, 'onChange' | 'children'> {
  readonly label: ReactNode;
  readonly labelHidden?: boolean | undefined;
  readonly options: readonly Option<Value>[];
  /** `undefined` while nothing is chosen. */
  readonly value: Value | undefined;
  readonly onValueChange: (value: Value) => void;
}

/** One of a few: native radio buttons, drawn as one row. One tab stop, arrow keys choose. */
export function Choice<Value extends string>({
  label,
  labelHidden,
  options,
  value,
  onValueChange,
  ...rest
}: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset {...rest} {...ui.part('choice', {}, rest)}>
      <legend {...ui.part('label', { 'data-hidden': labelHidden })}>{label}</legend>
      <div {...ui.part('choiceOptions')}>
        {options.map((option) => (
          <label key={option.value} {...ui.part('choiceOption')}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onValueChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The props of a {@link Checkbox}; the rest goes to the `input`. */
export interface CheckboxProps extends Omit<PartProps<'input'>, 'onChange' | 'children' | 'type'> {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onCheckedChange: (checked: boolean) => void;
}

/** Yes or no, with its word beside it. */
export function Checkbox({ label, onCheckedChange, ...rest }: CheckboxProps) {
  return (
    <label {...ui.part('checkbox', {}, rest)}>
      <input
        {...rest}
        data-uptake-part={undefined}
        type="checkbox"
        onChange={(event) => onCheckedChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
