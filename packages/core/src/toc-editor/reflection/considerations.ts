import { type Identified, inOrder, recordAt } from '../../document/index.ts';
import type { Translator } from '../../i18n/index.ts';
import type { TocComponent } from '../../vocabulary/index.ts';
import type { TocDocument } from '../toc.schema.ts';
import type { Actor, Mark } from './choices.ts';
import type { Consideration } from './records.ts';

/** What the report asks actors to consider, and beside which component (section 4.3, Table 1). */
export const PRESET_CONSIDERATIONS = [
  { id: 'own-goals', actors: ['members'], component: 'factors-within-network' },
  { id: 'small-nudges', actors: ['members'], component: 'factors-in-system' },
  { id: 'policy-windows', actors: ['facilitators', 'members'], component: 'factors-in-system' },
  { id: 'early-trust', actors: ['facilitators', 'members'], component: 'factors-within-network' },
  { id: 'known-guidance', actors: ['facilitators'], component: 'factors-within-network' },
  { id: 'living-theory', actors: ['facilitators'], component: 'activities' },
  { id: 'whole-lifecycle', actors: ['facilitators'], component: 'activities' },
  { id: 'fit-the-system', actors: ['facilitators'], component: 'factors-in-system' },
  { id: 'fund-relationships', actors: ['funders'], component: 'factors-within-network' },
  { id: 'fund-demand', actors: ['funders'], component: 'activities' },
  { id: 'fund-long', actors: ['funders'], component: 'factors-within-network' },
  { id: 'lend-influence', actors: ['funders'], component: 'factors-in-system' },
] as const satisfies readonly {
  readonly id: string;
  readonly actors: readonly Actor[];
  readonly component: TocComponent;
}[];

/** A consideration as it is shown beside a component. */
export interface ShownConsideration {
  readonly id: string;
  readonly actors: readonly Actor[];
  readonly component: TocComponent;
  readonly text: string;
  readonly isOwn: boolean;
  /** Empty while it is open. */
  readonly mark: Mark | '';
}

/** The considerations of the report and of the network, the report's first. */
export function considerationsOf(
  { considerations, marks }: Pick<TocDocument, 'considerations' | 'marks'>,
  { t }: Pick<Translator, 't'>,
): ShownConsideration[] {
  const markOf = (id: string): Mark | '' => recordAt(marks, id) ?? '';
  const own = ({ id, actor, component, text }: Identified<Consideration>) => ({
    id,
    actors: [actor],
    component,
    text,
    isOwn: true,
    mark: markOf(id),
  });
  return [
    ...PRESET_CONSIDERATIONS.map((preset) => ({
      ...preset,
      text: t(`toc.consideration.${preset.id}`),
      isOwn: false,
      mark: markOf(preset.id),
    })),
    ...inOrder(considerations).map(own),
  ];
}

/** Whether a consideration still asks for something: it is neither done nor not for this network. */
export function isOpenConsideration({ mark }: Pick<ShownConsideration, 'mark'>): boolean {
  return mark === '' || mark === 'planned';
}
