import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { Button, type ButtonProps } from './Button.tsx';
import { useRoving } from './roving.ts';
import { ui } from './ui.anatomy.ts';

/** One thing to choose in a {@link Menu}. */
export interface MenuItem {
  readonly id: string;
  readonly label: ReactNode;
  readonly onSelect: () => void;
  readonly kind?: 'danger' | undefined;
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
  const close = () => setOpenAt(undefined);
  return (
    <div {...ui.part('menu')}>
      <Button
        {...rest}
        ref={button}
        id={id}
        aria-haspopup="menu"
        aria-expanded={openAt !== undefined}
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
          labelledBy={id}
          startAt={openAt}
          anchor={button}
          onClose={(returnFocus) => {
            close();
            if (returnFocus) button.current?.focus();
          }}
        />
      )}
    </div>
  );
}

interface MenuListProps {
  readonly items: readonly MenuItem[];
  readonly labelledBy: string;
  readonly startAt: 'first' | 'last';
  readonly anchor: { readonly current: HTMLElement | null };
  readonly onClose: (returnFocus: boolean) => void;
}

function MenuList({ items, labelledBy, startAt, anchor, onClose }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  const { itemProps, onKeyDown } = useRoving(items.length, 'vertical');
  useLayoutEffect(() => {
    const stops = [...(list.current?.querySelectorAll('button') ?? [])];
    stops.at(startAt === 'first' ? 0 : -1)?.focus();
  }, [startAt]);
  return (
    <div
      ref={list}
      role="menu"
      aria-labelledby={labelledBy}
      {...ui.part('menuList')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose(true);
        else onKeyDown(event);
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose(false);
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
            onClose(true);
            onSelect();
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
