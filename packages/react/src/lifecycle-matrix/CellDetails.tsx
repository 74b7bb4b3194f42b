import {
  activityLabel,
  CELL_NEEDS,
  type CellPlace,
  categoryLabel,
  chosenActivities,
  isCovered,
  stageTie,
} from '@uptake/core/lifecycle-matrix';
import type { ReactNode } from 'react';
import { useTranslator } from '../provider/context.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { CategoryReading } from './CategoryReading.tsx';
import { CellPlan } from './CellPlan.tsx';
import { matrix } from './matrix.anatomy.ts';
import {
  type MatrixDetailsProps,
  useCategory,
  useMatrix,
  useMatrixShallow,
  useSession,
} from './matrix.context.ts';
import { Status } from './Status.tsx';

/**
 * Shows or changes the plan of a cell. Stands beside the other parts and shows itself when a cell
 * is opened.
 */
export function CellDetails({ dialogRef, ...props }: MatrixDetailsProps) {
  const { session, readOnly } = useMatrix();
  const { t } = useTranslator();
  const place = useSession(({ opened }) => (opened?.kind === 'cell' ? opened : undefined));
  const of = useMatrixShallow(({ categories }) => {
    const category = place && categories[place.category];
    return (
      category && { name: categoryLabel(category, t), tie: stageTie(category.preset, place.stage) }
    );
  });
  if (!place || !of) return null;
  const Body = readOnly ? Facts : CellPlan;
  return (
    <Dialog
      {...props}
      {...matrix.part('cellDialog', {}, props)}
      ref={dialogRef}
      open
      onClose={() => session.setState({ opened: undefined })}
      title={
        <bdi>
          {t('matrix.place', { category: of.name, stage: t(`vocabulary.stage.${place.stage}`) })}
        </bdi>
      }
      description={of.tie !== 'none' && t(`matrix.tie.${of.tie}`)}
    >
      <Body place={place} />
      <CategoryReading id={place.category} />
    </Dialog>
  );
}

function Facts({ place }: { readonly place: CellPlace }) {
  const { t } = useTranslator();
  const category = useCategory(place.category);
  if (!category) return null;
  const cell = category.cells[place.stage];
  const activities = chosenActivities(category, place.stage);
  return (
    <dl {...matrix.part('facts')}>
      <Fact name={t('matrix.field.status')}>
        <Status status={cell.status} />
      </Fact>
      {!isCovered(cell) && (
        <Fact name={t('matrix.field.reason')}>
          {t(`matrix.reason.${cell.gapReason || 'none'}`)}
        </Fact>
      )}
      <Fact name={t('matrix.field.owner')}>{cell.owner}</Fact>
      <Fact name={t('matrix.field.period')}>{cell.period}</Fact>
      {activities.length > 0 && (
        <Fact name={t('matrix.field.activities')}>
          <ul>
            {activities.map((activity) => (
              <li key={activity.id} dir="auto">
                {activityLabel(activity, t)}
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {CELL_NEEDS.map((need) => (
        <Fact key={need} name={t(`matrix.field.need.${need}`)}>
          {cell.needs[need]}
        </Fact>
      ))}
      <Fact name={t('matrix.field.notes')}>{cell.notes}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (children === '') return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}
