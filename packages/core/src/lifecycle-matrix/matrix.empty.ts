import { orderSequence } from '../document/index.ts';
import { ACTIVITY_CATEGORIES, type ActivityCategory } from '../vocabulary/index.ts';
import { CATEGORY_FACTS } from './matrix.catalogue.ts';
import { EXAMPLE_FACTS, EXAMPLE_PRESETS, type ExamplePreset } from './matrix.examples.ts';
import type { Category, Cell, Example, LifecycleMatrixDocument } from './matrix.schema.ts';

/** A cell in which nothing has been planned. */
export function emptyCell(): Cell {
  return {
    status: 'not-planned',
    owner: '',
    period: '',
    activities: {},
    needs: { time: '', resources: '', capacity: '' },
    notes: '',
    gapReason: '',
  };
}

/**
 * The cells of a new category. All are there from the start, so that two people who write into
 * the same empty cell merge field by field.
 */
export function emptyCells(): Category['cells'] {
  return { generation: emptyCell(), translation: emptyCell(), use: emptyCell() };
}

/** A category of the report as a new matrix has it: its texts empty, so the catalogue's show. */
export function presetCategory(preset: ActivityCategory, order: string): Category {
  const { activities, resources } = CATEGORY_FACTS[preset];
  const text = { title: '', authors: '', year: '', url: '' };
  return {
    preset,
    label: '',
    description: '',
    activities: recordsOf(activities, (id, place) => ({ preset: id, label: '', order: place })),
    resources: recordsOf(resources, (id, place) => ({ preset: id, ...text, order: place })),
    cells: emptyCells(),
    order,
  };
}

function presetExample(preset: ExamplePreset, order: string): Example {
  const categories = EXAMPLE_FACTS[preset].categories.map((id) => [id, true] as const);
  return {
    preset,
    name: '',
    summary: '',
    url: '',
    categories: Object.fromEntries(categories),
    order,
  };
}

function recordsOf<Id extends string, R>(
  ids: readonly Id[],
  create: (id: Id, order: string) => R,
): Record<string, R> {
  const orders = orderSequence(ids.length);
  return Object.fromEntries(ids.map((id, index) => [id, create(id, orders[index] as string)]));
}

/** A matrix in which the report's categories and examples stand and nothing is planned yet. */
export function emptyLifecycleMatrix(): LifecycleMatrixDocument {
  return {
    kind: 'lifecycle-matrix',
    version: 1,
    goal: '',
    support: '',
    capacity: '',
    categories: recordsOf(ACTIVITY_CATEGORIES, presetCategory),
    examples: recordsOf(EXAMPLE_PRESETS, presetExample),
  };
}
