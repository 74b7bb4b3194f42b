import { forwardRef } from 'react';
import { useTranslator } from '../../provider/context.ts';
import { ui } from '../../ui/ui.anatomy.ts';
import { ControlLink } from './ControlLink.tsx';
import { ControlNotices } from './ControlNotices.tsx';
import { ControlPaper } from './ControlPaper.tsx';
import { ControlQuestion, ControlStatus } from './ControlQuestion.tsx';
import { ControlRoot, type ControlRootProps } from './ControlRoot.tsx';
import { ControlFocus, ControlSplit, ControlSteps } from './ControlSteps.tsx';

/** The props of a {@link Control}; the rest goes to the `section`. */
export interface ControlProps extends Omit<ControlRootProps, 'children'> {
  /** The address of the page that the room sees, for instance with a `PresenterView`. */
  readonly presenterHref?: string | undefined;
}

/**
 * What a facilitator runs a poll with. Where it stands is always said in words, and nothing here
 * destroys anything: each step has the one that takes it back.
 */
export const Control = forwardRef<HTMLElement, ControlProps>(function Control(
  { presenterHref, ...rest },
  ref,
) {
  const { t } = useTranslator();
  return (
    <ControlRoot {...rest} ref={ref}>
      <ControlQuestion />
      <ControlStatus />
      <ControlLink />
      <ControlNotices />
      <ControlSteps />
      {rest.shortcuts && <p {...ui.part('hint')}>{t('poll.control.clicker')}</p>}
      <ControlFocus />
      <ControlSplit />
      <ControlPaper />
      {presenterHref !== undefined && (
        <p>
          <a href={presenterHref} target="_blank" rel="noopener">
            {t('poll.control.presenter')}
          </a>
        </p>
      )}
    </ControlRoot>
  );
});
