import type { TocStore } from '../toc.store.ts';
import { type AdviceCommands, adviceCommands } from './commands/advice.ts';
import { type ChallengeCommands, challengeCommands } from './commands/challenges.ts';
import { type JudgementCommands, judgementCommands } from './commands/judgements.ts';
import { type LogCommands, logCommands } from './commands/log.ts';
import { type PlanCommands, planCommands } from './commands/plan.ts';
import { type RoundCommands, roundCommands } from './commands/rounds.ts';
import { type VersionCommands, versionCommands } from './commands/versions.ts';

/**
 * Everything that can be done about reflection, in the manner of the store's own commands: each is
 * one named step, an id that is not there makes none, a text is taken as far as a field holds it,
 * and a value that is no choice throws a `RangeError`.
 */
export interface ReflectionCommands
  extends RoundCommands,
    JudgementCommands,
    ChallengeCommands,
    LogCommands,
    PlanCommands,
    AdviceCommands,
    VersionCommands {}

/**
 * The commands of reflection for a store of a theory of change. They stand apart from
 * `store.commands`, so that a page fetches them when somebody reflects.
 */
export function reflectionCommands({ editor }: Pick<TocStore, 'editor'>): ReflectionCommands {
  return {
    ...roundCommands(editor),
    ...judgementCommands(editor),
    ...challengeCommands(editor),
    ...logCommands(editor),
    ...planCommands(editor),
    ...adviceCommands(editor),
    ...versionCommands(editor),
  };
}
