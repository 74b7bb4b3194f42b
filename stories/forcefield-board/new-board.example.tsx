import { ForcefieldBoard, type ForcefieldBoardProps } from '@uptake/react/forcefield-board';

/** Boards that begin empty: the widget says what the exercise is and offers the first step. */
export function NewBoard(props: ForcefieldBoardProps) {
  return <ForcefieldBoard {...props} />;
}
