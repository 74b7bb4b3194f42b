import { LifecycleMatrix } from '@uptake/react/lifecycle-matrix';
import { PageHead } from '../parts/PageHead.tsx';
import { useSite, useStrings } from '../site.ts';

/** The network's plan, in the lifecycle matrix. */
export function LifecyclePlan() {
  const { documents } = useSite();
  const strings = useStrings();
  return (
    <>
      <PageHead title={strings.planTitle} lede={strings.planLede} />
      <LifecycleMatrix store={documents.plan.store} />
    </>
  );
}
