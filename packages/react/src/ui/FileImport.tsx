import { DocumentError, MAX_DOCUMENT_LENGTH } from '@uptake/core';
import { forwardRef, type ReactNode, useRef, useState } from 'react';
import { useTranslator } from '../provider/context.ts';
import { Button, type ButtonProps } from './Button.tsx';
import { describeDocumentError } from './document-error.ts';
import { ui } from './ui.anatomy.ts';

/** UTF-8 takes at most three bytes for each character that counts: beyond that no text fits. */
const MAX_FILE_BYTES = MAX_DOCUMENT_LENGTH * 3;

/** The props of a {@link FileImport}; the rest goes to its button. */
export interface FileImportProps extends Omit<ButtonProps, 'children' | 'onClick'> {
  readonly label: ReactNode;
  /** The endings and media types to offer, for instance `.json,application/json`. */
  readonly accept: string;
  /** Takes the text over; a `DocumentError` it throws is shown in plain words. */
  readonly onText: (text: string, fileName: string) => void;
}

/** A button that reads a file. When the file is refused it says why, and nothing changes. */
export const FileImport = forwardRef<HTMLButtonElement, FileImportProps>(function FileImport(
  { label, accept, onText, ...rest },
  ref,
) {
  const translator = useTranslator();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string>();

  async function take(file: File): Promise<void> {
    setProblem(undefined);
    try {
      onText(await readText(file), file.name);
    } catch (error) {
      setProblem(
        describeDocumentError(error, translator) ?? translator.t('common.document.unreadable'),
      );
    }
  }
  return (
    <div {...ui.part('import')}>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        tabIndex={-1}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void take(file);
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = '';
        }}
      />
      <Button {...rest} ref={ref} onClick={() => input.current?.click()}>
        {label}
      </Button>
      {problem && (
        <p role="alert" {...ui.part('notice', { 'data-kind': 'danger' })}>
          {problem}
        </p>
      )}
    </div>
  );
});

/** The text of a file; one that is no UTF-8 comes from an old spreadsheet. */
async function readText(file: File): Promise<string> {
  if (file.size > MAX_FILE_BYTES) {
    throw new DocumentError({
      reason: 'too-large',
      path: '',
      found: `${file.size} bytes`,
      expected: `at most ${MAX_FILE_BYTES}`,
    });
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
