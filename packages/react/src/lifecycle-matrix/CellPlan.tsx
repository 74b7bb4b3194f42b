import { inOrder } from '@uptake/core';
import {
  activityLabel,
  type Category,
  CELL_NEEDS,
  CELL_STATUSES,
  type Cell,
  type CellField,
  type CellPlace,
  GAP_REASONS,
  isCovered,
} from '@uptake/core/lifecycle-matrix';
import { memo } from 'react';
import { useTranslator } from '../provider/context.ts';
import { Checkbox, Choice, Select, TextArea, TextField } from '../ui/index.ts';
import { AddField } from './AddField.tsx';
import { matrix } from './matrix.anatomy.ts';
import { useCategory, useMatrix } from './matrix.context.ts';

interface PlaceProps {
  readonly place: CellPlace;
}

/** The plan of a cell, to change it: each field is rendered again only when it says something else. */
export function CellPlan({ place }: PlaceProps) {
  const { t } = useTranslator();
  const category = useCategory(place.category);
  if (!category) return null;
  const cell = category.cells[place.stage];
  return (
    <>
      <StatusField place={place} status={cell.status} />
      {!isCovered(cell) && <ReasonField place={place} reason={cell.gapReason} />}
      <div {...matrix.part('fields')}>
        <WrittenField place={place} field="owner" value={cell.owner} />
        <WrittenField
          place={place}
          field="period"
          value={cell.period}
          placeholder={t('matrix.field.period.hint')}
        />
      </div>
      <ActivityFields place={place} activities={category.activities} chosen={cell.activities} />
      <NeedFields place={place} needs={cell.needs} />
      <WrittenField place={place} field="notes" value={cell.notes} />
    </>
  );
}

const StatusField = memo(function StatusField({
  place,
  status,
}: PlaceProps & Pick<Cell, 'status'>) {
  const { store } = useMatrix();
  const { t } = useTranslator();
  return (
    <Choice
      label={t('matrix.field.status')}
      options={CELL_STATUSES.map((value) => ({ value, label: t(`matrix.status.${value}`) }))}
      value={status}
      onValueChange={(chosen) => store.commands.setStatus(place, chosen)}
    />
  );
});

const ReasonField = memo(function ReasonField({
  place,
  reason,
}: PlaceProps & { readonly reason: Cell['gapReason'] }) {
  const { store } = useMatrix();
  const { t } = useTranslator();
  return (
    <Select
      label={t('matrix.field.reason')}
      options={GAP_REASONS.map((value) => ({
        value,
        label: t(`matrix.reason.${value || 'none'}`),
      }))}
      value={reason}
      onValueChange={(chosen) => store.commands.setGapReason(place, chosen)}
    />
  );
});

const WrittenField = memo(function WrittenField({
  place,
  field,
  ...rest
}: PlaceProps & {
  readonly field: CellField;
  readonly value: string;
  readonly placeholder?: string;
}) {
  const { store } = useMatrix();
  const { t } = useTranslator();
  const Control = field === 'notes' ? TextArea : TextField;
  return (
    <Control
      {...rest}
      label={t(`matrix.field.${field}`)}
      onValueChange={(text) => store.commands.writeCell(place, field, text)}
      onEnd={store.endGesture}
    />
  );
});

const ActivityFields = memo(function ActivityFields({
  place,
  activities,
  chosen,
}: PlaceProps & Pick<Category, 'activities'> & { readonly chosen: Cell['activities'] }) {
  const { store } = useMatrix();
  const { t } = useTranslator();
  const { commands } = store;
  return (
    <fieldset {...matrix.part('options')}>
      <legend>{t('matrix.field.activities')}</legend>
      {inOrder(activities).map((activity) => (
        <Checkbox
          key={activity.id}
          label={<bdi>{activityLabel(activity, t)}</bdi>}
          checked={chosen[activity.id] === true}
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
  );
});

const NeedFields = memo(function NeedFields({ place, needs }: PlaceProps & Pick<Cell, 'needs'>) {
  const { store } = useMatrix();
  const { t } = useTranslator();
  return (
    <fieldset {...matrix.part('options')}>
      <legend>{t('matrix.field.needs')}</legend>
      <div {...matrix.part('fields')}>
        {CELL_NEEDS.map((need) => (
          <TextField
            key={need}
            label={t(`matrix.need.${need}`)}
            value={needs[need]}
            onValueChange={(text) => store.commands.writeNeed(place, need, text)}
            onEnd={store.endGesture}
          />
        ))}
      </div>
    </fieldset>
  );
});
