import { forwardRef, useEffect, useRef } from 'react';
import { useTranslator } from '../provider/context.ts';
import { type PartProps, TextArea } from '../ui/index.ts';
import { anatomy } from './board.anatomy.ts';
import { useBoardField, useBoardScope, useSitting } from './board.context.ts';

/** The props of a {@link BoardGoal}. */
export interface BoardGoalProps extends PartProps<'div'> {}

/** The evidence use goal, and where it holds. */
export const BoardGoal = forwardRef<HTMLDivElement, BoardGoalProps>(function BoardGoal(props, ref) {
  const { t } = useTranslator();
  const { store, boardId, readOnly, remember } = useBoardScope();
  const goal = useBoardField('goal');
  const context = useBoardField('context');
  const field = useRef<HTMLTextAreaElement>(null);
  const isWanted = useSitting(({ focus }) => focus?.on === 'goal');
  useEffect(() => {
    if (!isWanted) return;
    field.current?.focus();
    remember({ focus: undefined });
  }, [isWanted, remember]);
  if (goal === undefined || context === undefined) return null;
  const { setGoal, setContext } = store.commands;
  return (
    <div {...props} {...anatomy.part('goal', {}, props)} ref={ref}>
      {readOnly ? (
        <>
          <h2 dir="auto">{goal || t('board.untitled')}</h2>
          {context && <p dir="auto">{context}</p>}
        </>
      ) : (
        <>
          <TextArea
            ref={field}
            {...anatomy.part('goalText')}
            label={t('board.goal')}
            placeholder={t('board.goal.placeholder')}
            rows={1}
            value={goal}
            onValueChange={(text) => setGoal(boardId, text)}
            onEnd={store.endGesture}
          />
          <TextArea
            rows={1}
            {...anatomy.part('contextText')}
            label={t('board.context')}
            placeholder={t('board.context.placeholder')}
            value={context}
            onValueChange={(text) => setContext(boardId, text)}
            onEnd={store.endGesture}
          />
        </>
      )}
    </div>
  );
});

/** The props of {@link BoardNotes}. */
export interface BoardNotesProps extends PartProps<'div'> {}

/** What the group wants to keep about the board as a whole. */
export const BoardNotes = forwardRef<HTMLDivElement, BoardNotesProps>(
  function BoardNotes(props, ref) {
    const { t } = useTranslator();
    const { store, boardId, readOnly } = useBoardScope();
    const notes = useBoardField('notes');
    if (notes === undefined || (readOnly && !notes)) return null;
    return (
      <div {...props} {...anatomy.part('notes', {}, props)} ref={ref}>
        {readOnly ? (
          <p dir="auto">{notes}</p>
        ) : (
          <TextArea
            label={t('board.notes')}
            value={notes}
            onValueChange={(text) => store.commands.setBoardNotes(boardId, text)}
            onEnd={store.endGesture}
          />
        )}
      </div>
    );
  },
);
