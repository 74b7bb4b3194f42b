import type { PollClient } from '@uptake/core/outcome-poll/live';

type State = ReturnType<PollClient['getState']>;

/** What a phone waits for, fifty times as fast. */
export const timers = {
  setTimeout: (run: () => void, after: number) => setTimeout(run, after / 50),
  clearTimeout: (timer: unknown) => clearTimeout(timer as NodeJS.Timeout),
};

/** What a browser keeps for a site. */
export function fakeStorage() {
  const map = new Map<string, string>();
  return {
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
  };
}

/** Waits until a client's state is so. */
export async function until(client: PollClient, isSo: (state: State) => boolean): Promise<void> {
  if (isSo(client.getState())) return;
  await new Promise<void>((resolve) => {
    const stop = client.subscribe(() => {
      if (!isSo(client.getState())) return;
      stop();
      resolve();
    });
  });
}

/** Whether the server has acknowledged all answers. */
export function isAllCounted({ answers }: State): boolean {
  return Object.values(answers).every(({ state }) => state === 'counted');
}
