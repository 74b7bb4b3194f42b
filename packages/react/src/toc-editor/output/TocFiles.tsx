import { forwardRef } from 'react';
import { useTranslator } from '../../provider/context.ts';
import { Menu, type PartProps, useOnDemand } from '../../ui/index.ts';
import { toc } from '../toc.anatomy.ts';
import { TOC_OUTPUTS, useSitting, useToc } from '../toc.context.ts';
import { tocOnDemand } from '../toc.on-demand.ts';

/** The props of {@link TocFiles}. */
export type TocFilesProps = Omit<PartProps<'div'>, 'children'>;

/** What goes out and comes in: files of every format, paper, and the import. */
export const TocFiles = forwardRef<HTMLDivElement, TocFilesProps>(function TocFiles(props, ref) {
  const { t } = useTranslator();
  const { readOnly, remember } = useToc();
  const code = useOnDemand(tocOnDemand);
  const isImporting = useSitting((sitting) => sitting.isImporting);
  const outputs = TOC_OUTPUTS.map((output) => ({
    id: output,
    label: t(`toc.export.${output}`),
    onSelect: () => remember({ output }),
  }));
  const imports = {
    id: 'import',
    label: t('toc.import'),
    onSelect: () => remember({ isImporting: true }),
  };
  return (
    <div {...props} {...toc.part('files', {}, props)} ref={ref}>
      <Menu
        kind="quiet"
        label={t(readOnly ? 'toc.files.export' : 'toc.files')}
        items={() => (readOnly ? outputs : [imports, ...outputs])}
      />
      {code && <code.Output />}
      {code && isImporting && !readOnly && <code.ImportDialog />}
    </div>
  );
});
