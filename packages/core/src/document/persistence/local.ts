import { type Persistence, PersistenceError, type Stored } from './adapter.ts';
import { onPlatformEvent, platformStorage, type StorageLike } from './platform.ts';

/** How {@link localPersistence} is set up. */
export interface LocalPersistenceOptions {
  /** The key of the document; a text set aside goes to `<key>.aside.<n>`. */
  readonly key: string;
  /** The storage; the browser's `localStorage` unless given. */
  readonly storage?: StorageLike;
}

/**
 * Keeps a document in the browser's storage. Other tabs are told at once. Where storage is
 * blocked every call throws a {@link PersistenceError} `blocked`, and the store says so.
 */
export function localPersistence({ key, storage }: LocalPersistenceOptions): Persistence {
  const open = (): StorageLike => {
    const found = storage ?? platformStorage();
    if (!found)
      throw new PersistenceError('blocked', 'This page may not store anything in the browser.');
    return found;
  };
  const asStored = (text: string): Stored => ({ text, revision: text });

  return {
    async read() {
      const text = guard(() => open().getItem(key));
      return text === null ? null : asStored(text);
    },
    async write(text, known) {
      const current = guard(() => open().getItem(key));
      if (current !== null && current !== known?.revision && current !== text) {
        throw new PersistenceError(
          'conflict',
          'Another tab stored something else meanwhile.',
          asStored(current),
        );
      }
      guard(() => open().setItem(key, text));
      return asStored(text);
    },
    watch: (onChange) =>
      onPlatformEvent('storage', (event) => {
        if (event.key === key && event.newValue !== null) onChange(asStored(event.newValue));
      }),
    async keepAside(text) {
      const store = open();
      let place = 1;
      while (guard(() => store.getItem(`${key}.aside.${place}`)) !== null) place += 1;
      guard(() => store.setItem(`${key}.aside.${place}`, text));
      return `${key}.aside.${place}`;
    },
  };
}

/** Runs a call of the storage and names its failure. */
function guard<T>(call: () => T): T {
  try {
    return call();
  } catch (cause) {
    if (cause instanceof PersistenceError) throw cause;
    if (isQuotaError(cause))
      throw new PersistenceError('full', 'The storage of the browser is full.');
    throw new PersistenceError(
      'blocked',
      `The browser refused its storage: ${(cause as Error).message}`,
    );
  }
}

function isQuotaError(cause: unknown): boolean {
  const name = (cause as { readonly name?: unknown } | null)?.name;
  return name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED';
}
