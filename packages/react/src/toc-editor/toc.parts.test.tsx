import { createTocStore } from '@uptake/core/toc-editor';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../testing/conformance.tsx';
import { TocEditor } from './TocEditor.tsx';
import { TocHead } from './TocHead.tsx';
import { TocReading } from './TocReading.tsx';
import { TocRoot } from './TocRoot.tsx';
import { TocStart } from './TocStart.tsx';
import { TocToolbar } from './TocToolbar.tsx';
import { tocAnatomy } from './toc.anatomy.ts';
import { inToc, presetStore } from './toc.fixture.tsx';

const { parts } = tocAnatomy;

describeConformance('TocRoot', {
  anatomyPart: parts.root,
  render: (props) => <TocRoot {...props} />,
  states: {
    'read only': () => <TocRoot readOnly />,
    outline: () => <TocRoot defaultView="outline" />,
    wizard: () => <TocRoot view="wizard" />,
  },
});

describeConformance('TocEditor', {
  anatomyPart: parts.root,
  render: (props) => <TocEditor {...props} />,
  states: {
    'read only': () => <TocEditor readOnly />,
    outline: () => <TocEditor defaultView="outline" />,
    wizard: () => <TocEditor view="wizard" />,
  },
});

describeConformance('TocToolbar', {
  anatomyPart: parts.toolbar,
  render: (props) => inToc(<TocToolbar {...props} />),
});

describeConformance('TocHead', {
  anatomyPart: parts.head,
  render: (props) => inToc(<TocHead {...props} />),
});

describeConformance('TocReading', {
  anatomyPart: parts.reading,
  render: (props) => inToc(<TocReading {...props} />),
});

describeConformance('TocStart', {
  anatomyPart: parts.start,
  render: (props) => inToc(<TocStart {...props} />, { store: createTocStore() }),
});

describe('the editor without scripts', () => {
  it.each(['diagram', 'outline', 'wizard'] as const)('says everything in the %s', (view) => {
    const html = renderToString(<TocEditor store={presetStore()} defaultView={view} />);
    expect(html).toContain('Members can rely on each other');
    expect(html).toContain('Leads to');
  });
});
