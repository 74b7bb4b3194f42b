import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';

/**
 * Opens the table of documents in an SQLite file, which is created when it is missing.
 * A document is a text with an entity tag made from it, so equal texts have equal tags.
 */
export function openDocuments(file) {
  mkdirSync(dirname(file), { recursive: true });
  const database = new Database(file);
  database.exec('PRAGMA journal_mode = WAL');
  database.exec('PRAGMA synchronous = FULL');
  database.exec('PRAGMA busy_timeout = 2000');
  database.exec(`
    CREATE TABLE IF NOT EXISTS documents (
      id TEXT PRIMARY KEY,
      text TEXT NOT NULL,
      etag TEXT NOT NULL,
      updated_at TEXT NOT NULL
    ) STRICT
  `);
  const select = database.prepare('SELECT text, etag, updated_at FROM documents WHERE id = ?');
  const insert = database.prepare(
    'INSERT INTO documents (id, text, etag, updated_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const update = database.prepare(
    'UPDATE documents SET text = ?, etag = ?, updated_at = ? WHERE id = ? AND etag = ?',
  );
  const stored = (text) => ({ text, etag: etagOf(text), updatedAt: new Date().toISOString() });

  return {
    /** The stored document, or undefined. */
    read(id) {
      const row = select.get(id);
      return row && { text: row.text, etag: row.etag, updatedAt: row.updated_at };
    },
    /** Stores a document that must not be there yet. Gives undefined when it is. */
    create(id, text) {
      const next = stored(text);
      return insert.run(id, next.text, next.etag, next.updatedAt).changes > 0 ? next : undefined;
    },
    /** Replaces the state named by `etag`. Gives undefined when another one is stored by now. */
    replace(id, text, etag) {
      const next = stored(text);
      const { changes } = update.run(next.text, next.etag, next.updatedAt, id, etag);
      return changes > 0 ? next : undefined;
    },
    close() {
      database.close();
    },
  };
}

function etagOf(text) {
  return `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
}
