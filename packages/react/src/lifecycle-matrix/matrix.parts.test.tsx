import { type Identified, inOrder } from '@uptake/core';
import {
  CELL_STATUSES,
  createLifecycleMatrixStore,
  type Example,
} from '@uptake/core/lifecycle-matrix';
import { STAGES } from '@uptake/core/vocabulary';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../testing/conformance.tsx';
import { LifecycleMatrix } from './LifecycleMatrix.tsx';
import { MatrixAddCategory } from './MatrixAddCategory.tsx';
import { MatrixCategoryDialog } from './MatrixCategoryDialog.tsx';
import { MatrixCell } from './MatrixCell.tsx';
import { MatrixCellDialog } from './MatrixCellDialog.tsx';
import { MatrixCoverage, MatrixCoverageBar } from './MatrixCoverage.tsx';
import { MatrixExampleDialog } from './MatrixExampleDialog.tsx';
import { MatrixExample, MatrixExamples } from './MatrixExamples.tsx';
import { MatrixFilters } from './MatrixFilters.tsx';
import { MatrixGaps } from './MatrixGaps.tsx';
import { MatrixGoal } from './MatrixGoal.tsx';
import { MatrixRoot } from './MatrixRoot.tsx';
import { MatrixStageList } from './MatrixStageList.tsx';
import { MatrixStart } from './MatrixStart.tsx';
import { MatrixTable } from './MatrixTable.tsx';
import { MatrixToolbar } from './MatrixToolbar.tsx';
import { matrixAnatomy } from './matrix.anatomy.ts';
import { inMatrix, plannedStore } from './matrix.fixture.tsx';

const { parts } = matrixAnatomy;
const [example] = inOrder(plannedStore().toJSON().examples) as [Identified<Example>];

describeConformance('MatrixRoot', {
  anatomyPart: parts.root,
  render: (props) => <MatrixRoot {...props} />,
  states: { readonly: () => <MatrixRoot readOnly /> },
});

describeConformance('LifecycleMatrix', {
  anatomyPart: parts.root,
  render: (props) => <LifecycleMatrix {...props} />,
  states: { readonly: () => <LifecycleMatrix readOnly /> },
});

describeConformance('MatrixGoal', {
  anatomyPart: parts.goal,
  render: (props) => inMatrix(<MatrixGoal {...props} />),
});

describeConformance('MatrixStart', {
  anatomyPart: parts.start,
  render: (props) => inMatrix(<MatrixStart {...props} />, { store: createLifecycleMatrixStore() }),
});

describeConformance('MatrixToolbar', {
  anatomyPart: parts.toolbar,
  render: (props) => inMatrix(<MatrixToolbar {...props} />),
});

describeConformance('MatrixFilters', {
  anatomyPart: parts.filters,
  render: (props) => inMatrix(<MatrixFilters {...props} />),
});

describeConformance('MatrixCoverage', {
  anatomyPart: parts.coverage,
  render: (props) => inMatrix(<MatrixCoverage {...props} />),
});

describeConformance('MatrixCoverageBar', {
  anatomyPart: parts.coverageBar,
  render: (props) => inMatrix(<MatrixCoverageBar stage="generation" {...props} />),
  states: {
    translation: () => inMatrix(<MatrixCoverageBar stage="translation" />),
    use: () => inMatrix(<MatrixCoverageBar stage="use" />),
  },
});

describeConformance('MatrixTable', {
  anatomyPart: parts.table,
  render: (props) => inMatrix(<MatrixTable {...props} />),
});

describeConformance('MatrixCell', {
  anatomyPart: parts.cell,
  render: (props) =>
    inMatrix(<MatrixCell category="advocacy-dissemination" stage="generation" {...props} />),
  states: {
    translation: () =>
      inMatrix(<MatrixCell category="advocacy-dissemination" stage="translation" />),
    use: () => inMatrix(<MatrixCell category="advocacy-dissemination" stage="use" />),
    unmatched: () =>
      inMatrix(<MatrixCell category="advocacy-dissemination" stage="use" unmatched />),
    ...Object.fromEntries(
      CELL_STATUSES.map((status) => [
        status,
        () => {
          const store = plannedStore(({ setStatus }) =>
            setStatus({ category: 'relationships', stage: 'use' }, status),
          );
          return inMatrix(<MatrixCell category="relationships" stage="use" />, { store });
        },
      ]),
    ),
  },
});

describeConformance('MatrixStageList', {
  anatomyPart: parts.stageList,
  render: (props) => inMatrix(<MatrixStageList {...props} />),
});

describeConformance('MatrixGaps', {
  anatomyPart: parts.gaps,
  render: (props) => inMatrix(<MatrixGaps {...props} />),
});

describeConformance('MatrixExamples', {
  anatomyPart: parts.examples,
  render: (props) => inMatrix(<MatrixExamples {...props} />),
});

describeConformance('MatrixExample', {
  anatomyPart: parts.example,
  render: (props) => inMatrix(<MatrixExample example={example} {...props} />),
});

describeConformance('MatrixAddCategory', {
  anatomyPart: parts.addCategory,
  render: (props) => inMatrix(<MatrixAddCategory {...props} />),
});

describeConformance('MatrixCellDialog', {
  anatomyPart: parts.cellDialog,
  render: (props) =>
    inMatrix(<MatrixCellDialog {...props} />, {
      defaultOpened: { kind: 'cell', category: 'relationships', stage: 'use' },
    }),
});

describeConformance('MatrixCategoryDialog', {
  anatomyPart: parts.categoryDialog,
  render: (props) =>
    inMatrix(<MatrixCategoryDialog {...props} />, {
      defaultOpened: { kind: 'category', category: 'relationships' },
    }),
});

describeConformance('MatrixExampleDialog', {
  anatomyPart: parts.exampleDialog,
  render: (props) =>
    inMatrix(<MatrixExampleDialog {...props} />, {
      defaultOpened: { kind: 'example', example: 'rise' },
    }),
});

describe('a page without scripts', () => {
  const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

  it('reads the whole plan from the server’s HTML', () => {
    const text = textOf(
      renderToString(<LifecycleMatrix document={plannedStore().toJSON()} readOnly />),
    );
    expect(text).toContain('Ministries of education use the data they already have');
    expect(text).toContain('5 of 18 cells are covered');
    expect(text).toContain('Running UNICEF and the ministry 1 activity');
    for (const stage of ['Evidence generation', 'Evidence translation', 'Evidence use']) {
      expect(text).toContain(stage);
    }
  });

  it('has a table with headings for every row and column', () => {
    const page = renderToString(inMatrix(<MatrixTable />, { readOnly: true }));
    const html = /<table.*<\/table>/s.exec(page)?.[0] ?? '';
    expect(html.match(/<th scope="col"/g)).toHaveLength(1 + STAGES.length);
    expect(html.match(/<th scope="row"/g)).toHaveLength(6);
    expect(/role="grid"|tabindex/.test(html)).toBe(false);
  });

  it('shows whatever people write as text', () => {
    const script = '<script>alert(1)</script>';
    const store = plannedStore((commands) => {
      commands.writeAnswer('goal', script);
      commands.renameCategory('peer-learning', script);
      commands.writeCell({ category: 'peer-learning', stage: 'use' }, 'owner', script);
      commands.addExample({ name: script, url: 'javascript:alert(1)' });
    });
    for (const defaultView of ['plan', 'gaps', 'examples'] as const) {
      const html = renderToString(<LifecycleMatrix store={store} defaultView={defaultView} />);
      expect(html.includes('&lt;script&gt;')).toBe(true);
      expect(html.includes('<script')).toBe(false);
      expect(html.includes('href="javascript')).toBe(false);
    }
  });

  it('shows no control for changing in a matrix that is only read', () => {
    for (const defaultView of ['plan', 'gaps', 'examples'] as const) {
      const html = renderToString(
        <LifecycleMatrix document={plannedStore().toJSON()} readOnly defaultView={defaultView} />,
      );
      expect(/<textarea|>Undo<|>Add<|>Move up<|>Open a file</.exec(html)?.[0]).toBe(undefined);
    }
  });
});
