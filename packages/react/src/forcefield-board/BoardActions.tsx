import type { Identified } from '@uptake/core';
import { inOrder } from '@uptake/core';
import {
  type Action,
  asksForActions,
  type Force,
  SUBJECT_FACTS,
} from '@uptake/core/forcefield-board';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslator } from '../provider/context.ts';
import { AddField } from '../ui/AddField.tsx';
import { Button, Menu, TextArea, TextField } from '../ui/index.ts';
import { anatomy } from './board.anatomy.ts';
import { useBoardScope } from './board.context.ts';

interface BoardActionsProps {
  readonly id: string;
  readonly force: Force;
}

/** What the network does about a force and who supports it; asked for medium and high importance. */
export function BoardActions({ id, force }: BoardActionsProps) {
  const { t, list } = useTranslator();
  const { store, boardId, readOnly } = useBoardScope();
  const [added, setAdded] = useState<string>();
  const adding = useRef<HTMLInputElement>(null);
  const heading = useId();
  const actions = inOrder(force.actions);
  const isAsked = asksForActions(force);
  const activities = force.preset === '' ? [] : SUBJECT_FACTS[force.preset].activities;
  return (
    <section aria-labelledby={heading} {...anatomy.part('actions')}>
      <h3 id={heading}>{t(`board.actions.${force.side}`)}</h3>
      {!isAsked && <p>{t('board.actions.later', { count: actions.length })}</p>}
      {isAsked && activities.length > 0 && !readOnly && (
        <p>
          {t('board.actions.activities', {
            activities: list(activities.map((one) => t(`vocabulary.category.${one}`))),
          })}
        </p>
      )}
      {isAsked && (
        <ol>
          {actions.map((action, place) => (
            <ActionItem
              key={action.id}
              force={id}
              action={action}
              place={place}
              isNew={action.id === added}
              onDelete={() => adding.current?.focus()}
            />
          ))}
        </ol>
      )}
      {isAsked && !readOnly && (
        <AddField
          {...anatomy.part('add')}
          ref={adding}
          label={t('board.action.add')}
          onAdd={(text) => setAdded(store.commands.addAction(boardId, id, text))}
        />
      )}
    </section>
  );
}

interface ActionItemProps {
  readonly force: string;
  readonly action: Identified<Action>;
  readonly place: number;
  /** Just added: the next thing to write is who supports it. */
  readonly isNew: boolean;
  readonly onDelete: () => void;
}

function ActionItem({ force, action, place, isNew, onDelete }: ActionItemProps) {
  const { t } = useTranslator();
  const { store, boardId, readOnly } = useBoardScope();
  const { commands } = store;
  const adding = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isNew) adding.current?.focus();
  }, [isNew]);
  const move = (to: number) => commands.moveAction(boardId, force, action.id, to);
  if (readOnly) {
    return (
      <li {...anatomy.part('action')}>
        <p dir="auto">{action.text}</p>
        <Actors force={force} action={action} />
      </li>
    );
  }
  return (
    <li {...anatomy.part('action')}>
      <TextArea
        rows={1}
        {...anatomy.part('actionText')}
        label={t('board.action', { number: place + 1 })}
        value={action.text}
        onValueChange={(text) => commands.setActionText(boardId, force, action.id, text)}
        onEnd={store.endGesture}
      />
      <Menu
        kind="quiet"
        label={t('board.force.more')}
        aria-label={t('common.action-on', { action: t('board.force.more'), name: action.text })}
        items={() => [
          { id: 'up', label: t('board.move.up'), onSelect: () => move(Math.max(0, place - 1)) },
          { id: 'down', label: t('board.move.down'), onSelect: () => move(place + 1) },
          {
            id: 'delete',
            label: t('board.action.delete'),
            kind: 'danger',
            onSelect: () => {
              onDelete();
              commands.deleteAction(boardId, force, action.id);
            },
          },
        ]}
      />
      <Actors force={force} action={action} onDelete={() => adding.current?.focus()} />
      <AddField
        {...anatomy.part('add')}
        ref={adding}
        label={t('board.actor.add')}
        onAdd={(name) => commands.addActor(boardId, force, action.id, name)}
      />
    </li>
  );
}

interface ActorsProps extends Pick<ActionItemProps, 'force' | 'action'> {
  readonly onDelete?: () => void;
}

function Actors({ force, action, onDelete }: ActorsProps) {
  const { t } = useTranslator();
  const { store, boardId, readOnly } = useBoardScope();
  const { commands } = store;
  const actors = inOrder(action.actors);
  if (actors.length === 0) return null;
  return (
    <ul {...anatomy.part('actors')}>
      {actors.map(({ id, name }) => (
        <li key={id}>
          {readOnly ? (
            <bdi dir="auto">{name}</bdi>
          ) : (
            <>
              <TextField
                label={t('board.actor')}
                labelHidden
                value={name}
                onValueChange={(value) =>
                  commands.renameActor(boardId, force, action.id, id, value)
                }
                onEnd={store.endGesture}
              />
              <Button
                kind="quiet"
                aria-label={t('common.action-on', { action: t('board.actor.delete'), name })}
                onClick={() => {
                  onDelete?.();
                  commands.deleteActor(boardId, force, action.id, id);
                }}
              >
                {t('board.actor.delete')}
              </Button>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
