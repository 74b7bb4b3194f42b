import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { toc } from '../toc.anatomy.ts';

/** The props of an {@link InPlace}. */
export interface InPlaceProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string | undefined;
  /** Called once with the text, unless it was given up. */
  readonly onWritten: (text: string) => void;
  /** Called when it is given up by Escape. */
  readonly onGivenUp: () => void;
}

/** A text that is written where it stands: Enter and leaving keep it, Escape gives it up. */
export function InPlace({ label, value, placeholder, onWritten, onGivenUp }: InPlaceProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const isOver = useRef(false);
  useLayoutEffect(() => {
    isOver.current = false;
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);
  const end = (run: () => void) => {
    if (isOver.current) return;
    isOver.current = true;
    run();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { key, shiftKey, currentTarget, nativeEvent } = event;
    if (nativeEvent.isComposing) return;
    if (key === 'Enter' && !shiftKey) {
      event.preventDefault();
      end(() => onWritten(currentTarget.value));
    } else if (key === 'Escape') {
      event.stopPropagation();
      end(onGivenUp);
    }
  };
  return (
    <textarea
      {...toc.part('inPlace')}
      ref={field}
      dir="auto"
      aria-label={label}
      placeholder={placeholder}
      defaultValue={value}
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget }) => end(() => onWritten(currentTarget.value))}
    />
  );
}
