import { createTocStore, presetToc } from '@uptake/core/toc-editor';
import { TocEditor, type TocEditorProps } from '@uptake/react/toc-editor';
import { useState } from 'react';

/** The theory of change of the report, in a store of the host's own. */
export function ReportTheory(props: TocEditorProps) {
  const [store] = useState(() => createTocStore({ document: presetToc() }));
  return <TocEditor store={store} {...props} />;
}
