import { toText } from '@uptake/core';
import { forwardRef, type KeyboardEvent, type ReactNode } from 'react';
import { useUptake } from '../provider/context.ts';
import type { AnyDocumentStore } from '../provider/useDocumentStore.ts';
import type { PartProps } from './anatomy.ts';
import { AnnouncerProvider, LiveRegion } from './announce.tsx';
import { ErrorBoundary, type ErrorBoundaryProps } from './ErrorBoundary.tsx';
import type { DescribeChange } from './UndoRedo.tsx';
import { ui } from './ui.anatomy.ts';

/** The props of a {@link WidgetRoot}; the rest goes to the `section`. */
export interface WidgetRootProps
  extends Omit<PartProps<'section'>, 'onError'>,
    Pick<ErrorBoundaryProps, 'onError'> {
  /** The name of the widget for screen readers. */
  readonly label: string;
  readonly store: AnyDocumentStore;
  /** Names a step that was taken back or done again, to announce it. */
  readonly describeChange: DescribeChange;
  readonly children?: ReactNode;
}

/**
 * The outermost element of every widget: language, direction and colours, announcements, the
 * error boundary, the container that the layout measures, and the keys for undo and redo.
 */
export const WidgetRoot = forwardRef<HTMLElement, WidgetRootProps>(function WidgetRoot(
  { label, store, describeChange, onError, onKeyDown, children, ...rest },
  ref,
) {
  const { locale, dir, theme } = useUptake();
  return (
    <section
      aria-label={label}
      tabIndex={-1}
      {...rest}
      {...ui.part('root', {}, rest)}
      ref={ref}
      lang={locale}
      dir={dir}
      data-uptake-root=""
      data-uptake-theme={theme}
      onKeyDown={(event) => {
        onKeyDown?.(event);
        if (!event.defaultPrevented) undoByKey(event, store);
      }}
    >
      <AnnouncerProvider>
        <ErrorBoundary onError={onError} documentText={() => toText(store.toJSON())}>
          {children}
        </ErrorBoundary>
        <LiveRegion />
      </AnnouncerProvider>
    </section>
  );
});

/** Ctrl+Z and Ctrl+Y as everywhere; in a text field they stay the browser's. */
function undoByKey(event: KeyboardEvent<HTMLElement>, store: AnyDocumentStore): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || isTextField(event.target)) return;
  const key = event.key.toLowerCase();
  if (key === 'z' && !event.shiftKey) store.undo();
  else if ((key === 'z' && event.shiftKey) || (key === 'y' && !event.metaKey)) store.redo();
  else return;
  event.preventDefault();
}

function isTextField(target: EventTarget): boolean {
  const element = target as HTMLElement;
  const isPlainInput =
    element instanceof HTMLInputElement && /^(radio|checkbox|file|button)$/.test(element.type);
  return !isPlainInput && element.matches('input, textarea, [contenteditable]');
}
