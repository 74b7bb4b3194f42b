/** Why a network looks back (report, Annex 3, step 2). */
export const OCCASIONS = [
  'annual-planning',
  'emerging-issue',
  'unexpected-opportunity',
  'other',
] as const;

/** An occasion to look back. */
export type Occasion = (typeof OCCASIONS)[number];

/** What a round can draw on. */
export const SOURCES = ['monitoring-data', 'indicators', 'practitioner-knowledge'] as const;

/** A source of a round. */
export type Source = (typeof SOURCES)[number];

/** How a pathway stands, given the stage of the work. */
export const VERDICTS = ['on-track', 'not-on-track', 'not-enough-information'] as const;

/** How a pathway stands. */
export type Verdict = (typeof VERDICTS)[number];

/** Where a challenge lies. */
export const CHALLENGE_PLACES = [
  'implementation',
  'within-network',
  'enabling-environment',
] as const;

/** Where a challenge lies. */
export type ChallengePlace = (typeof CHALLENGE_PLACES)[number];

/** How progress can be documented until the next round. */
export const DOCUMENTING_WAYS = ['tracker', 'reporting', 'indicator'] as const;

/** A way to document progress. */
export type DocumentingWay = (typeof DOCUMENTING_WAYS)[number];

/** What is noted between rounds. */
export const LOG_KINDS = ['issue', 'success'] as const;

/** An issue or a success. */
export type LogKind = (typeof LOG_KINDS)[number];

/** When an adaptation is to be made. */
export const HORIZONS = ['quarter', 'year'] as const;

/** In the coming quarter, or in the coming year. */
export type Horizon = (typeof HORIZONS)[number];

/** How far an adaptation or a task is. */
export const PLAN_STATES = ['to-do', 'under-way', 'done', 'dropped'] as const;

/** How far an adaptation or a task is. */
export type PlanState = (typeof PLAN_STATES)[number];

/** Whom a consideration is for (report, Table 1). */
export const ACTORS = ['members', 'facilitators', 'funders'] as const;

/** Whom a consideration is for. */
export type Actor = (typeof ACTORS)[number];

/** What a network says of a consideration. */
export const MARKS = ['done', 'planned', 'not-for-us'] as const;

/** What a network says of a consideration. */
export type Mark = (typeof MARKS)[number];
