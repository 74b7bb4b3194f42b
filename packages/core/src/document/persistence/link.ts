import { toText } from '../canonical.ts';
import type { UptakeDocument } from '../document.ts';
import { DocumentError } from '../errors.ts';
import { applyPatches, isSame } from '../patches.ts';
import { asPersistenceError, isSameState, PersistenceError, type Stored } from './adapter.ts';
import { createCommon } from './common.ts';
import type { Conflict, Copy, Link, LinkOptions, Unreadable } from './link-contract.ts';
import { createLoop, type Step } from './loop.ts';
import { meet } from './meeting.ts';
import { isFrozen, savingOf } from './saving.ts';
import { createSchedule } from './schedule.ts';

/** After so many conflicts in a row the place contradicts itself. */
const MOST_CONFLICTS = 5;

/**
 * Creates a link. What there is to do follows from a few facts, and a loop does it step by step,
 * so that a read, a write and the news of others never overlap. What is said about saving
 * follows from the same facts.
 */
export function createLink<D extends UptakeDocument>(options: LinkOptions<D>): Link<D> {
  const { store, place, encode, decode, isValid, isHeld, onKeptAside, onSaving } = options;

  const common = createCommon(store.getInitialState().document);
  let isActive = false;
  /** How many reads were asked for, and which of them the last one has answered. */
  let readsWanted = 0;
  let readsDone = 0;
  /** What is stored has been read since the start. */
  let isOpen = false;
  /** The same, ever: what is written since then is checked against what is known. */
  let hasOpened = false;
  /** Counts what makes an answer under way obsolete. */
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
  const isDirty = () => !isSame(common.base, current());
  const mustWrite = () =>
    hasOpened && !conflict && !isFrozen(unreadable) && !isHeld?.() && (isTouched || isDirty());

  function nextStep(): Step | undefined {
    if (isActive && readsDone < readsWanted) return read;
    if (isActive && news) return takeNews;
    return isDue && mustWrite() ? write : undefined;
  }

  function ended(error?: unknown): void {
    isDue = false;
    problem = error === undefined ? undefined : asPersistenceError(error);
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
    if (isOpen) readsWanted += 1;
    void loop();
  }

  async function read(): Promise<void> {
    const [turn, wanted] = [turns, readsWanted];
    // Older than what is read now, and must not be taken over after it.
    news = undefined;
    const stored = await place.read(common.known);
    if (turn !== turns) return;
    if (stored) await receive(stored);
    else know(null);
    readsDone = wanted;
    isOpen = true;
    hasOpened = true;
  }

  async function takeNews(): Promise<void> {
    const stored = news;
    if (stored) await receive(stored);
    if (news === stored) news = undefined;
  }

  async function receive(stored: Stored): Promise<void> {
    if (hasOpened && !conflict && isSameState(stored, common.known)) return;
    let copy: Copy<D>;
    try {
      copy = decode(stored.text);
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
      return setAside(stored, error);
    }
    unreadable = undefined;
    takeOver(stored, copy.document, common.with(stored, options.sharedWith?.(copy)));
    if (conflict) options.onConflict?.();
    else options.onCopy?.(copy);
  }

  function takeOver(stored: Stored, theirs: D, base: D): void {
    const mine = current();
    if (!hasOpened && !isDirty()) {
      common.met(stored, theirs);
      if (!isSame(mine, theirs)) store.load(theirs);
    } else {
      const meeting = meet({ base, mine, theirs, earlier: options.written.all() }, isValid);
      common.met(stored, meeting.base);
      conflict = meeting.paths.length > 0 ? { ...meeting, mine, theirs, stored } : undefined;
      if (!isSame(meeting.document, mine)) store.applyRemote(meeting.document);
    }
    // Last: what is known must never be more than what the document contains.
    if (!conflict) know(stored);
  }

  function know(stored: Stored | null): void {
    if (common.know(stored)) options.onKnown?.();
  }

  async function setAside(stored: Stored, error: DocumentError): Promise<void> {
    unreadable = { error, keptAt: undefined };
    // Whoever has the newer version still needs it: it stays where it is.
    if (error.reason === 'newer-version') return;
    const keptAt = await place.keepAside(stored.text);
    unreadable = { error, keptAt };
    onKeptAside({ text: stored.text, reason: 'unreadable', place: keptAt });
    common.know(stored);
    isTouched = hasOpened;
  }

  async function write(): Promise<void> {
    const document = current();
    const turn = turns;
    const wasTouched = isTouched;
    isTouched = false;
    options.written.add(document);
    try {
      const written = await place.write(encode(document), common.known);
      common.wrote(written, document);
      know(written);
      unreadable = undefined;
      conflictsInARow = 0;
    } catch (error) {
      isTouched ||= wasTouched;
      const failure = asPersistenceError(error);
      if (failure.reason !== 'conflict' || !isActive) throw failure;
      if (turn === turns) meetConflict(failure);
    }
  }

  function meetConflict({ stored, message }: PersistenceError): void {
    conflictsInARow += 1;
    if (conflictsInARow > MOST_CONFLICTS) {
      conflictsInARow = 0;
      throw new PersistenceError('refused', `It keeps answering: ${message}`);
    }
    if (stored) news = stored;
    else common.know(null);
  }

  /** Saves soon, unless it has just failed where no change of ours can help. */
  function plan(): void {
    const isAway = problem?.reason === 'offline' || problem?.reason === 'refused';
    if (isActive && !isAway && mustWrite()) schedule.soon();
    onSaving();
  }

  return {
    saving: () => savingOf({ conflict, unreadable, problem, isOpen, isDirty: isDirty() }),
    origin: () => ({ text: encode(common.base), revision: common.known?.revision }),
    start() {
      isActive = true;
      isOpen = false;
      readsWanted += 1;
      turns += 1;
      problem = undefined;
      stopWatching = place.watch?.((stored) => {
        // Where tabs also hear of each other through the device, news may come late.
        if (place.device) readsWanted += 1;
        else news = stored;
        void loop();
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
      if (conflict) takeOver(conflict.stored, conflict.theirs, common.base);
      plan();
    },
    touch() {
      isTouched = true;
      if (mustWrite()) void sync();
    },
    stateAt: common.at,
    adopt(origin) {
      const { revision, document } = origin;
      const isOld = revision === undefined ? common.known : common.at(revision);
      const settles = conflict !== undefined && isSameState(origin, conflict.stored);
      if (isOld && !settles) return;
      turns += 1;
      common.met(origin, document);
      common.know(revision === undefined ? null : origin);
      conflict = undefined;
      plan();
    },
    resolve(keep) {
      if (!conflict) return;
      const { stored, theirs, theirPatches } = conflict;
      const mine = current();
      const text = toText(keep === 'mine' ? theirs : mine);
      void place
        .keepAside(text)
        .catch(() => undefined)
        .then((keptAt) => onKeptAside({ text, reason: 'conflict', place: keptAt }));
      conflict = undefined;
      common.met(stored, theirs);
      if (keep === 'theirs') store.applyRemote(applyPatches(mine, theirPatches));
      know(stored);
      void sync();
    },
  };
}
