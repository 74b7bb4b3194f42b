import type { Force } from '@uptake/core/forcefield-board';
import { useTranslator } from '../provider/context.ts';
import { Checkbox } from '../ui/index.ts';
import { anatomy } from './board.anatomy.ts';
import { useBoardScope, useSitting } from './board.context.ts';
import { toggled } from './what-if.ts';

/** What may be supposed of a force: that it is set aside, or mitigated. */
export function Assumptions({ id, force }: { readonly id: string; readonly force: Force }) {
  const { t } = useTranslator();
  const { remember } = useBoardScope();
  const whatIf = useSitting((sitting) => sitting.whatIf);
  const kinds =
    force.side === 'constraint' ? (['aside', 'mitigated'] as const) : (['aside'] as const);
  return (
    <div {...anatomy.part('forceAssumptions')}>
      {kinds.map((kind) => (
        <Checkbox
          key={kind}
          label={t(`board.what-if.${kind}`)}
          checked={whatIf[kind].has(id)}
          disabled={kind === 'mitigated' && force.importance === 'unrated'}
          onCheckedChange={() => remember({ whatIf: toggled(whatIf, kind, id) })}
        />
      ))}
    </div>
  );
}
