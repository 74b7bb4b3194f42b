import { forwardRef, type ReactNode, useRef, useState } from 'react';
import { useTranslator } from '../provider/context.ts';
import { Button, type ButtonProps } from './Button.tsx';
import { ui } from './ui.anatomy.ts';
import { uiOnDemand } from './ui.on-demand.ts';

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
    const { readText, describeDocumentError } = await uiOnDemand.fetch();
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
          if (file) take(file).catch(() => setProblem(translator.t('common.failure.text')));
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
