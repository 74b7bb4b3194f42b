import { shownNodes } from '@uptake/core/toc-editor';
import { forwardRef } from 'react';
import { ErrorBoundary } from '../ui/index.ts';
import { TocDetails } from './details/TocDetails.tsx';
import { TocDiagram } from './diagram/TocDiagram.tsx';
import { TocOutline } from './outline/TocOutline.tsx';
import { TocFindings } from './review/TocFindings.tsx';
import { TocStress } from './review/TocStress.tsx';
import { TocHead } from './TocHead.tsx';
import { TocRoot, type TocRootProps } from './TocRoot.tsx';
import { TocToolbar } from './TocToolbar.tsx';
import { toc } from './toc.anatomy.ts';
import { useToc, useTocDocument } from './toc.context.ts';
import { TocWizard } from './wizard/TocWizard.tsx';

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
        <View />
        <TocDetails />
      </TocRoot>
    </ErrorBoundary>
  );
});

function View() {
  const { view } = useToc();
  // The wizard asks for the title and the vision itself.
  if (view === 'wizard') return <TocWizard />;
  return (
    <>
      <TocHead />
      {view === 'diagram' ? <TocDiagram /> : <TocOutline />}
      <Review />
    </>
  );
}

/** What is missing and what would still stand, once there is something to look at. */
function Review() {
  const isEmpty = useTocDocument((document) => shownNodes(document).length === 0);
  return isEmpty ? null : (
    <div {...toc.part('review')}>
      <TocFindings />
      <TocStress />
    </div>
  );
}
