import type { Translator } from '@uptake/core/i18n';
import { componentName, shownComponents } from '@uptake/core/toc-editor';
import type { TocComponent } from '@uptake/core/vocabulary';
import type { MenuItem } from '../../ui/index.ts';
import { toggled } from '../review/supposing.ts';
import type { TocScope } from '../toc.context.ts';
import type { NodeActions } from './node-actions.ts';

interface NodeMenuOptions {
  readonly scope: TocScope;
  readonly t: Translator['t'];
  readonly id: string;
  /** The place of the node in its component, from 1. */
  readonly position: number;
  readonly count: number;
  readonly component: TocComponent;
  readonly actions: NodeActions;
}

/** What can be done with a node besides writing, linking and opening it. */
export function nodeMenuItems(options: NodeMenuOptions): MenuItem[] {
  const { scope, t, id, position, count, component, actions } = options;
  const { store, sitting, remember } = scope;
  const { document } = store.getState();
  const { failed } = sitting.getState();
  return [
    {
      id: 'up',
      label: t('toc.move.up'),
      disabled: position === 1,
      onSelect: () => actions.move(-1),
    },
    {
      id: 'down',
      label: t('toc.move.down'),
      disabled: position === count,
      onSelect: () => actions.move(1),
    },
    ...shownComponents(document)
      .filter((one) => one !== component)
      .map((one) => ({
        id: one,
        label: t('toc.move.to', { component: componentName(document, one, t) }),
        onSelect: () => actions.changeComponent(one),
      })),
    {
      id: 'suppose',
      label: t(failed.has(id) ? 'toc.stress.restore' : 'toc.stress.suppose'),
      onSelect: () => remember({ failed: toggled(failed, id) }),
    },
    { id: 'delete', label: t('toc.delete'), kind: 'danger', onSelect: actions.remove },
  ];
}
