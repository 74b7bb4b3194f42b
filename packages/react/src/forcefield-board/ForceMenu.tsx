import type { Force } from '@uptake/core/forcefield-board';
import { useTranslator } from '../provider/context.ts';
import { Menu, useOnDemand } from '../ui/index.ts';
import { useBoardScope, useForceName } from './board.context.ts';
import { boardOnDemand } from './board.on-demand.ts';

interface ForceMenuProps {
  readonly id: string;
  readonly force: Force;
  readonly onMove: (step: number) => void;
  readonly row: { readonly current: HTMLElement | null };
}

/** Opens what can be done with a force. */
export function ForceMenu(props: ForceMenuProps) {
  const { t } = useTranslator();
  const scope = useBoardScope();
  const nameOf = useForceName();
  const code = useOnDemand(boardOnDemand);
  const label = t('board.force.more');
  return (
    <Menu
      kind="quiet"
      label={label}
      aria-label={t('common.action-on', { action: label, name: nameOf(props.force) })}
      items={() => code?.forceMenuItems({ ...props, scope, t }) ?? []}
    />
  );
}
