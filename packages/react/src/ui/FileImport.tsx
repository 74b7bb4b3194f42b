import { forwardRef, type ReactNode, useRef, useState } from 'react';
import { useTranslator } from '../provider/context.ts';
import { Button, type ButtonProps } from './Button.tsx';
import { describeDocumentError } from './document-error.ts';
import { readText } from './read-text.ts';
import { ui } from './ui.anatomy.ts';

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
