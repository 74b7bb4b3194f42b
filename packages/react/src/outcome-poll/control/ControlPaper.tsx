import { forwardRef, useState } from 'react';
import { useTranslator } from '../../provider/context.ts';
import type { PartProps } from '../../ui/anatomy.ts';
import { Button } from '../../ui/Button.tsx';
import { useOnDemand } from '../../ui/on-demand.ts';
import { anatomy } from './control.anatomy.ts';
import { localIn, useControl } from './control.context.ts';
import { paperOnDemand } from './paper.on-demand.ts';

/** The props of a {@link ControlPaper}; they go to the `section`. */
export type ControlPaperProps = PartProps<'section'>;

/**
 * The tables of ratings from paper that were taken over, each with the way back, and the way to
 * take over another. Only where the poll is counted on this device.
 */
export const ControlPaper = forwardRef<HTMLElement, ControlPaperProps>(
  function ControlPaper(props, ref) {
    const scope = useControl();
    const { t, number } = useTranslator();
    const [isOpen, setOpen] = useState(false);
    const code = useOnDemand(paperOnDemand);
    const local = localIn(scope);
    const { question } = scope.state.stage;
    if (!local || question === '') return null;
    const papers = local.state.papers.filter((paper) => paper.question === question);
    return (
      <section
        aria-label={t('poll.import.taken')}
        {...props}
        {...anatomy.part('controlPaper', {}, props)}
        ref={ref}
      >
        {papers.length > 0 && (
          <ul>
            {papers.map(({ id, people, round, isCounted }) => (
              <li key={id}>
                <span>
                  {t(isCounted ? 'poll.import.taken.counted' : 'poll.import.taken.aside', {
                    count: people,
                    round: number(round),
                  })}
                </span>
                <Button kind="quiet" onClick={() => local.session.countPaper(id, !isCounted)}>
                  {t(isCounted ? 'poll.import.takeBack' : 'poll.import.countAgain')}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <Button onClick={() => setOpen(true)}>{t('poll.import.title')}</Button>
        {isOpen && code && (
          <code.PaperDialog
            session={local.session}
            question={question}
            onClose={() => setOpen(false)}
          />
        )}
      </section>
    );
  },
);
