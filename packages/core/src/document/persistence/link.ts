import { toText } from '../canonical.ts';
import type { UptakeDocument } from '../document.ts';
import { DocumentError } from '../errors.ts';
import { applyPatches, isSame } from '../patches.ts';
import { PersistenceError, type Stored } from './adapter.ts';
import { createLineage } from './lineage.ts';
import type { Conflict, Copy, Link, LinkOptions, Unreadable } from './link-contract.ts';
import { createLoop, type Step } from './loop.ts';
import { meet } from './meeting.ts';
import { isFrozen, savingOf } from './saving.ts';
import { createSchedule } from './schedule.ts';

/** After so many conflicts in a row the place contradicts itself. */
const MOST_CONFLICTS = 5;

function isSameState(a: Stored | null, b: Stored | null): boolean {
  return (a?.revision ?? a?.text) === (b?.revision ?? b?.text);
}

/**
 * Creates a link. What there is to do follows from a few facts, and a loop does it step by step,
 * so that a read, a write and the news of others never overlap. What is said about saving
 * follows from the same facts.
 */
export function createLink<D extends UptakeDocument>(options: LinkOptions<D>): Link<D> {
  const { store, place, encode, decode, isValid, isHeld, onKeptAside, onSaving } = options;

  /** What the document and the place have in common. */
  let base = store.getInitialState().document;
  const lineage = createLineage(base);
  /** The state of the place that the document contains. */
  let known: Stored | null = null;
  let isActive = false;
  /** It is time to read. */
  let mustRead = false;
  /** What is stored has been read since the start. */
  let isOpen = false;
  /** The same, ever: what is written since then is checked against what is known. */
  let hasOpened = false;
  /** Counts what makes an answer that is under way obsolete. */
  let turns = 0;
  let isTouched = false;
  /** It is time to write. News of others are no reason: every tab hears them at once. */
  let isDue = false;
  let news: Stored | undefined;
  let conflict: Conflict<D> | undefined;
  let unreadable: Unreadable | undefined;
  let problem: PersistenceError | undefined;
  let conflictsInARow = 0;
  let stopWatching: (() => void) | undefined;

  const loop = createLoop(nextStep, ended);
  const schedule = createSchedule({
    timers: options.timers,
    readEvery: place.readEvery ?? 0,
    write: () => void sync(),
    read: refresh,
  });

  const current = () => store.getState().document;
  const isDirty = () => !isSame(base, current());
  const mustWrite = () =>
    hasOpened && !conflict && !isFrozen(unreadable) && !isHeld?.() && (isTouched || isDirty());

  function nextStep(): Step | undefined {
    if (isActive && mustRead) return read;
    if (isActive && news) return takeNews;
    return isDue && mustWrite() ? write : undefined;
  }

  function ended(error?: unknown): void {
    isDue = false;
    if (error === undefined) problem = undefined;
    else if (error instanceof PersistenceError) problem = error;
    else problem = new PersistenceError('refused', String(error));
    if (isActive && problem) schedule.later();
    else if (isActive) schedule.succeeded();
    if (problem) onSaving();
    else plan();
  }

  function sync(): Promise<void> {
    schedule.clear();
    isDue = true;
    const done = loop();
    onSaving();
    return done;
  }

  function refresh(): void {
    mustRead = true;
    void loop();
  }

  async function read(): Promise<void> {
    const turn = turns;
    // Older than what is read now, and must not be taken over after it.
    news = undefined;
    const stored = await place.read(known);
    if (turn !== turns) return;
    if (stored) await receive(stored);
    else know(null);
    mustRead = false;
    isOpen = true;
    hasOpened = true;
  }

  async function takeNews(): Promise<void> {
    const stored = news;
    if (stored) await receive(stored);
    if (news === stored) news = undefined;
  }

  async function receive(stored: Stored): Promise<void> {
    if (hasOpened && !conflict && isSameState(stored, known)) return;
    let copy: Copy<D>;
    try {
      copy = decode(stored.text);
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
      await setAside(stored, error);
      return;
    }
    unreadable = undefined;
    takeOver(stored, copy.document, commonWith(stored, copy));
    if (conflict) options.onConflict?.();
    else options.onCopy?.(copy);
  }

  function commonWith(stored: Stored, copy: Copy<D>): D {
    if (stored.ancestors === undefined) return base;
    return lineage.commonWith(stored) ?? options.sharedWith?.(copy) ?? lineage.certain();
  }

  function takeOver(stored: Stored, theirs: D, common: D): void {
    const mine = current();
    if (!hasOpened && !isDirty()) {
      base = theirs;
      if (!isSame(mine, theirs)) store.load(theirs);
    } else {
      const earlier = options.written.all();
      const meeting = meet({ base: common, mine, theirs, earlier }, isValid);
      base = meeting.base;
      conflict = meeting.paths.length > 0 ? { ...meeting, mine, theirs, stored } : undefined;
      if (!isSame(meeting.document, mine)) store.applyRemote(meeting.document);
    }
    lineage.met(stored, base);
    // Last: what is known must never be more than what the document contains.
    if (!conflict) know(stored);
  }

  function know(stored: Stored | null): void {
    const isNews = !isSameState(stored, known);
    known = stored;
    if (isNews) options.onKnown?.();
  }

  async function setAside(stored: Stored, error: DocumentError): Promise<void> {
    unreadable = { error, keptAt: undefined };
    // Whoever has the newer version still needs it: it stays where it is.
    if (error.reason === 'newer-version') return;
    const keptAt = await place.keepAside(stored.text);
    unreadable = { error, keptAt };
    onKeptAside({ text: stored.text, reason: 'unreadable', place: keptAt });
    known = stored;
    isTouched = hasOpened;
  }

  async function write(): Promise<void> {
    const document = current();
    const turn = turns;
    const wasTouched = isTouched;
    isTouched = false;
    options.written.add(document);
    try {
      const written = await place.write(encode(document), known);
      base = document;
      lineage.wrote(written, document);
      know(written);
    } catch (error) {
      isTouched ||= wasTouched;
      if (!(error instanceof PersistenceError)) throw error;
      if (error.reason !== 'conflict' || !isActive) throw error;
      if (turn === turns) meetConflict(error);
      return;
    }
    unreadable = undefined;
    conflictsInARow = 0;
  }

  function meetConflict({ stored, message }: PersistenceError): void {
    conflictsInARow += 1;
    if (conflictsInARow > MOST_CONFLICTS) {
      conflictsInARow = 0;
      throw new PersistenceError('refused', `It keeps answering: ${message}`);
    }
    if (stored) news = stored;
    else known = null;
  }

  /** Saves soon, unless it has just failed where no change of ours can help. */
  function plan(): void {
    const isAway = problem?.reason === 'offline' || problem?.reason === 'refused';
    if (isActive && !isAway && mustWrite()) schedule.soon();
    onSaving();
  }

  async function keepAside(document: D): Promise<void> {
    const text = toText(document);
    const keptAt = await place.keepAside(text).catch(() => undefined);
    onKeptAside({ text, reason: 'conflict', place: keptAt });
  }

  return {
    saving: () => savingOf({ conflict, unreadable, problem, isOpen, isDirty: isDirty() }),
    origin: () => ({ text: encode(base), revision: known?.revision }),
    start() {
      isActive = true;
      isOpen = false;
      mustRead = true;
      turns += 1;
      problem = undefined;
      stopWatching = place.watch?.((stored) => {
        // Where tabs also hear of each other through the device, news may come late.
        if (!place.device) news = stored;
        void (place.device ? refresh() : loop());
      });
      const opened = loop();
      onSaving();
      return opened;
    },
    stop() {
      isActive = false;
      turns += 1;
      schedule.stop();
      stopWatching?.();
      if (mustWrite()) void sync();
    },
    sync,
    refresh,
    changed() {
      if (conflict) takeOver(conflict.stored, conflict.theirs, base);
      plan();
    },
    touch() {
      isTouched = true;
      if (mustWrite()) void sync();
    },
    stateAt: lineage.at,
    adopt(origin) {
      const { revision } = origin;
      const isOld = revision === undefined ? known !== null : lineage.at(revision) !== undefined;
      const settles = conflict !== undefined && isSameState(origin, conflict.stored);
      if (isOld && !settles) return;
      turns += 1;
      lineage.met(origin, origin.document);
      base = origin.document;
      known = revision === undefined ? null : origin;
      conflict = undefined;
      plan();
    },
    resolve(keep) {
      if (!conflict) return;
      const { stored, theirs, theirPatches } = conflict;
      const mine = current();
      void keepAside(keep === 'mine' ? theirs : mine);
      conflict = undefined;
      base = theirs;
      if (keep === 'theirs') store.applyRemote(applyPatches(mine, theirPatches));
      know(stored);
      void sync();
    },
  };
}
