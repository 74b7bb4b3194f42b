import Database from 'libsql';
import { StoreError } from '../store.ts';

/** An open database. */
export type Sqlite = Database.Database;

/** "uptk", so that another program's file is not taken for one of ours. */
const APPLICATION_ID = 0x7570746b;
const SCHEMA_VERSION = 2;

// Without row ids, rows lie in the order of their keys: nothing tells in which order votes came.
// What is large lies apart: each batch of votes writes the row of its poll anew.
const TABLES = `
  CREATE TABLE poll (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    seats INTEGER NOT NULL,
    expires INTEGER NOT NULL,
    revision INTEGER NOT NULL DEFAULT 0,
    stage TEXT NOT NULL,
    key_hash TEXT NOT NULL,
    released_at INTEGER NOT NULL DEFAULT 0
  ) WITHOUT ROWID;
  CREATE TABLE document (
    poll TEXT PRIMARY KEY REFERENCES poll ON DELETE CASCADE,
    text TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE memory (
    poll TEXT PRIMARY KEY REFERENCES poll ON DELETE CASCADE,
    released TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE vote (
    poll TEXT NOT NULL REFERENCES poll ON DELETE CASCADE,
    round INTEGER NOT NULL,
    item TEXT NOT NULL,
    voter TEXT NOT NULL,
    n INTEGER NOT NULL,
    answer TEXT NOT NULL,
    PRIMARY KEY (poll, round, item, voter)
  ) WITHOUT ROWID;
  CREATE TABLE seat (
    poll TEXT NOT NULL REFERENCES poll ON DELETE CASCADE,
    seat TEXT NOT NULL,
    claim TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (poll, seat)
  ) WITHOUT ROWID;
  CREATE TABLE trial (room BLOB NOT NULL);
  PRAGMA application_id = ${APPLICATION_ID};
  PRAGMA user_version = ${SCHEMA_VERSION};
`;

/**
 * Opens the file for this process alone.
 *
 * @throws StoreError `in-use` when another process has it, `unreadable` when it is no store of
 *   ours or one of a newer version, `failed` when it cannot be opened
 */
export function openDatabase(file: string, mostBytes?: number): Sqlite {
  let database: Sqlite | undefined;
  try {
    database = new Database(file, { timeout: 0 });
    // The lock is taken by the first transaction and kept until the database is closed.
    database.exec('PRAGMA locking_mode = EXCLUSIVE');
    database.exec('PRAGMA journal_mode = WAL');
    database.exec('PRAGMA synchronous = FULL');
    database.exec('PRAGMA secure_delete = ON');
    database.exec('PRAGMA foreign_keys = ON');
    database.exec('BEGIN IMMEDIATE');
    prepareTables(database, file);
    database.exec('COMMIT');
    if (mostBytes !== undefined) {
      const pages = Math.floor(mostBytes / numberOf(database, 'PRAGMA page_size'));
      database.exec(`PRAGMA max_page_count = ${pages}`);
    }
    return database;
  } catch (error) {
    database?.close();
    throw asStoreError(error, file);
  }
}

function prepareTables(database: Sqlite, file: string): void {
  const application = numberOf(database, 'PRAGMA application_id');
  const version = numberOf(database, 'PRAGMA user_version');
  const isEmpty = numberOf(database, 'SELECT count(*) FROM sqlite_master') === 0;
  if (isEmpty) {
    database.exec(TABLES);
  } else if (application !== APPLICATION_ID) {
    throw new StoreError('unreadable', `${file} is a database of another program.`);
  } else if (version !== SCHEMA_VERSION) {
    const written = version > SCHEMA_VERSION ? 'a newer' : 'an older';
    throw new StoreError(
      'unreadable',
      `${file} was written by ${written} version of @uptake/server (${version}). Install that version.`,
    );
  }
}

function numberOf(database: Sqlite, query: string): number {
  const [row] = database.prepare(query).raw().all() as number[][];
  return row?.[0] ?? 0;
}

function asStoreError(error: unknown, file: string): StoreError {
  if (error instanceof StoreError) return error;
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  if (code === 'SQLITE_BUSY' || code === 'SQLITE_LOCKED') {
    return new StoreError(
      'in-use',
      `${file} is in use by another process. One file belongs to one server: stop the other one, ` +
        'or give this one another file.',
    );
  }
  if (code === 'SQLITE_NOTADB' || code === 'SQLITE_CORRUPT') {
    return new StoreError('unreadable', `${file} is not a readable SQLite database.`);
  }
  return new StoreError('failed', `${file} cannot be opened: ${message}`);
}
