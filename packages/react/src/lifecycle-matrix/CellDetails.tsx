import { inOrder } from '@uptake/core';
import {
  activityLabel,
  type Category,
  CELL_NEEDS,
  CELL_STATUSES,
  type Cell,
  type CellField,
  type CellPlace,
  categoryLabel,
  chosenActivities,
  GAP_REASONS,
  isCovered,
  stageTie,
} from '@uptake/core/lifecycle-matrix';
import type { ReactNode } from 'react';
import { useTranslator } from '../provider/context.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Checkbox, Choice, Select, TextArea, TextField } from '../ui/index.ts';
import { AddField } from './AddField.tsx';
import { CategoryReading } from './CategoryReading.tsx';
import { matrix } from './matrix.anatomy.ts';
import { type MatrixDetailsProps, useCategory, useMatrix, useSession } from './matrix.context.ts';
import { Status } from './Status.tsx';

/**
 * Shows or changes the plan of a cell. Stands beside the other parts and shows itself when a cell
 * is opened.
 */
export function CellDetails({ dialogRef, ...props }: MatrixDetailsProps) {
  const { session, readOnly } = useMatrix();
  const { t } = useTranslator();
  const place = useSession(({ opened }) => (opened?.kind === 'cell' ? opened : undefined));
  const category = useCategory(place?.category ?? '');
  if (!place || !category) return null;
  const { stage } = place;
  const tie = stageTie(category.preset, stage);
  const Body = readOnly ? Facts : Plan;
  return (
    <Dialog
      {...props}
      {...matrix.part('cellDialog', {}, props)}
      ref={dialogRef}
      open
      onClose={() => session.setState({ opened: undefined })}
      title={
        <bdi>
          {t('matrix.place', {
            category: categoryLabel(category, t),
            stage: t(`vocabulary.stage.${stage}`),
          })}
        </bdi>
      }
      description={tie !== 'none' && t(`matrix.tie.${tie}`)}
    >
      <Body place={place} category={category} cell={category.cells[stage]} />
      <CategoryReading id={place.category} resources={category.resources} />
    </Dialog>
  );
}

interface CellProps {
  readonly place: CellPlace;
  readonly category: Category;
  readonly cell: Cell;
}

function Plan({ place, category, cell }: CellProps) {
  const { store } = useMatrix();
  const { t } = useTranslator();
  const { commands, endGesture } = store;
  const write = (field: CellField) => ({
    label: t(`matrix.field.${field}`),
    value: cell[field],
    onValueChange: (text: string) => commands.writeCell(place, field, text),
    onEnd: endGesture,
  });
  return (
    <>
      <Choice
        label={t('matrix.field.status')}
        options={CELL_STATUSES.map((value) => ({ value, label: t(`matrix.status.${value}`) }))}
        value={cell.status}
        onValueChange={(status) => commands.setStatus(place, status)}
      />
      {!isCovered(cell) && (
        <Select
          label={t('matrix.field.reason')}
          options={GAP_REASONS.map((value) => ({
            value,
            label: t(`matrix.reason.${value || 'none'}`),
          }))}
          value={cell.gapReason}
          onValueChange={(reason) => commands.setGapReason(place, reason)}
        />
      )}
      <div {...matrix.part('fields')}>
        <TextField {...write('owner')} />
        <TextField {...write('period')} placeholder={t('matrix.field.period.hint')} />
      </div>
      <fieldset {...matrix.part('options')}>
        <legend>{t('matrix.field.activities')}</legend>
        {inOrder(category.activities).map((activity) => (
          <Checkbox
            key={activity.id}
            label={<bdi>{activityLabel(activity, t)}</bdi>}
            checked={cell.activities[activity.id] === true}
            onCheckedChange={(isChosen) => commands.chooseActivity(place, activity.id, isChosen)}
          />
        ))}
        <AddField
          label={t('matrix.activity.new')}
          onAdd={(label) =>
            store.transact(
              { name: 'activity.add', about: { category: place.category, name: label } },
              () => {
                const activity = commands.addActivity(place.category, label);
                commands.chooseActivity(place, activity, true);
              },
            )
          }
        />
      </fieldset>
      <fieldset {...matrix.part('options')}>
        <legend>{t('matrix.field.needs')}</legend>
        <div {...matrix.part('fields')}>
          {CELL_NEEDS.map((need) => (
            <TextField
              key={need}
              label={t(`matrix.need.${need}`)}
              value={cell.needs[need]}
              onValueChange={(text) => commands.writeNeed(place, need, text)}
              onEnd={endGesture}
            />
          ))}
        </div>
      </fieldset>
      <TextArea {...write('notes')} />
    </>
  );
}

function Facts({ place, category, cell }: CellProps) {
  const { t } = useTranslator();
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
