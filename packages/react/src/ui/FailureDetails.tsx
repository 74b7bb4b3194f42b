import { useTranslator } from '../provider/context.ts';
import { Button } from './Button.tsx';
import { describeDocumentError } from './document-error.ts';
import { download } from './download.ts';
import type { FailureProps } from './ErrorBoundary.tsx';
import { ui } from './ui.anatomy.ts';

/** What went wrong, another try, and the way to take the document to safety. */
export function FailureDetails({ error, documentText, onRetry }: FailureProps) {
  const translator = useTranslator();
  const { t } = translator;
  return (
    <>
      <p>{describeDocumentError(error, translator) ?? t('common.failure.text')}</p>
      <div {...ui.part('actions')}>
        <Button onClick={onRetry}>{t('common.retry')}</Button>
        {documentText && (
          <Button onClick={() => download('uptake.json', 'application/json', documentText())}>
            {t('common.failure.download')}
          </Button>
        )}
      </div>
    </>
  );
}
