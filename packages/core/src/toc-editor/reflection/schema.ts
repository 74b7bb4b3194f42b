import {
  array,
  line,
  literal,
  orderKey,
  picklist,
  records,
  type Schema,
  strictObject,
  text,
} from '../../document/index.ts';
import { TOC_COMPONENTS } from '../../vocabulary/index.ts';
import {
  ACTORS,
  CHALLENGE_PLACES,
  DOCUMENTING_WAYS,
  HORIZONS,
  LOG_KINDS,
  MARKS,
  OCCASIONS,
  PLAN_STATES,
  VERDICTS,
} from './choices.ts';
import { day, dayOrNone } from './days.ts';
import type {
  Adaptation,
  Challenge,
  Consideration,
  Documenting,
  Judgement,
  LogEntry,
  Point,
  Reflection,
  Round,
  Subject,
  Success,
  Task,
} from './records.ts';

/** Nothing reflected on yet. */
export function emptyReflection(): Reflection {
  return { rounds: {}, log: {}, adaptations: {}, considerations: {}, marks: {} };
}

const point: Schema<Point> = strictObject({ text: line, order: orderKey });

const judgement: Schema<Judgement> = strictObject({
  verdict: picklist(['', ...VERDICTS]),
  name: line,
  nodes: records(literal(true)),
  note: text,
  challenges: records(
    strictObject<Challenge>({
      place: picklist(CHALLENGE_PLACES),
      text: line,
      causes: records(point),
      options: records(point),
      order: orderKey,
    }),
  ),
  successes: records(strictObject<Success>({ text: line, furthering: line, order: orderKey })),
  documenting: records(
    strictObject<Documenting>({ way: picklist(DOCUMENTING_WAYS), text: line, order: orderKey }),
  ),
});

const round: Schema<Round> = strictObject({
  date: day,
  occasion: picklist(OCCASIONS),
  topic: line,
  stage: line,
  participants: text,
  sources: records(literal(true)),
  conclusions: text,
  judgements: records(judgement),
  version: line,
});

const logEntry: Schema<LogEntry> = strictObject({
  kind: picklist(LOG_KINDS),
  text: line,
  date: day,
  author: line,
  subject: strictObject<Subject>({
    kind: picklist(['toc', 'node', 'link', 'pathway']),
    id: line,
    names: array(line),
  }),
  round: line,
});

const adaptation: Schema<Adaptation> = strictObject({
  text: line,
  round: line,
  pathway: line,
  horizon: picklist(['', ...HORIZONS]),
  state: picklist(PLAN_STATES),
  tasks: records(
    strictObject<Task>({
      text: line,
      person: line,
      budget: line,
      staffTime: line,
      start: dayOrNone,
      due: dayOrNone,
      state: picklist(PLAN_STATES),
      order: orderKey,
    }),
  ),
  nextSteps: text,
  support: text,
  questions: text,
  order: orderKey,
});

const consideration: Schema<Consideration> = strictObject({
  actor: picklist(ACTORS),
  component: picklist(TOC_COMPONENTS),
  text: line,
  order: orderKey,
});

/** The shape of the records of reflection, as fields of a document. */
export const reflectionFields = {
  rounds: records(round),
  log: records(logEntry),
  adaptations: records(adaptation),
  considerations: records(consideration),
  marks: records(picklist(MARKS)),
};
