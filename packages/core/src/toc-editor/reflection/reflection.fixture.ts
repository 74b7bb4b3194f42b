import fc from 'fast-check';
import {
  anyComponent,
  anyNumber,
  anyPosition,
  anyText,
  linkAt,
  nodeAt,
  now,
  pathwayAt,
  pick,
  type Step,
  step,
} from '../toc.step.fixture.ts';
import type { TocStore } from '../toc.store.ts';
import {
  ACTORS,
  CHALLENGE_PLACES,
  DOCUMENTING_WAYS,
  HORIZONS,
  LOG_KINDS,
  MARKS,
  OCCASIONS,
  PLAN_STATES,
  SOURCES,
  VERDICTS,
} from './choices.ts';
import { CHALLENGE_LISTS } from './commands/challenges.ts';
import { FINDING_LISTS } from './commands/judgements.ts';
import { ADAPTATION_TEXTS, TASK_TEXTS } from './commands/plan.ts';
import { ROUND_TEXTS } from './commands/rounds.ts';
import { reflectionCommands } from './commands.ts';
import { PRESET_CONSIDERATIONS } from './considerations.ts';

const commands = reflectionCommands;

export const anyDay: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 1200 })
  .map((count) => new Date(Date.UTC(2025, 0, 1 + count)).toISOString().slice(0, 10));

const oneOf = <const T>(values: readonly T[]) => fc.constantFrom(...values);

const roundAt = (store: TocStore, n: number) => pick(now(store).rounds, n);
const adaptationAt = (store: TocStore, n: number) => pick(now(store).adaptations, n);
const taskAt = (store: TocStore, n: number) =>
  pick(now(store).adaptations[adaptationAt(store, n)]?.tasks, n);
const entryAt = (store: TocStore, n: number) => pick(now(store).log, n);

/** A pathway that is there or has been judged. */
function judgedAt(store: TocStore, n: number): readonly [round: string, pathway: string] {
  const round = roundAt(store, n);
  const { judgements } = now(store).rounds[round] ?? {};
  return [round, pick({ ...judgements, ...now(store).pathways }, n)];
}

function challengeAt(store: TocStore, n: number) {
  const [round, pathway] = judgedAt(store, n);
  const judgement = now(store).rounds[round]?.judgements[pathway];
  return { round, pathway, challenge: pick(judgement?.challenges, n) };
}

const anyRoundStep: fc.Arbitrary<Step> = fc.oneof(
  step([anyDay, oneOf(OCCASIONS), anyText], (store, date, occasion, topic) => {
    commands(store).openRound({ date, occasion, topic, sources: ['indicators'] });
  }),
  step([anyNumber, anyDay, oneOf(OCCASIONS)], (store, n, date, occasion) => {
    commands(store).setRoundDate(roundAt(store, n), date);
    commands(store).setOccasion(roundAt(store, n), occasion);
  }),
  step([anyNumber, oneOf(SOURCES), fc.boolean()], (store, n, source, isUsed) =>
    commands(store).setSource(roundAt(store, n), source, isUsed),
  ),
  step([anyNumber, oneOf(ROUND_TEXTS), anyText], (store, n, field, text) =>
    commands(store).setRoundText(roundAt(store, n), field, text),
  ),
  step([anyNumber], (store, n) => commands(store).deleteRound(roundAt(store, n))),
);

const anyJudgementStep: fc.Arbitrary<Step> = fc.oneof(
  step([anyNumber, oneOf(['', ...VERDICTS])], (store, n, verdict) =>
    commands(store).judgePathway(...judgedAt(store, n), verdict),
  ),
  step([anyNumber, anyText], (store, n, text) => {
    commands(store).setJudgementNote(...judgedAt(store, n), text);
    commands(store).addSuccess(...judgedAt(store, n), text, text);
  }),
  step([anyNumber, oneOf(DOCUMENTING_WAYS), anyText], (store, n, way, text) => {
    const id = commands(store).addDocumenting(...judgedAt(store, n), way, text) ?? 'gone';
    commands(store).setDocumenting(...judgedAt(store, n), id, `${text} `);
    commands(store).setDocumentingWay(...judgedAt(store, n), id, 'tracker');
  }),
  step([anyNumber, oneOf(['text', 'furthering'] as const), anyText], (store, n, field, text) => {
    const [round, pathway] = judgedAt(store, n);
    const { successes } = now(store).rounds[round]?.judgements[pathway] ?? {};
    commands(store).setSuccess(round, pathway, pick(successes, n), field, text);
  }),
  step([anyNumber, oneOf(FINDING_LISTS), anyPosition], (store, n, list, position) => {
    const [round, pathway] = judgedAt(store, n);
    const found = pick(now(store).rounds[round]?.judgements[pathway]?.[list], n);
    if (position < 3) commands(store).moveFinding(round, pathway, list, found, position);
    else commands(store).deleteFinding(round, pathway, list, found);
  }),
  step([anyNumber, oneOf(CHALLENGE_PLACES), anyText], (store, n, place, text) => {
    commands(store).addChallenge(...judgedAt(store, n), place, text);
    commands(store).setChallenge(challengeAt(store, n), text);
    commands(store).placeChallenge(challengeAt(store, n), place);
  }),
  step([anyNumber, oneOf(CHALLENGE_LISTS), anyText], (store, n, list, text) => {
    const at = challengeAt(store, n);
    const point = commands(store).addPoint(at, list, text) ?? 'gone';
    commands(store).setPoint(at, list, point, `${text}?`);
    if (n % 3 === 0) commands(store).deletePoint(at, list, point);
  }),
);

const anyLogStep: fc.Arbitrary<Step> = fc.oneof(
  step([oneOf(LOG_KINDS), anyText, anyDay, anyNumber], (store, kind, text, date, n) => {
    const subjects = [
      { kind: 'toc', id: '' },
      { kind: 'node', id: nodeAt(store, n) },
      { kind: 'link', id: linkAt(store, n) },
      { kind: 'pathway', id: pathwayAt(store, n) },
    ] as const;
    const subject = subjects[n % 4] ?? subjects[0];
    commands(store).log({ kind, text, date, author: text, subject });
    commands(store).setLogSubject(entryAt(store, n), subject);
  }),
  step([anyNumber, anyText, oneOf(LOG_KINDS)], (store, n, text, kind) => {
    commands(store).setLogText(entryAt(store, n), text);
    commands(store).setLogAuthor(entryAt(store, n), text);
    commands(store).setLogKind(entryAt(store, n), kind);
    commands(store).setLogRound(entryAt(store, n), n % 2 === 0 ? '' : roundAt(store, n));
  }),
  step([anyNumber], (store, n) => commands(store).deleteLogEntry(entryAt(store, n))),
);

const anyPlanStep: fc.Arbitrary<Step> = fc.oneof(
  step([anyNumber, anyText, oneOf(['', ...HORIZONS])], (store, n, text, horizon) => {
    const [round, pathway] = judgedAt(store, n);
    commands(store).addAdaptation({ text, round, pathway, horizon });
  }),
  step([anyNumber, oneOf(ADAPTATION_TEXTS), anyText], (store, n, field, text) =>
    commands(store).setAdaptation(adaptationAt(store, n), field, text),
  ),
  step([anyNumber, oneOf(PLAN_STATES), anyPosition], (store, n, state, position) => {
    commands(store).setAdaptationState(adaptationAt(store, n), state);
    commands(store).setHorizon(adaptationAt(store, n), 'quarter');
    commands(store).prioritise(adaptationAt(store, n), position);
  }),
  step([anyNumber], (store, n) => commands(store).deleteAdaptation(adaptationAt(store, n))),
  step([anyNumber, anyText, anyDay], (store, n, text, due) => {
    commands(store).addTask(adaptationAt(store, n), { text, due });
  }),
  step([anyNumber, oneOf(TASK_TEXTS), anyText], (store, n, field, text) =>
    commands(store).setTask(adaptationAt(store, n), taskAt(store, n), field, text),
  ),
  step([anyNumber, oneOf(PLAN_STATES), anyDay], (store, n, state, day) => {
    const [adaptation, task] = [adaptationAt(store, n), taskAt(store, n)];
    commands(store).setTaskState(adaptation, task, state);
    commands(store).setTaskDay(adaptation, task, 'start', day);
    commands(store).moveTask(adaptation, task, 0);
    if (n % 4 === 0) commands(store).deleteTask(adaptation, task);
  }),
);

const anyAdviceStep: fc.Arbitrary<Step> = fc.oneof(
  step(
    [oneOf(PRESET_CONSIDERATIONS.map(({ id }) => id)), oneOf(['', ...MARKS])],
    (store, id, mark) => commands(store).markConsideration(id, mark),
  ),
  step([oneOf(ACTORS), anyComponent, anyText], (store, actor, component, text) => {
    const id = commands(store).addConsideration(actor, component, text);
    commands(store).markConsideration(id, 'planned');
  }),
  step([anyNumber, anyText, fc.boolean()], (store, n, text, isDeleted) => {
    const id = pick(now(store).considerations, n);
    if (isDeleted) commands(store).deleteConsideration(id);
    else commands(store).setConsideration(id, text);
  }),
);

const anyVersionStep: fc.Arbitrary<Step> = fc.oneof(
  step([anyText, anyDay], (store, name, date) => {
    commands(store).nameVersion(name, date);
  }),
  step([anyNumber, anyText], (store, n, name) =>
    commands(store).renameVersion(pick(now(store).versions, n), name),
  ),
  step([anyNumber], (store, n) => {
    const version = pick(now(store).versions, n);
    if (n % 3 === 0) commands(store).deleteVersion(version);
    // What somebody else wrote into the title meanwhile is a step of theirs.
    else if (now(store).versions[version]?.content.title === now(store).title)
      commands(store).restoreVersion(version);
  }),
);

/** What a person may do about reflection. */
export const anyReflectionStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: anyRoundStep },
  { weight: 3, arbitrary: anyJudgementStep },
  { weight: 2, arbitrary: anyLogStep },
  { weight: 2, arbitrary: anyPlanStep },
  { weight: 1, arbitrary: anyAdviceStep },
  { weight: 1, arbitrary: anyVersionStep },
);
