import { type Answer, isReason, itemOf, REASONS } from '../poll.answer.ts';
import type { Question } from '../poll.schema.ts';
import type { Counted } from '../poll.tally.ts';
import { recall } from './recall.ts';

/** One thing that people answered, the answers being codes from 0. */
export interface Subject {
  /** Its place in {@link Released}. */
  readonly key: string;
  /** The item of the votes. */
  readonly item: string;
  /** How many codes are ratings; the reasons for none follow. */
  readonly ratings: number;
  /** What is shown of it: the statements, each with the code that means it. */
  readonly shows: readonly { readonly statement: string; readonly code: number }[];
  /** Whether the codes are the points of a scale, options to pick from, or not picked and picked. */
  readonly kind: 'points' | 'one-of' | 'picked';
  /** The lowest point of the scale. */
  readonly min: number;
  codeOf(answer: Answer): number;
}

/** The answers to a subject, by voter. */
export type Codes = ReadonlyMap<string, number>;

/**
 * What people answered in a question: each statement; of a choice of any number, each option by
 * itself; of a choice of one, the choice, because who picked one option did not pick another.
 */
export function subjectsOf(id: string, question: Question): readonly Subject[] {
  return recall(question, 'subjects', [id], () => subjectsIn(id, question));
}

function subjectsIn(id: string, question: Question): Subject[] {
  // Codes must not depend on an order that may be changed meanwhile.
  const statements = Object.keys(question.statements).sort();
  if (question.kind === 'rating') {
    const { min, points } = question.scale;
    return statements.map((statement) => ({
      key: itemOf(id, statement),
      item: itemOf(id, statement),
      kind: 'points',
      min,
      ratings: points,
      shows: [{ statement, code: 0 }],
      codeOf: (answer) => reasonCode(answer, points) ?? Number(answer) - min,
    }));
  }
  if (question.most === 1) {
    // The last rating is "none of these".
    const ratings = statements.length + 1;
    return [
      {
        key: itemOf(id),
        item: itemOf(id),
        kind: 'one-of',
        min: 0,
        ratings,
        shows: statements.map((statement, code) => ({ statement, code })),
        codeOf: (answer) =>
          reasonCode(answer, ratings) ??
          (statements.indexOf(String(picked(answer)[0])) + ratings) % ratings,
      },
    ];
  }
  return statements.map((statement) => ({
    key: itemOf(id, statement),
    item: itemOf(id),
    kind: 'picked',
    min: 0,
    ratings: 2,
    shows: [{ statement, code: 1 }],
    codeOf: (answer) => reasonCode(answer, 2) ?? Number(picked(answer).includes(statement)),
  }));
}

/** The answers of some voters as codes. */
export function codesOf(voters: { readonly [voter: string]: Counted }, subject: Subject): Codes {
  const { key, kind, ratings, min } = subject;
  return recall(voters, `codes of ${key}`, [kind, ratings, min], () => {
    const codes = new Map<string, number>();
    for (const voter in voters) {
      const counted = voters[voter];
      if (counted) codes.set(voter, subject.codeOf(counted.answer));
    }
    return codes;
  });
}

function reasonCode(answer: Answer, ratings: number): number | undefined {
  return isReason(answer) ? ratings + REASONS.indexOf(answer) : undefined;
}

function picked(answer: Answer): readonly string[] {
  return Array.isArray(answer) ? answer : [];
}
