import type { Change, UptakeDocument } from '@uptake/core';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef } from 'react';
import type { AnyDocumentStore, DocumentOf } from '../provider/useDocumentStore.ts';
import { ui } from './ui.anatomy.ts';

/** Says a short sentence to screen readers: names and words, never ids or coordinates. */
export type Announce = (sentence: string) => void;

type Sentence = string | undefined;

interface Announcer {
  readonly announce: Announce;
  /** Regions in the order they appeared; the newest speaks, as an open dialog mutes the rest. */
  readonly addRegion: (region: HTMLElement) => () => void;
}

const AnnouncerContext = createContext<Announcer>({
  announce: () => {},
  addRegion: () => () => {},
});

/** Gives the parts of one widget a voice. */
export function AnnouncerProvider({ children }: { readonly children: ReactNode }) {
  const announcer = useMemo(createAnnouncer, []);
  return <AnnouncerContext.Provider value={announcer}>{children}</AnnouncerContext.Provider>;
}

function createAnnouncer(): Announcer {
  const regions: HTMLElement[] = [];
  return {
    announce(sentence) {
      const region = regions.at(-1);
      if (!region) return;
      // A new node each time: a sentence that is said twice is then heard twice.
      const line = region.ownerDocument.createElement('p');
      line.textContent = sentence;
      region.replaceChildren(line);
    },
    addRegion(region) {
      regions.push(region);
      return () => {
        regions.splice(regions.indexOf(region), 1);
      };
    },
  };
}

/** Where announcements are written: one in each widget, and one in each open dialog. */
export function LiveRegion() {
  const { addRegion } = useContext(AnnouncerContext);
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => (region.current ? addRegion(region.current) : undefined), [addRegion]);
  return <div ref={region} role="status" aria-live="polite" {...ui.part('announcer')} />;
}

/** The way to announce something inside a widget. */
export function useAnnounce(): Announce {
  return useContext(AnnouncerContext).announce;
}

/**
 * Announces the changes of a document.
 *
 * @param describe the sentence for a change, or nothing where it needs no saying; its words may
 *   still have to be fetched, and when they cannot be, nothing is said
 */
export function useAnnounceChanges<Store extends AnyDocumentStore>(
  store: Store,
  describe: (change: Change<DocumentOf<Store>>) => Sentence | Promise<Sentence>,
): void {
  const announce = useAnnounce();
  const latest = useRef(describe);
  useEffect(() => {
    latest.current = describe;
  });
  useEffect(
    () =>
      store.subscribeChanges((change: Change<UptakeDocument>) => {
        const described = latest.current(change as Change<DocumentOf<Store>>);
        Promise.resolve(described).then(
          (sentence) => sentence && announce(sentence),
          () => {},
        );
      }),
    [store, announce],
  );
}
