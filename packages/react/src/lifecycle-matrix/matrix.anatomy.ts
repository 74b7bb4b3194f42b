import { CELL_STATUSES } from '@uptake/core/lifecycle-matrix';
import { STAGES } from '@uptake/core/vocabulary';
import { defineAnatomy, partNamesOf } from '../ui/index.ts';

/** The parts of the lifecycle matrix, the elements they are and the states they show. */
export const matrixAnatomy = /* @__PURE__ */ defineAnatomy('matrix', {
  root: { element: 'section', states: { 'data-readonly': 'flag' } },
  goal: { element: 'div' },
  question: { element: 'p' },
  answer: { element: 'p' },
  questions: { element: 'details' },
  start: { element: 'div' },
  toolbar: { element: 'div' },
  filters: { element: 'details' },
  coverage: { element: 'p' },
  coverageBar: { element: 'span', states: { 'data-stage': STAGES } },
  coverageDots: { element: 'span' },

  /** The table, and what stands in it. */
  table: { element: 'table' },
  stage: { element: 'th', states: { 'data-stage': STAGES } },
  category: { element: 'button' },
  description: { element: 'p' },
  cell: {
    element: 'button',
    states: {
      'data-stage': STAGES,
      'data-status': CELL_STATUSES,
      'data-tie': ['heading', 'text', 'none'],
      'data-unmatched': 'flag',
    },
  },
  cellLabel: { element: 'bdi' },
  status: { element: 'span', states: { 'data-status': CELL_STATUSES } },
  detail: { element: 'bdi' },
  reason: { element: 'bdi' },
  tie: { element: 'bdi' },

  /** The same as lists: by stage in a narrow place, by gap, by example. */
  stageList: { element: 'div' },
  gaps: { element: 'div' },
  gap: { element: 'li' },
  examples: { element: 'div' },
  example: { element: 'article' },
  tags: { element: 'ul' },

  cellDialog: { element: 'dialog', states: { 'data-size': ['medium'] } },
  categoryDialog: { element: 'dialog', states: { 'data-size': ['medium'] } },
  exampleDialog: { element: 'dialog', states: { 'data-size': ['medium'] } },
  fields: { element: 'div' },
  facts: { element: 'dl' },
  options: { element: 'fieldset' },
  reading: { element: 'ul' },
  records: { element: 'ul' },
  add: { element: 'div' },
  addCategory: { element: 'div' },
  print: { element: 'div' },
});

/** Writes the attributes of the parts. */
export const matrix = partNamesOf<typeof matrixAnatomy>('matrix');
