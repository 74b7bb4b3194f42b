import type { PollChange, PollSnapshot, PollStore } from '../store/store.ts';

/** What is heard of a poll in a store. */
export interface FollowingListener {
  /** The poll as it is, at first and whenever changes were missed. */
  onSnapshot(snapshot: PollSnapshot): void;
  /** The next change after what was heard last. */
  onChange(change: PollChange): void;
  onGone(): void;
  onFailure(error: unknown): void;
}

/** Hears everything of a poll, in order and without a gap. */
export interface Following {
  /** Reads the poll. Returns whether there is one. */
  read(): Promise<boolean>;
  stop(): void;
}

export function followPoll(store: PollStore, id: string, listener: FollowingListener): Following {
  let known = 0;
  let reading: Promise<boolean> | undefined;
  let meanwhile: PollChange[] = [];

  async function readNow(): Promise<boolean> {
    const snapshot = await store.read(id);
    const changes = meanwhile;
    meanwhile = [];
    reading = undefined;
    if (!snapshot) return false;
    known = snapshot.state.revision;
    listener.onSnapshot(snapshot);
    for (const change of changes) take(change);
    return true;
  }

  function read(): Promise<boolean> {
    reading ??= readNow().catch((error) => {
      reading = undefined;
      throw error;
    });
    return reading;
  }

  function take(change: PollChange): void {
    if (reading) {
      meanwhile.push(change);
    } else if (change.revision === known + 1) {
      known = change.revision;
      listener.onChange(change);
    } else if (change.revision > known) {
      read().catch(listener.onFailure);
    }
  }

  async function catchUp(): Promise<void> {
    if (!(await read())) listener.onGone();
  }

  const stop = store.watch(id, (news) => {
    if (news === 'gone') listener.onGone();
    else if (news === 'missed') catchUp().catch(listener.onFailure);
    else take(news);
  });
  return { read, stop };
}
