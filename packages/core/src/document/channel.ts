/** Tells listeners what happened, in the order in which it happened. */
export interface Channel<E> {
  subscribe(listener: (event: E) => void): () => void;
  /** Notes an event that is under way. */
  push(event: E): void;
  /**
   * Tells all that was noted. When listeners throw, the others are told nevertheless, and the
   * first error is thrown at the end.
   */
  flush(): void;
}

/**
 * Creates a channel. A listener may cause the next event: it is told after the present one, so
 * that everybody hears the same order.
 */
export function createChannel<E>(): Channel<E> {
  const listeners = new Set<(event: E) => void>();
  const noted: E[] = [];
  let isTelling = false;
  return {
    subscribe(listener) {
      // A wrapper, so that one function that subscribes twice is told twice and leaves singly.
      const own = (event: E) => listener(event);
      listeners.add(own);
      return () => {
        listeners.delete(own);
      };
    },
    push(event) {
      noted.push(event);
    },
    flush() {
      if (isTelling) return;
      isTelling = true;
      const errors: unknown[] = [];
      for (let event = noted.shift(); event !== undefined; event = noted.shift()) {
        for (const listener of [...listeners]) {
          try {
            listener(event);
          } catch (error) {
            errors.push(error);
          }
        }
      }
      isTelling = false;
      if (errors.length > 0) throw errors[0];
    },
  };
}
