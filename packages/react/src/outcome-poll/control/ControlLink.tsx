import { controlLink, type Refusal } from '@uptake/core/outcome-poll';
import { forwardRef } from 'react';
import { useTranslator } from '../../provider/context.ts';
import type { PartProps } from '../../ui/anatomy.ts';
import { ui } from '../../ui/ui.anatomy.ts';
import { anatomy } from './control.anatomy.ts';
import { useControl } from './control.context.ts';

/** The props of a {@link ControlLink}; they go to the `div`. */
export type ControlLinkProps = PartProps<'div'>;

/** The refusals that a facilitator can do something about. */
const EXPLAINED = ['version', 'origin', 'not-found', 'not-allowed'] as const;

/**
 * Whether this device reaches the server of the poll, what to do when it does not, and who may
 * run the poll. A change is announced. Nothing where the poll is counted on this device.
 */
export const ControlLink = forwardRef<HTMLDivElement, ControlLinkProps>(
  function ControlLink(props, ref) {
    const { state } = useControl();
    const { t } = useTranslator();
    const link = controlLink(state);
    if (link === 'here') return null;
    return (
      <div {...props} {...anatomy.part('controlLink', { 'data-link': link }, props)} ref={ref}>
        <p role="status">
          {link === 'refused' ? <Refused reason={state.refusal} /> : t(`poll.control.link.${link}`)}
        </p>
        {link === 'live' && <p {...ui.part('hint')}>{t('poll.control.link.who')}</p>}
      </div>
    );
  },
);

function Refused({ reason }: { readonly reason: Refusal | undefined }) {
  const { t } = useTranslator();
  const explained = EXPLAINED.find((one) => one === reason);
  return explained
    ? t(`poll.control.link.refused.${explained}`)
    : t('poll.control.link.refused.other', { reason: reason ?? '' });
}
