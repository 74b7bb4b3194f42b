import { forwardRef, type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import type { PartProps } from './anatomy.ts';
import { useMergedRef } from './refs.ts';
import { ui } from './ui.anatomy.ts';

const ITEMS = 'button:enabled, select:enabled, input:enabled:not([hidden])';

/** The props of a {@link Toolbar}. */
export interface ToolbarProps extends PartProps<'div'> {
  /** Says what the controls are for. */
  readonly label: string;
}

/**
 * The controls above a widget: one tab stop, then the arrow keys. Not for text fields, in which
 * the arrow keys have work of their own.
 */
export const Toolbar = forwardRef<HTMLDivElement, ToolbarProps>(function Toolbar(
  { label, onKeyDown, onFocus, ...rest },
  ref,
) {
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (bar.current) keepOneTabStop(bar.current);
  });
  return (
    <div
      role="toolbar"
      aria-label={label}
      {...rest}
      {...ui.part('toolbar', {}, rest)}
      ref={useMergedRef(bar, ref)}
      onFocus={(event) => {
        keepOneTabStop(event.currentTarget, event.target);
        onFocus?.(event);
      }}
      onKeyDown={(event) => {
        onKeyDown?.(event);
        if (!event.defaultPrevented) moveFocus(event);
      }}
    />
  );
});

function itemsOf(bar: Element): HTMLElement[] {
  return [...bar.querySelectorAll<HTMLElement>(ITEMS)].filter(
    (item) => !item.closest('[role="menu"], dialog'),
  );
}

/** Leaves one item in the tab order: the one that is focused, else the one that was. */
function keepOneTabStop(bar: Element, focused?: Element): void {
  const items = itemsOf(bar);
  if (focused && !items.includes(focused as HTMLElement)) return;
  const stop = focused ?? items.find(({ tabIndex }) => tabIndex === 0) ?? items[0];
  for (const item of items) item.tabIndex = item === stop ? 0 : -1;
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const items = itemsOf(event.currentTarget);
  const target = event.target as HTMLElement;
  const at = items.indexOf(target);
  if (at < 0 || target.matches('select')) return;
  const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
  const next = isRtl ? 'ArrowLeft' : 'ArrowRight';
  const previous = isRtl ? 'ArrowRight' : 'ArrowLeft';
  const to = { [next]: at + 1, [previous]: at - 1, Home: 0, End: items.length - 1 }[event.key];
  const item = to === undefined ? undefined : items[(to + items.length) % items.length];
  if (!item) return;
  event.preventDefault();
  item.focus();
}
