import { forwardRef } from 'react';
import { useTranslator } from '../provider/context.ts';
import { Choice, type PartProps, Toolbar, UndoRedo, useOnDemand } from '../ui/index.ts';
import { TocFiles } from './output/TocFiles.tsx';
import { toc } from './toc.anatomy.ts';
import { TOC_VIEWS, useToc } from './toc.context.ts';
import { tocOnDemand } from './toc.on-demand.ts';

/** The props of a {@link TocToolbar}. */
export type TocToolbarProps = Omit<PartProps<'div'>, 'children'>;

/** The views, undo and redo, and what is said about saving. */
export const TocToolbar = forwardRef<HTMLDivElement, TocToolbarProps>(
  function TocToolbar(props, ref) {
    const { t } = useTranslator();
    const { store, view, show, readOnly } = useToc();
    const code = useOnDemand(tocOnDemand);
    return (
      <Toolbar label={t('toc.tools')} {...props} {...toc.part('toolbar', {}, props)} ref={ref}>
        <Choice
          label={t('toc.view')}
          labelHidden
          options={TOC_VIEWS.map((value) => ({ value, label: t(`toc.view.${value}`) }))}
          value={view}
          onValueChange={show}
        />
        {!readOnly && (
          <UndoRedo
            store={store}
            describeChange={(label) => code?.describeTocChange(label, store.getState().document, t)}
          />
        )}
        <TocFiles />
        {code && !readOnly && <code.TocSaving />}
      </Toolbar>
    );
  },
);
