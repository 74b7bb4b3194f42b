import { describeTocPath, describeTocValue, type TocDocument } from '@uptake/core/toc-editor';
import { useTranslator } from '../provider/context.ts';
import { SaveStatus } from '../ui/SaveStatus.tsx';
import { useToc } from './toc.context.ts';

/** Whether everything is saved, in the words of the theory of change. */
export function TocSaving() {
  const { t } = useTranslator();
  const { store } = useToc();
  return (
    <SaveStatus
      store={store}
      describePath={(path, document) => describeTocPath(path, document as TocDocument, t)}
      describeValue={(value, path) => describeTocValue(value, path, store.getState().document, t)}
    />
  );
}
