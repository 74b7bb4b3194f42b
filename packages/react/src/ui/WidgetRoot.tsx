import { toText } from '@uptake/core';
import { forwardRef, type ReactNode, useEffect, useRef } from 'react';
import { useUptake } from '../provider/context.ts';
import type { AnyDocumentStore } from '../provider/useDocumentStore.ts';
import type { PartProps } from './anatomy.ts';
import { AnnouncerProvider, LiveRegion } from './announce.tsx';
import { ErrorBoundary, type ErrorBoundaryProps } from './ErrorBoundary.tsx';
import { useOnDemand } from './on-demand.ts';
import { useMergedRef } from './refs.ts';
import { type DescribeChange, UndoAnnouncer, undoByKey } from './UndoRedo.tsx';
import { ui } from './ui.anatomy.ts';
import { uiOnDemand } from './ui.on-demand.ts';

/** The props of a {@link WidgetRoot}; the rest goes to the `section`. */
export interface WidgetRootProps
  extends Omit<PartProps<'section'>, 'onError' | 'onChange'>,
    Pick<ErrorBoundaryProps, 'onError'> {
  /** The name of the widget for screen readers. */
  readonly label: string;
  readonly store: AnyDocumentStore;
  /** Shows everything and changes nothing. */
  readonly readOnly?: boolean | undefined;
  /** Names a step that was taken back or done again, to announce it. */
  readonly describeChange: DescribeChange;
  readonly children?: ReactNode;
}

/**
 * The outermost element of every widget: language, direction and colours, announcements, the
 * error boundary, the container that the layout measures, and the keys for undo and redo.
 */
export const WidgetRoot = forwardRef<HTMLElement, WidgetRootProps>(function WidgetRoot(
  { label, store, readOnly, describeChange, onError, onKeyDown, children, ...rest },
  ref,
) {
  const { locale, dir, theme } = useUptake();
  const own = useRef<HTMLElement>(null);
  const code = useOnDemand(uiOnDemand);
  useEffect(() => {
    if (own.current) code?.warnWithoutStylesheet(own.current);
  }, [code]);
  return (
    <section
      aria-label={label}
      tabIndex={-1}
      {...rest}
      {...ui.part('root', {}, rest)}
      ref={useMergedRef(own, ref)}
      lang={locale}
      dir={dir}
      data-uptake-root=""
      data-uptake-theme={theme}
      onKeyDown={(event) => {
        onKeyDown?.(event);
        if (!readOnly && !event.defaultPrevented) undoByKey(event, store);
      }}
    >
      <AnnouncerProvider>
        <UndoAnnouncer store={store} describeChange={describeChange} />
        <ErrorBoundary onError={onError} documentText={() => toText(store.toJSON())}>
          {children}
        </ErrorBoundary>
        <LiveRegion />
      </AnnouncerProvider>
    </section>
  );
});
