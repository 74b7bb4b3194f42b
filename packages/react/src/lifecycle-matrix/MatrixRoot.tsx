import type { ChangeLabel } from '@uptake/core';
import {
  coverageOf,
  createLifecycleMatrixStore,
  type LifecycleMatrixDocument,
  type LifecycleMatrixStore,
  type MatrixFilter,
} from '@uptake/core/lifecycle-matrix';
import type { Stage } from '@uptake/core/vocabulary';
import { forwardRef, type ReactNode, useCallback, useMemo, useState } from 'react';
import { useTranslator } from '../provider/context.ts';
import { type DocumentProps, useDocumentStore } from '../provider/useDocumentStore.ts';
import { useAnnounceChanges, WidgetRoot, type WidgetRootProps } from '../ui/index.ts';
import { matrix } from './matrix.anatomy.ts';
import {
  createSession,
  MatrixContext,
  type MatrixOpened,
  type MatrixScope,
  type MatrixView,
  useMatrix,
} from './matrix.context.ts';
import { matrixOnDemand } from './matrix.on-demand.ts';

/** The props of a {@link MatrixRoot}; the rest goes to the `section`. */
export interface MatrixRootProps
  extends Omit<WidgetRootProps, 'store' | 'label' | 'describeChange' | 'children'>,
    DocumentProps<LifecycleMatrixStore> {
  /** The view to begin with. By default the plan. */
  readonly defaultView?: MatrixView | undefined;
  /** The filter to begin with, for instance `{ stage: 'use' }`. */
  readonly defaultFilter?: Partial<MatrixFilter> | undefined;
  /** What to begin with open, for a link that leads to one cell. */
  readonly defaultOpened?: MatrixOpened | undefined;
  readonly children?: ReactNode;
}

/** Holds the document and the sitting for the parts inside it. */
export const MatrixRoot = forwardRef<HTMLElement, MatrixRootProps>(function MatrixRoot(
  {
    store: given,
    document,
    storageKey,
    persistence,
    onChange,
    readOnly = false,
    defaultView,
    defaultFilter,
    defaultOpened,
    children,
    ...rest
  },
  ref,
) {
  const { t } = useTranslator();
  const store = useDocumentStore({
    create: createLifecycleMatrixStore,
    store: given,
    document,
    storageKey,
    persistence,
    onChange,
  });
  const [session] = useState(() => createSession(defaultView, defaultFilter, defaultOpened));
  const scope = useMemo<MatrixScope>(
    () => ({ store, session, readOnly }),
    [store, session, readOnly],
  );
  const describeChange = useCallback(
    async (label: ChangeLabel) => {
      const { document: after } = store.getState();
      const { describeMatrixChange } = await matrixOnDemand.fetch();
      return describeMatrixChange(label, after, t);
    },
    [store, t],
  );
  return (
    <MatrixContext.Provider value={scope}>
      <WidgetRoot
        {...rest}
        {...matrix.part('root', { 'data-readonly': readOnly }, rest)}
        ref={ref}
        label={t('matrix.title')}
        store={store}
        describeChange={describeChange}
        readOnly={readOnly}
      >
        <Voice describeChange={describeChange} />
        {children}
      </WidgetRoot>
    </MatrixContext.Provider>
  );
});

/** Steps that are heard as they are done: typing, and a control that says its own value. */
const HEARD = /\.(write|rename|describe|owner|period|notes|need|reason|choose|drop|tag)$/;

/** Says what this person did, where the control they did it with has not said it already. */
function Voice({
  describeChange,
}: {
  readonly describeChange: (label: ChangeLabel) => Promise<string>;
}) {
  const { store } = useMatrix();
  const { t } = useTranslator();
  useAnnounceChanges(store, ({ label, source, direction, after }) => {
    if (source !== 'user' || direction !== 'do' || HEARD.test(label.name)) return undefined;
    if (label.name === 'cell.status') return coverageNews(label.about?.stage as Stage, after);
    return describeChange(label);
  });
  return null;

  function coverageNews(stage: Stage, after: LifecycleMatrixDocument): string {
    const { covered, cells } = coverageOf(after).byStage[stage];
    return t('matrix.coverage.news', { stage: t(`vocabulary.stage.${stage}`), covered, cells });
  }
}
