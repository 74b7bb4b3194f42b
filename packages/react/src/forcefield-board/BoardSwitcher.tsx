import { boardsInOrder, boardTitle } from '@uptake/core/forcefield-board';
import { forwardRef } from 'react';
import { useTranslator } from '../provider/context.ts';
import { useDocumentShallow } from '../provider/useDocumentStore.ts';
import { Button, Menu, type PartProps, Select, useOnDemand } from '../ui/index.ts';
import { anatomy } from './board.anatomy.ts';
import { useBoardField, useBoardScope } from './board.context.ts';
import { boardOnDemand } from './board.on-demand.ts';

/** The props of a {@link BoardSwitcher}. */
export interface BoardSwitcherProps extends PartProps<'div'> {}

/** Which board is shown, one for each goal; adds, copies and deletes boards. */
export const BoardSwitcher = forwardRef<HTMLDivElement, BoardSwitcherProps>(
  function BoardSwitcher(props, ref) {
    const { t } = useTranslator();
    const { store, boardId, readOnly, select } = useBoardScope();
    const options = useDocumentShallow(store, ({ document }) =>
      boardsInOrder(document).map((board) => ({ value: board.id, label: boardTitle(board, t) })),
    );
    return (
      <div {...props} {...anatomy.part('switcher', {}, props)} ref={ref}>
        {options.length > 1 && (
          <Select
            label={t('board.switch')}
            labelHidden
            value={boardId}
            options={options}
            onValueChange={select}
          />
        )}
        {!readOnly && <BoardMenu />}
      </div>
    );
  },
);

function BoardMenu() {
  const { t } = useTranslator();
  const { store, boardId, select, remember } = useBoardScope();
  const goal = useBoardField('goal');
  const guided = useBoardField('guided') ?? false;
  const code = useOnDemand(boardOnDemand);
  const show = (id: string | undefined) => {
    if (id === undefined) return;
    select(id);
    remember({ focus: { on: 'goal' } }, id);
  };
  return (
    <>
      <Button onClick={() => show(store.commands.addBoard())}>{t('board.new')}</Button>
      {goal !== undefined && (
        <Menu
          kind="quiet"
          label={t('board.menu')}
          items={() => code?.boardMenuItems({ store, boardId, guided, goal, t, show }) ?? []}
        />
      )}
    </>
  );
}
