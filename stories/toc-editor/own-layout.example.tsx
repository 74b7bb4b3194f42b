import { createTocStore, presetToc } from '@uptake/core/toc-editor';
import {
  TocDetails,
  TocFindings,
  TocHead,
  TocOutline,
  TocRoot,
  TocStress,
} from '@uptake/react/toc-editor';
import { useState } from 'react';

/** A page of one's own from the parts: the outline alone, and what is missing on top. */
export function OwnLayout() {
  const [store] = useState(() => createTocStore({ document: presetToc() }));
  return (
    <TocRoot store={store} defaultView="outline">
      <TocHead />
      <TocFindings />
      <TocOutline />
      <TocStress />
      <TocDetails />
    </TocRoot>
  );
}
