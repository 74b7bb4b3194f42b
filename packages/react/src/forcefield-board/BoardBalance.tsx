import { balanceOf, balanceSentence, type SideBalance } from '@uptake/core/forcefield-board';
import { FORCE_SIDES, type ForceSide } from '@uptake/core/vocabulary';
import { forwardRef, useId } from 'react';
import { useTranslator, useUptake } from '../provider/context.ts';
import type { PartProps } from '../ui/index.ts';
import { anatomy } from './board.anatomy.ts';
import { useBoard, useSitting } from './board.context.ts';

/** The props of a {@link BoardBalance}. */
export interface BoardBalanceProps extends PartProps<'section'> {}

/** How many forces are on each side and how strong they are: two bars and a sentence, no verdict. */
export const BoardBalance = forwardRef<HTMLElement, BoardBalanceProps>(
  function BoardBalance(props, ref) {
    const { t } = useTranslator();
    const board = useBoard();
    const whatIf = useSitting((sitting) => sitting.whatIf);
    const heading = useId();
    if (!board) return null;
    const balance = balanceOf(board, whatIf);
    const most = Math.max(
      1,
      ...FORCE_SIDES.map((side) => balance[side].strength + balance[side].remainder),
    );
    return (
      <section
        aria-labelledby={heading}
        {...props}
        {...anatomy.part('balance', {}, props)}
        ref={ref}
      >
        <h2 id={heading}>{t('board.balance')}</h2>
        <div aria-hidden="true">
          {FORCE_SIDES.map((side) => (
            <Bar key={side} side={side} balance={balance[side]} most={most} />
          ))}
        </div>
        <p>{balanceSentence(balance, t)}</p>
      </section>
    );
  },
);

interface BarProps {
  readonly side: ForceSide;
  readonly balance: SideBalance;
  /** The strength that fills the bar. */
  readonly most: number;
}

/** Drawn from the goal line outwards; what mitigation may leave over is only outlined. */
function Bar({ side, balance, most }: BarProps) {
  const { dir, translator } = useUptake();
  const { t, number } = translator;
  const isGoalRight = (side === 'driver') !== (dir === 'rtl');
  const { strength, remainder, counts } = balance;
  const share = (value: number) => (100 * value) / most;
  const fromGoal = (from: number, length: number) =>
    isGoalRight ? { x: 100 - from - length, width: length } : { x: from, width: length };
  return (
    <div {...anatomy.part('balanceSide', { 'data-side': side })}>
      <strong>
        {t(`vocabulary.side.${side}s`)} {number(strength)}
      </strong>
      <span {...anatomy.part('balanceBar')}>
        <svg viewBox="0 0 100 10" preserveAspectRatio="none" role="presentation">
          <rect {...fromGoal(0, share(strength))} height={10} />
          {remainder > 0 && (
            <rect {...fromGoal(share(strength), share(remainder))} height={10} data-remainder="" />
          )}
        </svg>
      </span>
      <span>
        {t('board.balance.counts', { high: counts.high, medium: counts.medium, low: counts.low })}
      </span>
    </div>
  );
}
