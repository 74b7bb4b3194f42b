import { forwardRef, useEffect, useRef } from 'react';
import { useTranslator } from '../provider/context.ts';
import { type PartProps, TextArea } from '../ui/index.ts';
import { anatomy } from './board.anatomy.ts';
import { useBoard, useBoardScope, useSitting } from './board.context.ts';

/** The props of a {@link BoardGoal}. */
export interface BoardGoalProps extends PartProps<'div'> {}

/** The evidence use goal, and where it holds. */
export const BoardGoal = forwardRef<HTMLDivElement, BoardGoalProps>(function BoardGoal(props, ref) {
  const { t } = useTranslator();
  const { store, boardId, readOnly, remember } = useBoardScope();
  const board = useBoard();
  const text = useRef<HTMLTextAreaElement>(null);
  const isWanted = useSitting(({ focus }) => focus?.on === 'goal');
  useEffect(() => {
    if (!isWanted) return;
    text.current?.focus();
    remember({ focus: undefined });
  }, [isWanted, remember]);
  if (!board) return null;
  const { setGoal, setContext } = store.commands;
  return (
    <div {...props} {...anatomy.part('goal', {}, props)} ref={ref}>
      {readOnly ? (
        <>
          <h2 dir="auto">{board.goal || t('board.untitled')}</h2>
          {board.context && <p dir="auto">{board.context}</p>}
        </>
      ) : (
        <>
          <TextArea
            ref={text}
            {...anatomy.part('goalText')}
            label={t('board.goal')}
            placeholder={t('board.goal.placeholder')}
            rows={1}
            value={board.goal}
            onValueChange={(goal) => setGoal(boardId, goal)}
            onEnd={store.endGesture}
          />
          <TextArea
            rows={1}
            {...anatomy.part('contextText')}
            label={t('board.context')}
            placeholder={t('board.context.placeholder')}
            value={board.context}
            onValueChange={(context) => setContext(boardId, context)}
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
    const board = useBoard();
    if (!board || (readOnly && !board.notes)) return null;
    return (
      <div {...props} {...anatomy.part('notes', {}, props)} ref={ref}>
        {readOnly ? (
          <p dir="auto">{board.notes}</p>
        ) : (
          <TextArea
            label={t('board.notes')}
            value={board.notes}
            onValueChange={(notes) => store.commands.setBoardNotes(boardId, notes)}
            onEnd={store.endGesture}
          />
        )}
      </div>
    );
  },
);
