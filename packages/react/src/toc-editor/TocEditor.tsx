import { forwardRef } from 'react';
import { ErrorBoundary, useOnDemand } from '../ui/index.ts';
import { TocDiagram } from './diagram/TocDiagram.tsx';
import { TocHead } from './TocHead.tsx';
import { TocReading } from './TocReading.tsx';
import { TocRoot, type TocRootProps } from './TocRoot.tsx';
import { TocToolbar } from './TocToolbar.tsx';
import { useToc } from './toc.context.ts';
import { outlineOnDemand, wizardOnDemand } from './toc.on-demand.ts';

/** The props of a {@link TocEditor}; the rest goes to the `section`. */
export interface TocEditorProps extends Omit<TocRootProps, 'children'> {}

/**
 * The theory-of-change editor, ready made: the report's components (Figure 3) as a diagram, as an
 * outline, and backwards step by step (Annex 3, step 1), over one document.
 */
export const TocEditor = forwardRef<HTMLElement, TocEditorProps>(function TocEditor(props, ref) {
  return (
    <ErrorBoundary onError={props.onError}>
      <TocRoot {...props} ref={ref}>
        <TocToolbar />
        <TocHead />
        <View />
      </TocRoot>
    </ErrorBoundary>
  );
});

function View() {
  const { view } = useToc();
  if (view === 'diagram') return <TocDiagram />;
  return view === 'outline' ? <Outline /> : <Wizard />;
}

function Outline() {
  const code = useOnDemand(outlineOnDemand);
  return code ? <code.TocOutline /> : <TocReading />;
}

function Wizard() {
  const code = useOnDemand(wizardOnDemand);
  return code ? <code.TocWizard /> : <TocReading />;
}
