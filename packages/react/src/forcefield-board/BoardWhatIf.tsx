import { NO_WHAT_IF } from '@uptake/core/forcefield-board';
import { forwardRef } from 'react';
import { useTranslator } from '../provider/context.ts';
import { Button, type PartProps } from '../ui/index.ts';
import { anatomy } from './board.anatomy.ts';
import { useBoardScope, useSitting } from './board.context.ts';

/** The props of a {@link BoardWhatIf}. */
export interface BoardWhatIfProps extends PartProps<'div'> {}

/** Switches what-if on and off. While it is on it says that nothing of it is kept. */
export const BoardWhatIf = forwardRef<HTMLDivElement, BoardWhatIfProps>(
  function BoardWhatIf(props, ref) {
    const { t } = useTranslator();
    const { remember } = useBoardScope();
    const isWhatIf = useSitting((sitting) => sitting.isWhatIf);
    const count = useSitting(({ whatIf }) => whatIf.aside.size + whatIf.mitigated.size);
    return (
      <div {...props} {...anatomy.part('whatIf', { 'data-active': isWhatIf }, props)} ref={ref}>
        <Button
          aria-pressed={isWhatIf}
          onClick={() => remember({ isWhatIf: !isWhatIf, whatIf: NO_WHAT_IF })}
        >
          {t('board.what-if')}
        </Button>
        {isWhatIf && <p>{t('board.what-if.hint')}</p>}
        {count > 0 && (
          <Button kind="quiet" onClick={() => remember({ whatIf: NO_WHAT_IF })}>
            {t('board.what-if.clear', { count })}
          </Button>
        )}
      </div>
    );
  },
);
