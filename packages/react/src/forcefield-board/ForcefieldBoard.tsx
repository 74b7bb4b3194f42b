import { forwardRef } from 'react';
import { ErrorBoundary } from '../ui/index.ts';
import { BoardBalance } from './BoardBalance.tsx';
import { BoardEmpty } from './BoardEmpty.tsx';
import { BoardField } from './BoardField.tsx';
import { BoardForceDialog } from './BoardForceDialog.tsx';
import { BoardGoal, BoardNotes } from './BoardGoal.tsx';
import { BoardImportDialog } from './BoardImportDialog.tsx';
import { BoardPriorities } from './BoardPriorities.tsx';
import { BoardRoot, type BoardRootProps } from './BoardRoot.tsx';
import { BoardSteps } from './BoardSteps.tsx';
import { BoardSwitcher } from './BoardSwitcher.tsx';
import { BoardTools } from './BoardTools.tsx';
import { anatomy } from './board.anatomy.ts';

/** The props of a {@link ForcefieldBoard}; the rest goes to the `section`. */
export interface ForcefieldBoardProps extends Omit<BoardRootProps, 'children'> {}

/**
 * The forcefield board, ready made: drivers and constraints of an evidence use goal, their
 * importance, the actions and actors, and what to work on first (report, Annex 2 and section 3.5).
 */
export const ForcefieldBoard = forwardRef<HTMLElement, ForcefieldBoardProps>(
  function ForcefieldBoard(props, ref) {
    return (
      <ErrorBoundary onError={props.onError}>
        <BoardRoot {...props} ref={ref}>
          <div {...anatomy.part('head')}>
            <BoardSwitcher />
            <BoardTools />
          </div>
          <BoardEmpty />
          <BoardGoal />
          <BoardSteps />
          <BoardField />
          <BoardBalance />
          <BoardPriorities />
          <BoardNotes />
          <BoardForceDialog />
          <BoardImportDialog />
        </BoardRoot>
      </ErrorBoundary>
    );
  },
);
