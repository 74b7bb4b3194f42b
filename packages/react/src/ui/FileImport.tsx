import { DocumentError, MAX_DOCUMENT_LENGTH } from '@uptake/core';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslator } from '../provider/context.ts';
import { Button } from './Button.tsx';
import { ui } from './ui.anatomy.ts';

/** UTF-8 takes at most three bytes for each character that counts: beyond that no text fits. */
const MAX_FILE_BYTES = MAX_DOCUMENT_LENGTH * 3;

/** The props of a {@link FileImport}. */
export interface FileImportProps {
  readonly label: ReactNode;
  /** The endings and media types to offer, for instance `.json,application/json`. */
  readonly accept: string;
  /** Takes the text over; a `DocumentError` it throws is shown in plain words. */
  readonly onText: (text: string, fileName: string) => void;
  readonly kind?: 'plain' | 'quiet';
}

/** A button that reads a file. When the file is refused it says why, and nothing changes. */
export function FileImport({ label, accept, onText, kind = 'plain' }: FileImportProps) {
  const translator = useTranslator();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string>();

  async function take(file: File): Promise<void> {
    setProblem(undefined);
    try {
      onText(await readText(file), file.name);
    } catch (error) {
      setProblem(describeDocumentError(error, translator));
    }
  }
  return (
    <div {...ui.part('import')}>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = '';
          if (file) void take(file);
        }}
      />
      <Button kind={kind} onClick={() => input.current?.click()}>
        {label}
      </Button>
      {problem && (
        <p role="alert" {...ui.part('notice', { 'data-kind': 'danger' })}>
          {problem}
        </p>
      )}
    </div>
  );
}

async function readText(file: File): Promise<string> {
  if (file.size > MAX_FILE_BYTES) {
    throw new DocumentError({
      reason: 'too-large',
      path: '',
      found: `${file.size} bytes`,
      expected: `at most ${MAX_FILE_BYTES}`,
    });
  }
  return file.text();
}

/** Why a document was refused and what to do, in the person's language. */
export function describeDocumentError(
  error: unknown,
  { t, number }: ReturnType<typeof useTranslator>,
): string {
  if (!(error instanceof DocumentError)) return t('common.import.unreadable');
  const { reason, path } = error;
  return t(`common.import.${reason}`, {
    place: path,
    limit: number(MAX_DOCUMENT_LENGTH / 1_000_000),
  });
}
