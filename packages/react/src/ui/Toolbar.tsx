import { forwardRef, type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import type { PartProps } from './anatomy.ts';
import { useMergedRef } from './refs.ts';
import { ui } from './ui.anatomy.ts';

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
  { label, ...rest },
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
      onFocus={({ currentTarget, target }) => keepOneTabStop(currentTarget, target)}
      onKeyDown={moveFocus}
      {...rest}
      {...ui.part('toolbar', {}, rest)}
      ref={useMergedRef(bar, ref)}
    />
  );
});

/** What the arrow keys reach; what a menu or a dialog in the bar holds is not of the bar. */
function itemsOf(bar: Element): HTMLElement[] {
  return [...bar.querySelectorAll<HTMLElement>('button:enabled, select:enabled')].filter(
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
  const at = items.indexOf(event.target as HTMLElement);
  const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1;
  const step = { ArrowRight: forward, ArrowLeft: -forward }[event.key];
  if (at < 0 || !step) return;
  event.preventDefault();
  items[(at + step + items.length) % items.length]?.focus();
}
