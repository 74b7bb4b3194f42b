/** Something that takes its time. */
export type Step = () => Promise<void>;

/**
 * Does step after step, never two at a time, until there is nothing left to do or one fails.
 *
 * @param next what there is to do now, if anything
 * @param ended called at the end, with the error of the step that failed
 * @returns starts, unless it runs already: then what there is to do is done in its turn
 */
export function createLoop(
  next: () => Step | undefined,
  ended: (error?: unknown) => void,
): () => Promise<void> {
  let isRunning = false;
  let running = Promise.resolve();

  async function run(): Promise<void> {
    let failure: [unknown] | [] = [];
    try {
      for (let step = next(); step; step = next()) await step();
    } catch (error) {
      failure = [error];
    }
    isRunning = false;
    ended(...failure);
  }

  return () => {
    if (!isRunning) {
      isRunning = true;
      running = run();
    }
    return running;
  };
}
