import { forwardRef } from 'react';
import { useTranslator } from '../../provider/context.ts';
import type { PartProps } from '../../ui/anatomy.ts';
import { ui } from '../../ui/ui.anatomy.ts';
import { anatomy } from './control.anatomy.ts';
import { localIn, useControl } from './control.context.ts';

/** The props of {@link ControlNotices}; they go to the `div`. */
export type ControlNoticesProps = PartProps<'div'>;

/** What a facilitator must know of the storage of this device, when something is wrong with it. */
export const ControlNotices = forwardRef<HTMLDivElement, ControlNoticesProps>(
  function ControlNotices(props, ref) {
    const local = localIn(useControl());
    const { t, list } = useTranslator();
    if (!local) return null;
    const { unsaved, unreadable } = local.state;
    return (
      <div role="status" {...props} {...anatomy.part('controlNotices', {}, props)} ref={ref}>
        {unsaved > 0 && (
          <p {...ui.part('notice', { 'data-kind': 'danger' })}>
            {t('poll.control.unsaved', { count: unsaved })}
          </p>
        )}
        {unreadable.length > 0 && (
          <p {...ui.part('notice', { 'data-kind': 'danger' })}>
            {t('poll.control.unreadable', { keys: list(unreadable) })}
          </p>
        )}
      </div>
    );
  },
);
