import { Content, Description, Root, Title } from '@radix-ui/react-dialog';
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useLayoutEffect,
  useRef,
} from 'react';
import { useTranslator } from '../provider/context.ts';
import type { PartProps } from './anatomy.ts';
import { LiveRegion } from './announce.tsx';
import { Button } from './Button.tsx';
import { focusedBeside, tabStops } from './focus.ts';
import { useMergedRef } from './refs.ts';
import { ui } from './ui.anatomy.ts';

/** The props of a {@link Dialog}; the rest goes to the `dialog` element. */
export interface DialogProps extends Omit<PartProps<'dialog'>, 'open' | 'title' | 'onClose'> {
  readonly open: boolean;
  /** The person wants to leave: Escape, the close button, or a press beside the dialog. */
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly description?: ReactNode;
  /** Buttons at the end; they stay in sight while the body scrolls. */
  readonly foot?: ReactNode;
  readonly size?: 'small' | 'medium' | 'large';
}

/**
 * A modal dialog: Radix's wiring over the browser's own modal, which also holds focus inside a
 * shadow root and leaves the page around it as it is. Focus goes back to where it came from.
 * An element with `data-autofocus` gets the first focus, else the first control of the body.
 */
export const Dialog = forwardRef<HTMLDialogElement, DialogProps>(function Dialog(
  { open, onClose, title, description, foot, size = 'medium', children, ...rest },
  ref,
) {
  const { t } = useTranslator();
  return (
    <Root open={open} modal={false} onOpenChange={(next) => next || onClose()}>
      <Content
        asChild
        onOpenAutoFocus={preventDefault}
        onCloseAutoFocus={preventDefault}
        onInteractOutside={preventDefault}
        onEscapeKeyDown={(event) => {
          if (isForMenu(event)) event.preventDefault();
        }}
      >
        <ModalElement
          {...rest}
          {...ui.part('dialog', { 'data-size': size }, rest)}
          onLeave={onClose}
          ref={ref}
        >
          <div {...ui.part('dialogPanel')}>
            <header {...ui.part('dialogHead')}>
              <Title {...ui.part('dialogTitle')}>{title}</Title>
              <Button kind="quiet" onClick={onClose}>
                {t('common.close')}
              </Button>
              {description && (
                <Description {...ui.part('dialogDescription')}>{description}</Description>
              )}
            </header>
            <div {...ui.part('dialogBody')}>{children}</div>
            {foot && <footer {...ui.part('dialogFoot')}>{foot}</footer>}
            <LiveRegion />
          </div>
        </ModalElement>
      </Content>
    </Root>
  );
});

interface ModalElementProps extends ComponentPropsWithoutRef<'dialog'> {
  readonly onLeave: () => void;
}

const ModalElement = forwardRef<HTMLDialogElement, ModalElementProps>(function ModalElement(
  { onLeave, onPointerDown, onClick, onKeyDown, onCancel, ...rest },
  ref,
) {
  const own = useRef<HTMLDialogElement>(null);
  const pressBegan = useRef(false);
  useLayoutEffect(() => {
    const dialog = own.current;
    if (!dialog) return;
    const root = dialog.getRootNode();
    dialog.showModal();
    focusFirst(dialog);
    return () => {
      const home = dialog.parentElement?.closest<HTMLElement>('[data-uptake-part~="ui-root"]');
      dialog.close();
      // What opened the dialog may be gone by now; focus must not fall back to the page.
      queueMicrotask(() => {
        const focused = (root as Document | ShadowRoot).activeElement;
        if (!focused || focused === dialog.ownerDocument.body) home?.focus({ preventScroll: true });
      });
    };
  }, []);
  return (
    <dialog
      {...rest}
      ref={useMergedRef(own, ref)}
      onPointerDown={(event) => {
        onPointerDown?.(event);
        pressBegan.current = isBeside(event);
      }}
      onClick={(event) => {
        onClick?.(event);
        if (pressBegan.current && isBeside(event)) onLeave();
      }}
      onKeyDown={(event) => (event.key === 'Tab' ? keepTabInside(event) : onKeyDown?.(event))}
      onCancel={(event) => {
        onCancel?.(event);
        // A file input's cancel comes by here too.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onLeave();
      }}
    />
  );
});

function preventDefault(event: Event): void {
  event.preventDefault();
}

/** Escape closes an open menu first. */
function isForMenu(event: globalThis.KeyboardEvent): boolean {
  const pressed = event.composedPath()[0] as Element;
  return pressed.closest?.('[role="menu"]') != null;
}

function focusFirst(dialog: HTMLDialogElement): void {
  const body = dialog.querySelector('[data-uptake-part~="ui-dialog-body"]');
  const wanted = dialog.querySelector<HTMLElement>('[data-autofocus]');
  // On a phone the first field would open the keyboard over the dialog before it is read.
  const byKeyboard = dialog.ownerDocument.defaultView?.matchMedia('(pointer: fine)').matches;
  const first = wanted ?? (byKeyboard && body ? tabStops(body)[0] : undefined);
  (first ?? dialog).focus();
}

/** Radix loops Tab only where it sees the focused element, which is not in a shadow root. */
function keepTabInside(event: KeyboardEvent<HTMLDialogElement>): void {
  if (event.defaultPrevented) return;
  const stops = tabStops(event.currentTarget);
  const [from, to] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
  const focused = focusedBeside(event.currentTarget);
  if (focused !== from && stops.includes(focused as HTMLElement)) return;
  event.preventDefault();
  to?.focus();
}

/** Whether a press hit the backdrop: it is the dialog's own, outside its box. */
function isBeside(event: MouseEvent<HTMLDialogElement>): boolean {
  if (event.target !== event.currentTarget) return false;
  const { left, right, top, bottom } = event.currentTarget.getBoundingClientRect();
  const { clientX: x, clientY: y } = event;
  return x < left || x > right || y < top || y > bottom;
}
