import { TocEditor } from '@uptake/react/toc-editor';
import { PageHead } from '../parts/PageHead.tsx';
import { useSite, useStrings } from '../site.ts';

/** How the network's work is meant to lead to change, in the theory-of-change editor. */
export function TheoryOfChange() {
  const { documents } = useSite();
  const strings = useStrings();
  return (
    <>
      <PageHead title={strings.theoryTitle} lede={strings.theoryLede} />
      <TocEditor store={documents.theory.store} />
    </>
  );
}
