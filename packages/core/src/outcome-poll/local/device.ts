import { toText } from '../../document/index.ts';
import {
  type EventLike,
  type EventsLike,
  listen,
  type StorageLike,
} from '../../document/persistence/platform.ts';
import { type Journal, journalText, readJournal } from './journal.ts';
import { NOTHING_PUBLISHED, type PublicationRecord, readRecord } from './publishing.ts';

/** The part of `Storage` that a poll on one device uses. */
export interface PollStorageLike extends StorageLike {
  readonly length: number;
  key(index: number): string | null;
}

/**
 * Where a poll is kept on a device: one journal for each tab that wrote, what was published last,
 * and who is answering.
 */
export interface Device {
  /** The journals that changed since they were last read, of this tab and of all others. */
  read(): readonly Journal[];
  /** Keys of texts that are no journal. They stay as they are. */
  unreadable(): readonly string[];
  /** Stores this tab's journal. Whether it is there now, read back. */
  write(journal: Journal): boolean;
  /** Whether the journal is long enough for the next one to begin under another key. */
  isFull(): boolean;
  /** Begins the next journal of this tab. */
  nextJournal(): void;
  /** What was published last on this device. */
  readRecord(): PublicationRecord;
  writeRecord(record: PublicationRecord): void;
  readVoter(): string | undefined;
  /** Whether the voter is there now, read back. */
  writeVoter(voter: string): boolean;
  /** Calls back when another tab has stored something, or may have. Returns the way to stop. */
  watch(onChange: () => void): () => void;
}

/** How long a journal gets, in characters: so much is written again with each vote. */
const MAX_JOURNAL = 24_000;

const VOTER = /^[0-9a-z]{8,64}$/;

/** How {@link createDevice} is set up. */
export interface DeviceOptions {
  readonly key: string;
  /** Finds the storage; none where the page may not store anything. Nobody asks before it is used. */
  readonly findStorage: () => PollStorageLike | null | undefined;
  readonly events: EventsLike;
  readonly createId: () => string;
}

/** Opens the storage of a poll. No call of it throws. */
export function createDevice({ key, findStorage, events, createId }: DeviceOptions): Device {
  const journals = `${key}.votes.`;
  const recordKey = `${key}.published`;
  const voterKey = `${key}.voter`;
  const texts = new Map<string, string>();
  const unreadable = new Set<string>();
  let own = journals + createId();
  let ownLength = 0;

  function readNew(place: string): Journal | undefined {
    const text = findStorage()?.getItem(place) ?? null;
    if (text === null || text === texts.get(place)) return undefined;
    texts.set(place, text);
    const journal = readJournal(text);
    if (journal) unreadable.delete(place);
    else unreadable.add(place);
    return journal;
  }

  return {
    read: () =>
      attempt(() => places(findStorage(), journals).flatMap((place) => readNew(place) ?? []), []),
    unreadable: () => [...unreadable],
    write(journal) {
      const text = journalText(journal);
      return attempt(() => {
        const storage = findStorage();
        storage?.setItem(own, text);
        const isThere = storage?.getItem(own) === text;
        if (isThere) {
          texts.set(own, text);
          ownLength = text.length;
        }
        return isThere;
      }, false);
    },
    isFull: () => ownLength > MAX_JOURNAL,
    nextJournal() {
      own = journals + createId();
      ownLength = 0;
    },
    readRecord: () =>
      attempt(() => {
        const storage = findStorage();
        const text = storage?.getItem(recordKey) ?? null;
        if (text === null) return NOTHING_PUBLISHED;
        const record = readRecord(text);
        if (record) return record;
        if (text !== texts.get(recordKey)) {
          const aside = `${recordKey}.aside.${createId()}`;
          storage?.setItem(aside, text);
          texts.set(recordKey, text);
          unreadable.add(aside);
        }
        return NOTHING_PUBLISHED;
      }, NOTHING_PUBLISHED),
    writeRecord: (record) =>
      attempt(() => findStorage()?.setItem(recordKey, toText(record)), undefined),
    readVoter() {
      const found = attempt(() => findStorage()?.getItem(voterKey) ?? '', '');
      return VOTER.test(found) ? found : undefined;
    },
    writeVoter: (voter) =>
      attempt(() => {
        const storage = findStorage();
        storage?.setItem(voterKey, voter);
        return storage?.getItem(voterKey) === voter;
      }, false),
    watch(onChange) {
      const stored = ({ key: changed }: EventLike) => {
        const isOurs = changed === recordKey || changed === voterKey;
        if (changed === null || isOurs || changed.startsWith(journals)) onChange();
      };
      const stops = [
        listen(events, 'storage', stored),
        // A page that was asleep was told of nothing.
        listen(events, 'pageshow', onChange),
        listen(events, 'focus', onChange),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

function places(storage: PollStorageLike | null | undefined, prefix: string): string[] {
  if (!storage) return [];
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter(
    (place) => place.startsWith(prefix),
  );
}

/** Storage may throw at every call: blocked, full, or gone. */
function attempt<T>(call: () => T, otherwise: T): T {
  try {
    return call();
  } catch {
    return otherwise;
  }
}
