import { type Force, IMPORTANCES, INFLUENCES, oppositeSide } from '@uptake/core/forcefield-board';
import type { Ref } from 'react';
import { useTranslator } from '../provider/context.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Button, Choice, type PartProps, Select, TextArea, TextField } from '../ui/index.ts';
import { BoardActions } from './BoardActions.tsx';
import { anatomy } from './board.anatomy.ts';
import {
  useBoardScope,
  useEndGesture,
  useForce,
  useForceName,
  useSitting,
} from './board.context.ts';

/** The props of {@link ForceDetails}; the rest goes to the `dialog`. */
export interface ForceDetailsProps extends Omit<PartProps<'dialog'>, 'part'> {
  readonly dialogRef?: Ref<HTMLDialogElement> | undefined;
}

/** The details of the force that was chosen: its name, importance, influence, plan and notes. */
export function ForceDetails({ dialogRef, ...rest }: ForceDetailsProps) {
  const { t } = useTranslator();
  const { readOnly, remember } = useBoardScope();
  const nameOf = useForceName();
  const id = useSitting(({ details }) => details) ?? '';
  const force = useForce(id);
  if (!force) return null;
  const { side, preset } = force;
  return (
    <Dialog
      {...rest}
      {...anatomy.part('forceDialog', {}, rest)}
      ref={dialogRef}
      open
      onClose={() => remember({ details: undefined })}
      title={<bdi dir="auto">{nameOf(force)}</bdi>}
      description={preset !== '' && t(`board.about.${side}.${preset}`)}
      foot={!readOnly && <Foot id={id} force={force} />}
    >
      {readOnly ? <Reading force={force} /> : <Form id={id} force={force} />}
      <BoardActions id={id} force={force} />
      {!readOnly && <Notes id={id} force={force} />}
    </Dialog>
  );
}

interface DetailProps {
  readonly id: string;
  readonly force: Force;
}

function Form({ id, force }: DetailProps) {
  const { t } = useTranslator();
  const { store, boardId } = useBoardScope();
  const { commands } = store;
  const endGesture = useEndGesture();
  const nameOf = useForceName();
  return (
    <>
      <Choice
        label={t('board.column.importance')}
        value={force.importance}
        options={IMPORTANCES.map((value) => ({ value, label: t(`board.importance.${value}`) }))}
        onValueChange={(importance) => commands.rateForce(boardId, id, importance)}
        onBlur={endGesture}
      />
      {force.side === 'constraint' && (
        <Select
          label={t('board.influence')}
          value={force.influence}
          options={(['', ...INFLUENCES] as const).map((value) => ({
            value,
            label: t(`board.influence.${value || 'unsaid'}`),
          }))}
          onValueChange={(influence) => commands.setInfluence(boardId, id, influence)}
        />
      )}
      <TextField
        label={t('board.force.name')}
        value={force.label}
        placeholder={nameOf({ ...force, label: '' })}
        onValueChange={(label) => commands.renameForce(boardId, id, label)}
        onEnd={store.endGesture}
      />
    </>
  );
}

function Notes({ id, force }: DetailProps) {
  const { t } = useTranslator();
  const { store, boardId } = useBoardScope();
  return (
    <TextArea
      label={t('board.column.notes')}
      value={force.notes}
      onValueChange={(notes) => store.commands.setForceNotes(boardId, id, notes)}
      onEnd={store.endGesture}
    />
  );
}

function Reading({ force }: Pick<DetailProps, 'force'>) {
  const { t } = useTranslator();
  return (
    <>
      <p>
        {t('board.reason.importance', { importance: force.importance })}
        {force.side === 'constraint' && ` · ${t(`board.influence.${force.influence || 'unsaid'}`)}`}
      </p>
      {force.notes && <p dir="auto">{force.notes}</p>}
    </>
  );
}

function Foot({ id, force }: DetailProps) {
  const { t } = useTranslator();
  const { store, boardId, remember } = useBoardScope();
  const side = oppositeSide(force.side);
  return (
    <>
      <Button kind="primary" onClick={() => remember({ details: undefined })}>
        {t('board.done')}
      </Button>
      <Button onClick={() => store.commands.changeSide(boardId, id, side)}>
        {t(`board.move.to.${side}`)}
      </Button>
      <Button kind="danger" onClick={() => store.commands.deleteForce(boardId, id)}>
        {t('board.force.delete')}
      </Button>
    </>
  );
}
