import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltServer, buildServer } from '../../testing/built.ts';
import { describeStore } from '../../testing/describe-store.ts';
import { openStage, storedPoll, vote } from '../../testing/poll.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'uptake-sqlite-'));
let built: BuiltServer;
let files = 0;

beforeAll(async () => {
  built = await buildServer();
});
afterAll(() => {
  built.remove();
  rmSync(folder, { recursive: true, force: true });
});

function change(file: string, statement: string): void {
  const database = new Database(file);
  database.exec(statement);
  database.close();
}

function newFile(): string {
  files += 1;
  return join(folder, `${files}.db`);
}

const open = (file: string) => built.index.sqliteStore({ file, gatherFor: 0 });

describeStore('sqliteStore', () => open(newFile()));

describe('sqliteStore', () => {
  it('[SV8] finds everything again in the file', async () => {
    const file = newFile();
    const first = await open(file);
    await first.create(storedPoll(), { stage: openStage(), keyHash: 'a' }, ['seat']);
    await first.apply('poll', [vote('v', 7), vote('w', 'skipped')]);
    await first.takeSeat('poll', 'seat', 'mine');
    const before = await first.read('poll');
    await first.close();
    const second = await open(file);
    expect(await second.read('poll')).toEqual(before);
    expect(await second.takeSeat('poll', 'seat', 'theirs')).toBe('used');
    await second.close();
  });

  it('[SV9] refuses a file that another process has, and opens it afterwards', async () => {
    const file = newFile();
    const first = await open(file);
    await expect(open(file)).rejects.toMatchObject({
      reason: 'in-use',
      message: expect.stringContaining('in use by another process'),
    });
    await first.close();
    const second = await open(file);
    await second.close();
  });

  it('[SV10] refuses what is no store of ours, or one of another version', async () => {
    const text = newFile();
    writeFileSync(text, 'Minutes of the last convening. '.repeat(99));
    await expect(open(text)).rejects.toMatchObject({ reason: 'unreadable' });
    const foreign = newFile();
    change(foreign, 'CREATE TABLE orders (id)');
    await expect(open(foreign)).rejects.toMatchObject({ reason: 'unreadable' });
    const newer = newFile();
    await (await open(newer)).close();
    for (const [version, word] of [
      [99, 'newer version'],
      [1, 'older version'],
    ]) {
      change(newer, `PRAGMA user_version = ${version}`);
      await expect(open(newer)).rejects.toMatchObject({
        reason: 'unreadable',
        message: expect.stringContaining(`${word}`),
      });
    }
    await expect(open(join(folder, 'none', 'polls.db'))).rejects.toMatchObject({
      reason: 'failed',
    });
  });

  it('[SV11] refuses votes at once when too many wait', async () => {
    const store = await built.index.sqliteStore({ file: newFile(), gatherFor: 50, room: 3 });
    await store.create(storedPoll(), { stage: openStage(), keyHash: 'a' }, []);
    const first = store.apply('poll', [vote('v', 7), vote('w', 7)]);
    await expect(store.apply('poll', [vote('x', 7), vote('y', 7)])).rejects.toMatchObject({
      reason: 'busy',
    });
    expect(await first).toEqual(['counted', 'counted']);
    await store.close();
  });

  it('[SV12] leaves nothing of a deleted poll in its files', async () => {
    const file = newFile();
    const store = await open(file);
    const title = { en: 'Findable words' };
    const poll = storedPoll();
    const beginning = { stage: openStage(), keyHash: 'a' };
    await store.create({ ...poll, document: { ...poll.document, title } }, beginning, []);
    await store.apply('poll', [vote('findable-voter', 7)]);
    await store.delete('poll');
    await store.close();
    const left = [file, `${file}-wal`].filter((one) => existsSync(one));
    const bytes = left.map((one) => readFileSync(one, 'latin1')).join('');
    expect(bytes).not.toContain('Findable words');
    expect(bytes).not.toContain('findable-voter');
  });
});
