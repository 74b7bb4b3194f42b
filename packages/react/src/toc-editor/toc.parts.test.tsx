import { createTocStore, presetToc, type TocStore } from '@uptake/core/toc-editor';
import type { Ref } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../testing/conformance.tsx';
import { DetailsDialog } from './details/DetailsDialog.tsx';
import { TocDiagram } from './diagram/TocDiagram.tsx';
import { OutlineBody } from './outline/OutlineBody.tsx';
import { TocOutline } from './outline/TocOutline.tsx';
import { ImportDialog } from './output/ImportDialog.tsx';
import { TocFiles } from './output/TocFiles.tsx';
import { TocFindings } from './review/TocFindings.tsx';
import { TocStress } from './review/TocStress.tsx';
import { TocEditor } from './TocEditor.tsx';
import { TocHead } from './TocHead.tsx';
import { TocReading } from './TocReading.tsx';
import { TocRoot } from './TocRoot.tsx';
import { TocStart } from './TocStart.tsx';
import { TocToolbar } from './TocToolbar.tsx';
import { tocAnatomy } from './toc.anatomy.ts';
import { inToc, presetStore, storeOf } from './toc.fixture.tsx';
import { TocWizard } from './wizard/TocWizard.tsx';
import { WizardBody } from './wizard/WizardBody.tsx';

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

describeConformance('TocOutline', {
  anatomyPart: parts.outline,
  render: (props) => inToc(<TocOutline {...props} />),
});

describeConformance('TocWizard', {
  anatomyPart: parts.wizard,
  render: (props) => inToc(<TocWizard {...props} />),
});

describeConformance('TocFindings', {
  anatomyPart: parts.findings,
  render: (props) => inToc(<TocFindings {...props} />),
});

describeConformance('TocStress', {
  anatomyPart: parts.stress,
  render: (props) => inToc(<TocStress {...props} />),
  states: {
    active: () => inToc(<TocStress />, { defaultSitting: { failed: new Set(['output-skills']) } }),
  },
});

describeConformance('TocFiles', {
  anatomyPart: parts.files,
  render: (props) => inToc(<TocFiles {...props} />),
});

describeConformance('TocDetails', {
  anatomyPart: parts.details,
  render: ({ ref, ...props }) =>
    inToc(
      <DetailsDialog
        {...props}
        dialogRef={ref as Ref<HTMLDialogElement>}
        subject={{ on: 'node', node: 'output-skills' }}
      />,
    ),
});

describeConformance('ImportDialog', {
  anatomyPart: parts.importDialog,
  render: ({ ref, ...props }) =>
    inToc(<ImportDialog {...props} dialogRef={ref as Ref<HTMLDialogElement>} />),
});

describe('the views, once they are fetched', () => {
  it('say everything in the outline, also to read only', () => {
    const store = storeOf(({ commands }) => {
      commands.replaceWith(presetToc());
      commands.setOwner('management', 'Amina');
      commands.setAssumption('management.output-connections', 'There is <b>time</b>');
      commands.addPathway('The long way', ['management', 'impact-access']);
      commands.leaveOut('outputs', true);
      commands.leaveOut('outputs', false);
      commands.leaveOut('factors-in-system', true);
    });
    const editing = renderToString(inToc(<OutlineBody />, { store }));
    const reading = renderToString(inToc(<OutlineBody />, { store, readOnly: true }));
    for (const html of [editing, reading]) {
      expect(html).toContain('Running and managing the network');
      expect(html).toContain('There is &lt;b&gt;time');
      expect(html).toContain('The long way');
      expect(html).toContain('Amina');
      expect(html).not.toContain('Those in power want the change');
    }
    expect(editing).toContain('Take in again: Factors in the education system');
    expect(reading).not.toMatch(/<(textarea|input)/);
  });

  it('ask in the wizard for the first thing that is missing', () => {
    const asked = (run: (store: TocStore) => void) => {
      const html = renderToString(inToc(<WizardBody />, { store: storeOf(run) }));
      return /<h2[^>]*>([^<]*)/.exec(html)?.[1];
    };
    expect(asked(() => {})).toBe('Vision');
    expect(asked(({ commands }) => commands.setVision('All read'))).toBe('Impact');
    expect(
      asked(({ commands }) => {
        commands.replaceWith(presetToc());
        commands.setVision('All read');
      }),
    ).toBe('What must be true');
  });
});

describeConformance('TocDiagram', {
  anatomyPart: parts.diagram,
  render: (props) => inToc(<TocDiagram {...props} />),
});

describe('the editor without scripts', () => {
  it.each(['diagram', 'outline', 'wizard'] as const)('says everything in the %s', (view) => {
    const html = renderToString(<TocEditor store={presetStore()} defaultView={view} />);
    expect(html).toContain('Members can rely on each other');
    expect(html).toContain('Leads to');
  });
});
