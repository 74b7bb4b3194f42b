import {
  describeBoardPath,
  describeBoardValue,
  type ForcefieldBoardDocument,
} from '@uptake/core/forcefield-board';
import { useTranslator } from '../provider/context.ts';
import { SaveStatus } from '../ui/SaveStatus.tsx';
import { useBoardScope } from './board.context.ts';

/** Whether everything is saved, in the words of the board. */
export function BoardSaving() {
  const { t } = useTranslator();
  const { store } = useBoardScope();
  return (
    <SaveStatus
      store={store}
      describePath={(path, document) =>
        describeBoardPath(path, document as ForcefieldBoardDocument, t)
      }
      describeValue={(value, path) => describeBoardValue(value, path, t)}
    />
  );
}
