import { describeMatrixPath, type LifecycleMatrixDocument } from '@uptake/core/lifecycle-matrix';
import { useTranslator } from '../provider/context.ts';
import { SaveStatus } from '../ui/SaveStatus.tsx';
import { useMatrix } from './matrix.context.ts';

/** Whether everything is saved, in the words of the matrix. */
export function MatrixSaving() {
  const { store } = useMatrix();
  const { t } = useTranslator();
  return (
    <SaveStatus
      store={store}
      describePath={(path, document) =>
        describeMatrixPath(path, document as LifecycleMatrixDocument, t)
      }
    />
  );
}
