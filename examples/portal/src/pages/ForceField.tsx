import { ForcefieldBoard } from '@uptake/react/forcefield-board';
import { PageHead } from '../parts/PageHead.tsx';
import { useSite, useStrings } from '../site.ts';

/** What helps and what hinders, in the forcefield board. */
export function ForceField() {
  const { documents } = useSite();
  const strings = useStrings();
  return (
    <>
      <PageHead title={strings.forcesTitle} lede={strings.forcesLede} />
      <ForcefieldBoard store={documents.forces.store} />
    </>
  );
}
