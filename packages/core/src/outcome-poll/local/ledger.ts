import { isSame } from '../../document/index.ts';
import { checkAnswer, type Vote } from '../poll.answer.ts';
import type { PublishedResults } from '../poll.published.ts';
import type { PollDocument } from '../poll.schema.ts';
import { newStage, type PollStage } from '../poll.stage.ts';
import { NO_VOTES, tallyVotes, type VoteTable } from '../poll.tally.ts';
import type { Device } from './device.ts';
import { type Journal, laterPapers, laterStage, NEW_JOURNAL } from './journal.ts';
import { laterRecord, NOTHING_PUBLISHED, publishNext } from './publishing.ts';
import { countedVotes, votesOf } from './votes.ts';

/** What one change brings. */
export interface Entry {
  readonly votes?: readonly Vote[];
  readonly stage?: PollStage;
  readonly papers?: Journal['papers'];
}

/** All that is known of a poll on this device, and the way to add to it. */
export interface Ledger {
  readonly table: VoteTable;
  readonly stage: PollStage;
  readonly papers: Journal['papers'];
  readonly results: PublishedResults;
  /** Votes of this tab that are not in the storage. */
  readonly unsaved: readonly Vote[];
  /** Adds to what is known, stores it once the ledger is open, and publishes. */
  note(entry: Entry): void;
  /** Reads everything; from now on it is also written. */
  open(): void;
  /** Takes over what other tabs have stored meanwhile. */
  read(): void;
  /** Stores what could not be stored. */
  retry(): void;
  close(): void;
}

/** Begins the ledger of a poll. */
export function createLedger(poll: PollDocument, device: Device, createId: () => string): Ledger {
  let table = NO_VOTES;
  let stage = newStage(poll);
  let papers: Journal['papers'] = {};
  let journal = NEW_JOURNAL;
  let unsaved: readonly Vote[] = [];
  let isSaved = true;
  let published = NOTHING_PUBLISHED;
  let isOpen = false;

  function save(): void {
    isSaved = isOpen && device.write(journal);
    if (!isSaved) return;
    unsaved = [];
    if (!device.isFull()) return;
    device.nextJournal();
    journal = NEW_JOURNAL;
  }

  function readRecord(): void {
    const stored = device.readRecord();
    published = laterRecord(published, stored);
    // Two tabs may have published at the same moment: what holds must be what is stored.
    if (!isSame(published, stored)) device.writeRecord(published);
  }

  /** Shows what may be known now, on top of what any tab has shown before. */
  function publish(): void {
    if (isOpen) readRecord();
    const next = publishNext(published, poll, countedVotes(table, papers), stage, createId);
    if (next === published) return;
    published = next;
    if (isOpen) device.writeRecord(next);
  }

  const ledger: Ledger = {
    get table() {
      return table;
    },
    get stage() {
      return stage;
    },
    get papers() {
      return papers;
    },
    get results() {
      return published.results;
    },
    get unsaved() {
      return unsaved;
    },
    note(entry) {
      const votes = entry.votes ?? [];
      table = tallyVotes(table, votes);
      stage = entry.stage ?? stage;
      papers = { ...papers, ...entry.papers };
      journal = {
        ...journal,
        votes: tallyVotes(journal.votes, votes),
        stage: entry.stage ?? journal.stage,
        papers: { ...journal.papers, ...entry.papers },
      };
      unsaved = [...unsaved, ...votes];
      save();
      publish();
    },
    open() {
      isOpen = true;
      ledger.read();
    },
    read() {
      const isCountable = ({ item, answer }: Vote) => !checkAnswer(poll, item, answer);
      for (const read of device.read()) {
        table = tallyVotes(table, votesOf(read.votes).filter(isCountable));
        stage = laterStage(stage, read.stage);
        papers = laterPapers(papers, read.papers);
      }
      if (!Object.hasOwn(poll.questions, stage.question)) {
        stage = { ...stage, question: newStage(poll).question };
      }
      ledger.retry();
      // Whoever wrote may have gone before it could publish, or not have known of all votes.
      publish();
    },
    retry() {
      if (!isSaved) save();
    },
    close() {
      isOpen = false;
    },
  };
  return ledger;
}
