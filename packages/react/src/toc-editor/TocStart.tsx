import { shownComponents, shownNodes } from '@uptake/core/toc-editor';
import { forwardRef } from 'react';
import { useTranslator } from '../provider/context.ts';
import { Button, EmptyState, type PartProps } from '../ui/index.ts';
import { toc } from './toc.anatomy.ts';
import { useToc, useTocDocument } from './toc.context.ts';
import { tocOnDemand } from './toc.on-demand.ts';

/** The props of a {@link TocStart}. */
export interface TocStartProps extends Omit<PartProps<'div'>, 'children'> {
  /** Called with the id of the first box. */
  readonly onBegun?: ((node: string) => void) | undefined;
}

/** While there is no box: the exercise in a sentence, the first box, and the report's example. */
export const TocStart = forwardRef<HTMLDivElement, TocStartProps>(function TocStart(
  { onBegun, ...rest },
  ref,
) {
  const { t } = useTranslator();
  const { store, readOnly, select } = useToc();
  if (!useTocDocument((document) => shownNodes(document).length === 0)) return null;
  const begin = () => {
    const shown = shownComponents(store.getState().document);
    // Backwards, as the report tailors: from what is to be reached in the end.
    const last = (['impact', 'outcomes-beyond-members', 'outcomes-among-members'] as const).find(
      (component) => shown.includes(component),
    );
    const node = store.commands.addNode(last ?? shown[0] ?? 'activities');
    select({ on: 'node', node });
    onBegun?.(node);
  };
  const showPreset = async () => {
    const { presetToc } = await tocOnDemand.fetch();
    store.commands.replaceWith(presetToc());
  };
  return (
    <EmptyState
      {...rest}
      {...toc.part('start', {}, rest)}
      ref={ref}
      actions={
        !readOnly && (
          <>
            <Button kind="primary" onClick={begin}>
              {t('toc.start.first')}
            </Button>
            <Button onClick={showPreset}>{t('toc.start.preset')}</Button>
          </>
        )
      }
    >
      {t('toc.start')}
    </EmptyState>
  );
});
