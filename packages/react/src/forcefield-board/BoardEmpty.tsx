import { forwardRef } from 'react';
import { useTranslator } from '../provider/context.ts';
import { Button, EmptyState, type PartProps } from '../ui/index.ts';
import { anatomy } from './board.anatomy.ts';
import { useBoard, useBoardScope } from './board.context.ts';
import { boardOnDemand } from './board.on-demand.ts';

/** The props of a {@link BoardEmpty}. */
export interface BoardEmptyProps extends PartProps<'div'> {}

/** While there is no board: what the exercise is, its first step, and the report's example. */
export const BoardEmpty = forwardRef<HTMLDivElement, BoardEmptyProps>(
  function BoardEmpty(props, ref) {
    const { t } = useTranslator();
    const { store, readOnly, select, remember } = useBoardScope();
    const board = useBoard();
    if (board) return null;
    const { addBoard } = store.commands;
    const begin = () => {
      const id = addBoard();
      select(id);
      remember({ focus: { on: 'goal' } }, id);
    };
    const showExample = async () => {
      const { exampleBoard } = await boardOnDemand.fetch();
      select(addBoard(exampleBoard(t)));
    };
    return (
      <EmptyState
        {...props}
        {...anatomy.part('empty', {}, props)}
        ref={ref}
        actions={
          !readOnly && (
            <>
              <Button kind="primary" onClick={begin}>
                {t('board.empty.begin')}
              </Button>
              <Button onClick={showExample}>{t('board.empty.example')}</Button>
            </>
          )
        }
      >
        {t('board.empty')}
      </EmptyState>
    );
  },
);
