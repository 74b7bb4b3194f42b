import { type ReactNode, useId, useRef, useState } from 'react';
import { Button, type ButtonProps } from './Button.tsx';
import { useOnDemand } from './on-demand.ts';
import { ui } from './ui.anatomy.ts';
import { uiOnDemand } from './ui.on-demand.ts';

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
  /** The items, asked for while the list is open; as long as there are none it does not show. */
  readonly items: () => readonly MenuItem[];
}

/** A button that opens a list of things to do. */
export function Menu({ label, items, ...rest }: MenuProps) {
  const [openAt, setOpenAt] = useState<'first' | 'last' | undefined>();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const code = useOnDemand(uiOnDemand);
  const shown = openAt && code ? items() : [];
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
      {openAt && code && shown.length > 0 && (
        <code.MenuList
          items={shown}
          labelledBy={rest.id ?? id}
          startAt={openAt}
          button={button}
          onClose={() => setOpenAt(undefined)}
        />
      )}
    </div>
  );
}
