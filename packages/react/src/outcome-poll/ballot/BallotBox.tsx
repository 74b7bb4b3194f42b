import type { ComponentPropsWithoutRef } from 'react';
import { poll } from './ballot.anatomy.ts';

export interface BallotBoxProps extends Omit<ComponentPropsWithoutRef<'input'>, 'onChange'> {
  readonly label: string;
  /** Whether it is picked instead of an answer. */
  readonly isReason?: boolean;
  readonly onPick?: (isPicked: boolean) => void;
}

/** A native radio button or check box with its words. */
export function BallotBox({ label, isReason = false, onPick, ...input }: BallotBoxProps) {
  return (
    <label {...poll.part(isReason ? 'ballotReason' : 'ballotOption')}>
      <input {...input} onChange={(event) => onPick?.(event.currentTarget.checked)} />
      <bdi dir="auto">{label}</bdi>
    </label>
  );
}
