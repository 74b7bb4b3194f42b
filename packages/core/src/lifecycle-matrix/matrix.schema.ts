import {
  literal,
  type Ordered,
  orderKey,
  picklist,
  type Records,
  records,
  type Schema,
  strictObject,
  text,
} from '../document/index.ts';
import { ACTIVITY_CATEGORIES, type ActivityCategory, type Stage } from '../vocabulary/index.ts';
import {
  ACTIVITY_PRESETS,
  type ActivityPreset,
  RESOURCE_PRESETS,
  type ResourcePreset,
} from './matrix.catalogue.ts';
import { EXAMPLE_PRESETS, type ExamplePreset } from './matrix.examples.ts';

/** The questions a network answers before it chooses activities (report, Annex 1). */
export const MATRIX_QUESTIONS = ['goal', 'support', 'capacity'] as const;

/** A question a network answers before it chooses activities. */
export type MatrixQuestion = (typeof MATRIX_QUESTIONS)[number];

/** How far a network is with a cell, from nothing to finished. */
export const CELL_STATUSES = ['not-planned', 'considering', 'planned', 'running', 'done'] as const;

/** How far a network is with a cell. */
export type CellStatus = (typeof CELL_STATUSES)[number];

/** Why a cell is left open; `''` when nobody has said yet. */
export const GAP_REASONS = ['', 'not-relevant', 'no-capacity', 'later'] as const;

/** Why a cell is left open. */
export type GapReason = (typeof GAP_REASONS)[number];

/** What an activity asks of the network (report, Annex 1, third question). */
export const CELL_NEEDS = ['time', 'resources', 'capacity'] as const;

/** One of the things an activity asks of the network. */
export type CellNeed = (typeof CELL_NEEDS)[number];

/** The plan for one category at one stage. */
export interface Cell {
  readonly status: CellStatus;
  /** Who sees to it: a person, a team, a member organisation. */
  readonly owner: string;
  /** When, in the network's own terms: a school term, a season, a month, any calendar. */
  readonly period: string;
  /** The ids of the category's activities that are chosen here. */
  readonly activities: { readonly [activity: string]: true };
  readonly needs: { readonly [need in CellNeed]: string };
  readonly notes: string;
  /** Kept while the cell is covered, so that it is there when the cell opens again. */
  readonly gapReason: GapReason;
}

/** A specific activity of a category. */
export interface Activity extends Ordered {
  /** The report's activity this one is, or `''` for the network's own. */
  readonly preset: ActivityPreset | '';
  /** The network's own name, or `''` for the catalogue's in the reader's language. */
  readonly label: string;
}

/** Something to read. Each empty field falls back to the preset's. */
export interface Resource extends Ordered {
  readonly preset: ResourcePreset | '';
  readonly title: string;
  readonly authors: string;
  readonly year: string;
  readonly url: string;
}

/** A row of the matrix: a category of activities and its plan at each stage. */
export interface Category extends Ordered {
  /** The report's category this one is, or `''` for the network's own. */
  readonly preset: ActivityCategory | '';
  /** The network's own name, or `''` for the catalogue's in the reader's language. */
  readonly label: string;
  /** The network's own description, or `''` for the catalogue's. */
  readonly description: string;
  readonly activities: Records<Activity>;
  readonly resources: Records<Resource>;
  readonly cells: { readonly [stage in Stage]: Cell };
}

/** A network that does such activities. Each empty text falls back to the preset's. */
export interface Example extends Ordered {
  readonly preset: ExamplePreset | '';
  readonly name: string;
  readonly summary: string;
  readonly url: string;
  /** The ids of the categories the example shows. */
  readonly categories: { readonly [category: string]: true };
}

/** A network's plan of activities across the evidence lifecycle. */
export interface LifecycleMatrixDocument {
  readonly kind: 'lifecycle-matrix';
  readonly version: 1;
  /** The answer to the first of the questions for choosing. */
  readonly goal: string;
  /** The answer to the second one. */
  readonly support: string;
  /** The answer to the third one. */
  readonly capacity: string;
  readonly categories: Records<Category>;
  readonly examples: Records<Example>;
}

/** Ids as the keys of a map, so that two copies merge id by id. */
const idSet = records(literal(true));

const cell: Schema<Cell> = strictObject({
  status: picklist(CELL_STATUSES),
  owner: text,
  period: text,
  activities: idSet,
  needs: strictObject({ time: text, resources: text, capacity: text }),
  notes: text,
  gapReason: picklist(GAP_REASONS),
});

const activity: Schema<Activity> = strictObject({
  preset: picklist(['', ...ACTIVITY_PRESETS]),
  label: text,
  order: orderKey,
});

const resource: Schema<Resource> = strictObject({
  preset: picklist(['', ...RESOURCE_PRESETS]),
  title: text,
  authors: text,
  year: text,
  url: text,
  order: orderKey,
});

const category: Schema<Category> = strictObject({
  preset: picklist(['', ...ACTIVITY_CATEGORIES]),
  label: text,
  description: text,
  activities: records(activity),
  resources: records(resource),
  cells: strictObject({ generation: cell, translation: cell, use: cell }),
  order: orderKey,
});

const example: Schema<Example> = strictObject({
  preset: picklist(['', ...EXAMPLE_PRESETS]),
  name: text,
  summary: text,
  url: text,
  categories: idSet,
  order: orderKey,
});

/** What a lifecycle matrix must look like to be read. */
export const lifecycleMatrixSchema: Schema<LifecycleMatrixDocument> = strictObject({
  kind: literal('lifecycle-matrix'),
  version: literal(1),
  goal: text,
  support: text,
  capacity: text,
  categories: records(category),
  examples: records(example),
});
