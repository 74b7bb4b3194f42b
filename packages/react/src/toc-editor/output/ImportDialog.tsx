import { DocumentError } from '@uptake/core';
import type { Translator } from '@uptake/core/i18n';
import {
  readToc,
  TOC_FORMATS,
  type TocFormat,
  type TocImport,
  tocFormatOf,
} from '@uptake/core/toc-editor/formats';
import { type Ref, useDeferredValue, useMemo, useState } from 'react';
import { useTranslator } from '../../provider/context.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { describeDocumentError } from '../../ui/document-error.ts';
import { FileImport } from '../../ui/FileImport.tsx';
import { Button, Choice, type PartProps, TextArea, ui } from '../../ui/index.ts';
import { toc } from '../toc.anatomy.ts';
import { useToc } from '../toc.context.ts';
import { ImportReport } from './ImportReport.tsx';

/** The props of {@link ImportDialog}; the rest goes to the `dialog`. */
export interface ImportDialogProps extends Omit<PartProps<'dialog'>, 'part' | 'children'> {
  /** A text to begin with. */
  readonly defaultText?: string | undefined;
  readonly dialogRef?: Ref<HTMLDialogElement> | undefined;
}

/** What became of a text: what was understood, or why it was refused. */
type Reading =
  | { readonly isRead: true; readonly understood: TocImport }
  | { readonly isRead: false; readonly why: string };

function readingOf(text: string, format: TocFormat, translator: Translator): Reading {
  try {
    return { isRead: true, understood: readToc(text, format, translator.t) };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return { isRead: false, why: describeDocumentError(error, translator) ?? error.message };
  }
}

/** Takes over a document, a table or a list, after it has shown what it understood and what not. */
export function ImportDialog({ defaultText = '', dialogRef, ...rest }: ImportDialogProps) {
  const translator = useTranslator();
  const { t } = translator;
  const { store, remember } = useToc();
  const [text, setText] = useState(defaultText);
  const [chosen, setChosen] = useState<TocFormat>();
  const deferred = useDeferredValue(text);
  const format = chosen ?? tocFormatOf(deferred);
  const isWritten = deferred.trim() !== '';
  const reading = useMemo(
    () => (isWritten ? readingOf(deferred, format, translator) : undefined),
    [isWritten, deferred, format, translator],
  );
  const understood = reading?.isRead ? reading.understood : undefined;
  const isUsable = understood !== undefined && saysSomething(understood);
  const close = () => remember({ isImporting: false });
  const takeOver = () => {
    if (!understood || !isUsable) return;
    store.commands.replaceWith(understood.document);
    close();
  };
  return (
    <Dialog
      {...rest}
      {...toc.part('importDialog', {}, rest)}
      ref={dialogRef}
      open
      size="large"
      onClose={close}
      title={t('toc.import')}
      description={t('toc.import.hint')}
      foot={
        <Button kind="primary" aria-disabled={!isUsable} onClick={takeOver}>
          {t('toc.import.apply')}
        </Button>
      }
    >
      <TextArea
        label={t('toc.import.text')}
        hint={t('toc.import.list-hint')}
        value={text}
        maxLength={undefined}
        onValueChange={setText}
      />
      <FileImport
        label={t('toc.import.file')}
        accept=".json,.csv,.tsv,.txt,.md,application/json,text/csv,text/plain"
        onText={(content) => {
          setText(content);
          setChosen(undefined);
        }}
      />
      <Choice
        label={t('toc.import.format')}
        value={format}
        options={TOC_FORMATS.map((value) => ({ value, label: t(`toc.import.format.${value}`) }))}
        onValueChange={setChosen}
      />
      <div aria-live="polite" {...toc.part('importReport')}>
        {reading?.isRead === false && (
          <p {...ui.part('notice', { 'data-kind': 'danger' })}>{reading.why}</p>
        )}
        {understood && <ImportReport understood={understood} />}
      </div>
    </Dialog>
  );
}

/** Whether there is anything to take over. */
function saysSomething({ document: { nodes, title, vision } }: TocImport): boolean {
  return Object.keys(nodes).length > 0 || title !== '' || vision !== '';
}
