import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { Button, type ButtonProps } from './Button.tsx';
import { placeBeside } from './place.ts';
import { useRoving } from './roving.ts';
import { ui } from './ui.anatomy.ts';

/** One thing to choose in a {@link Menu}. */
export interface MenuItem {
  readonly id: string;
  readonly label: ReactNode;
  readonly onSelect: () => void;
  readonly kind?: 'danger' | undefined;
  /** It stays in the list, so that people learn it exists, but does nothing. */
  readonly disabled?: boolean | undefined;
  /** Makes the item one of a set, of which this one is chosen or not. */
  readonly checked?: boolean | undefined;
}

/** The props of a {@link Menu}; the rest goes to its button. */
export interface MenuProps extends Omit<ButtonProps, 'children'> {
  /** What the button says. */
  readonly label: ReactNode;
  readonly items: readonly MenuItem[];
}

/** A button that opens a list of things to do. */
export function Menu({ label, items, ...rest }: MenuProps) {
  const [openAt, setOpenAt] = useState<'first' | 'last' | undefined>();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  return (
    <div {...ui.part('menu')}>
      <Button
        id={id}
        {...rest}
        ref={button}
        aria-haspopup="menu"
        aria-expanded={openAt !== undefined}
        // Before the click the list would lose focus and close, and the click open it again.
        onPointerDown={(event) => openAt && event.preventDefault()}
        onClick={() => setOpenAt(openAt ? undefined : 'first')}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpenAt(event.key === 'ArrowDown' ? 'first' : 'last');
        }}
      >
        {label}
      </Button>
      {openAt && (
        <MenuList
          items={items}
          labelledBy={rest.id ?? id}
          startAt={openAt}
          button={button}
          onClose={() => setOpenAt(undefined)}
        />
      )}
    </div>
  );
}

interface MenuListProps {
  readonly items: readonly MenuItem[];
  readonly labelledBy: string;
  readonly startAt: 'first' | 'last';
  readonly button: { readonly current: HTMLElement | null };
  readonly onClose: () => void;
}

function MenuList({ items, labelledBy, startAt, button, onClose }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  const { itemProps, onKeyDown } = useRoving(items.length, 'vertical');
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
          {...itemProps(position)}
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
