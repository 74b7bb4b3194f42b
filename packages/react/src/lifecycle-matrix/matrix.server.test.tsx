import { STAGES } from '@uptake/core/vocabulary';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LifecycleMatrix } from './LifecycleMatrix.tsx';
import { MatrixPicture } from './MatrixPicture.tsx';
import { MatrixTable } from './MatrixTable.tsx';
import { inMatrix, plannedStore } from './matrix.fixture.tsx';

describe('the printed page', () => {
  it('is the drawing of the whole matrix', () => {
    const html = renderToString(
      inMatrix(<MatrixPicture document={plannedStore().getState().document} />),
    );
    const drawing = /<svg.*<\/svg>/s.exec(html)?.[0] ?? '';
    expect(drawing).toContain('viewBox="0 0 ');
    expect(drawing).toContain('font-size="22"');
    expect(drawing).toContain('UNICEF and the ministry');
  });
});

describe('a page without scripts', () => {
  const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

  it('reads the whole plan from the server’s HTML', () => {
    const text = textOf(
      renderToString(<LifecycleMatrix document={plannedStore().toJSON()} readOnly />),
    );
    expect(text).toContain('Ministries of education use the data they already have');
    expect(text).toContain('5 of 18 cells are covered');
    expect(text).toContain('and “Fostering and strengthening relationships”.');
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
