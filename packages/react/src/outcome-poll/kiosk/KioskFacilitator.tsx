import { useOnDemand } from '../../ui/on-demand.ts';
import type { ControlProps } from '../control/index.ts';
import { PollSummary } from '../PollSummary.tsx';
import { controlOnDemand, resultsOnDemand } from '../views.on-demand.ts';

/** The props of a {@link KioskFacilitator}. */
export type KioskFacilitatorProps = Pick<ControlProps, 'session' | 'presenterHref' | 'shortcuts'>;

/** The facilitator's screen of a kiosk: the control, and below it what the room may know. */
export function KioskFacilitator(props: KioskFacilitatorProps) {
  const control = useOnDemand(controlOnDemand);
  const results = useOnDemand(resultsOnDemand);
  if (!control || !results) return <PollSummary session={props.session} />;
  return (
    <>
      <control.Control {...props} />
      <results.Results session={props.session} />
    </>
  );
}
