import { boardTitle } from '@uptake/core/forcefield-board';
import { useMemo } from 'react';
import { useTranslator } from '../provider/context.ts';
import { usePrint } from '../ui/index.ts';
import { BoardBalance } from './BoardBalance.tsx';
import { BoardField } from './BoardField.tsx';
import { BoardGoal, BoardNotes } from './BoardGoal.tsx';
import { BoardPriorities } from './BoardPriorities.tsx';
import { BoardContext, useBoard, useBoardScope } from './board.context.ts';

/** The way to print the board that is shown, as it stands, without its controls. */
export function usePrintBoard(): (from: Node) => void {
  const { t } = useTranslator();
  const print = usePrint();
  const scope = useBoardScope();
  const board = useBoard();
  const reading = useMemo(() => ({ ...scope, readOnly: true }), [scope]);
  return (from) => {
    const page = (
      <BoardContext.Provider value={reading}>
        <BoardGoal />
        <BoardField />
        <BoardBalance />
        <BoardPriorities defaultExpanded />
        <BoardNotes />
      </BoardContext.Provider>
    );
    void print(page, board ? boardTitle(board, t) : '', from);
  };
}
