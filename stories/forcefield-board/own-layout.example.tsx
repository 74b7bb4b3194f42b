import { createForcefieldBoardStore, exampleBoard } from '@uptake/core/forcefield-board';
import {
  BoardBalance,
  BoardField,
  BoardForceDialog,
  BoardGoal,
  BoardPriorities,
  BoardRoot,
} from '@uptake/react/forcefield-board';
import { useTranslator } from '@uptake/react/provider';
import { useState } from 'react';

/** A page of one's own from the parts: what to work on first stands on top, without the steps. */
export function OwnLayout() {
  const { t } = useTranslator();
  const [store] = useState(() => {
    const created = createForcefieldBoardStore();
    created.commands.addBoard(exampleBoard(t));
    return created;
  });
  return (
    <BoardRoot store={store}>
      <BoardGoal />
      <BoardPriorities />
      <BoardBalance />
      <BoardField />
      <BoardForceDialog />
    </BoardRoot>
  );
}
