import { ForcesSummary } from '../parts/ForcesSummary.tsx';
import { PageHead } from '../parts/PageHead.tsx';
import { PlanSummary } from '../parts/PlanSummary.tsx';
import { TheorySummary } from '../parts/TheorySummary.tsx';
import { useStrings } from '../site.ts';

/** What the documents say, read without any widget. */
export function Overview() {
  const strings = useStrings();
  return (
    <>
      <PageHead title={strings.overviewTitle} lede={strings.overviewLede} />
      <div className="overview">
        <PlanSummary />
        <ForcesSummary />
        <TheorySummary />
      </div>
    </>
  );
}
