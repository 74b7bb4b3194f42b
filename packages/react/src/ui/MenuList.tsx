import { useLayoutEffect, useRef } from 'react';
import type { MenuItem } from './Menu.tsx';
import { placeBeside } from './place.ts';
import { rovingItem, useRovingGrid } from './roving.ts';
import { ui } from './ui.anatomy.ts';

/** The props of a {@link MenuList}. */
export interface MenuListProps {
  readonly items: readonly MenuItem[];
  readonly labelledBy: string;
  readonly startAt: 'first' | 'last';
  readonly button: { readonly current: HTMLElement | null };
  readonly onClose: () => void;
}

/** The things to do, open beside the button; focus goes to the first or the last. */
export function MenuList({ items, labelledBy, startAt, button, onClose }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  const { stopIn, onFocus, onKeyDown } = useRovingGrid(items.length, 1);
  useLayoutEffect(() => {
    if (!list.current || !button.current) return;
    placeBeside(list.current, button.current);
    const stops = list.current.querySelectorAll('button');
    stops[startAt === 'first' ? 0 : stops.length - 1]?.focus();
  }, [startAt, button]);
  const closeAndReturn = () => {
    button.current?.focus();
    onClose();
  };
  return (
    <div
      ref={list}
      role="menu"
      aria-labelledby={labelledBy}
      tabIndex={-1}
      popover="manual"
      {...ui.part('menuList')}
      onFocus={onFocus}
      onKeyDown={(event) => {
        if (event.key === 'Escape') closeAndReturn();
        else onKeyDown(event);
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose();
      }}
    >
      {items.map(({ id, label, onSelect, kind, disabled, checked }, position) => (
        <button
          key={id}
          type="button"
          {...(checked === undefined
            ? { role: 'menuitem' }
            : { role: 'menuitemradio', 'aria-checked': checked })}
          aria-disabled={disabled}
          {...rovingItem(position, 0, stopIn(position))}
          {...ui.part('menuItem', { 'data-kind': kind })}
          onClick={() => {
            if (disabled) return;
            closeAndReturn();
            onSelect();
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
