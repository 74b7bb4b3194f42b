import type { ChangeLabel } from '@uptake/core';
import { createTocStore, type TocStore } from '@uptake/core/toc-editor';
import { forwardRef, type ReactNode, useCallback, useMemo, useState } from 'react';
import { useTranslator } from '../provider/context.ts';
import { type DocumentProps, useDocumentStore } from '../provider/useDocumentStore.ts';
import { useAnnounceChanges, WidgetRoot, type WidgetRootProps } from '../ui/index.ts';
import { toc } from './toc.anatomy.ts';
import {
  createSitting,
  TocContext,
  type TocScope,
  type TocSitting,
  type TocView,
  useToc,
} from './toc.context.ts';
import { tocOnDemand } from './toc.on-demand.ts';

/** The props of a {@link TocRoot}; the rest goes to the `section`. */
export interface TocRootProps
  extends Omit<WidgetRootProps, 'store' | 'label' | 'describeChange' | 'children'>,
    DocumentProps<TocStore> {
  /** The view to show, when the host chooses it. */
  readonly view?: TocView | undefined;
  /** The view to begin with. By default the diagram. */
  readonly defaultView?: TocView | undefined;
  /** Called when a person chooses another view. */
  readonly onViewChange?: ((view: TocView) => void) | undefined;
  /** What to begin with: what is selected, whose details are open, which pathway stands out. */
  readonly defaultSitting?: Partial<TocSitting> | undefined;
  readonly children?: ReactNode;
}

/** Holds the theory of change and the sitting for the parts inside it. */
export const TocRoot = forwardRef<HTMLElement, TocRootProps>(function TocRoot(
  {
    store: given,
    document,
    storageKey,
    persistence,
    onChange,
    readOnly = false,
    view: wanted,
    defaultView = 'diagram',
    onViewChange,
    defaultSitting,
    children,
    ...rest
  },
  ref,
) {
  const { t } = useTranslator();
  const create = createTocStore;
  const store = useDocumentStore({
    create,
    store: given,
    document,
    storageKey,
    persistence,
    onChange,
  });
  const [sitting] = useState(() => createSitting(defaultSitting));
  const [chosen, setChosen] = useState(defaultView);
  const view = wanted ?? chosen;
  const scope = useMemo<TocScope>(
    () => ({
      store,
      sitting,
      view,
      readOnly,
      show(next) {
        setChosen(next);
        onViewChange?.(next);
      },
      select: (selected) => sitting.setState({ selected }),
      edit: (edited) => sitting.setState({ edited }),
      highlight: (highlighted) => sitting.setState({ highlighted }),
      focusOn: (focus) => sitting.setState({ focus }),
      remember: (change) => sitting.setState(change),
    }),
    [store, sitting, view, readOnly, onViewChange],
  );
  const describeChange = useCallback(
    async (label: ChangeLabel) => {
      const { document: after } = store.getState();
      const { describeTocChange } = await tocOnDemand.fetch();
      return describeTocChange(label, after, t);
    },
    [store, t],
  );
  return (
    <TocContext.Provider value={scope}>
      <WidgetRoot
        {...rest}
        {...toc.part('root', { 'data-readonly': readOnly, 'data-view': view }, rest)}
        ref={ref}
        label={t('toc.title')}
        store={store}
        describeChange={describeChange}
        readOnly={readOnly}
      >
        <Voice describeChange={describeChange} />
        {children}
      </WidgetRoot>
    </TocContext.Provider>
  );
});

/** Steps that are heard as they are typed or chosen. */
const HEARD =
  /^(toc\.(title|vision|visionTranslation)|node\.(text|translation|description|owner)|link\.(assumption|question|strength)|indicator\.edit|evidence\.edit|component\.rename|pathway\.rename)$/;

/** Says what this person did, where the control they did it with has not said it already. */
function Voice({
  describeChange,
}: {
  readonly describeChange: (label: ChangeLabel) => Promise<string>;
}) {
  useAnnounceChanges(useToc().store, ({ label, source, direction }) =>
    source === 'user' && direction === 'do' && !HEARD.test(label.name)
      ? describeChange(label)
      : undefined,
  );
  return null;
}
