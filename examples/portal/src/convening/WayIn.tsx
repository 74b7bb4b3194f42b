import { SeatCards } from '@uptake/react/outcome-poll';
import { useSite, useStrings } from '../site.ts';
import { fill } from '../strings/fill.ts';

interface WayInProps {
  readonly title: string;
  readonly joinUrl: string;
  readonly code: string;
  /** Whether taking part needs a card. */
  readonly hasSeats: boolean;
  readonly seats: readonly string[];
}

/** How people join: the address, the code, and the cards where there are some. */
export function WayIn({ title, joinUrl, code, hasSeats, seats }: WayInProps) {
  const { phones } = useSite();
  const strings = useStrings();
  return (
    <section className="panel">
      <h2>{strings.wayIn}</h2>
      <p>
        {strings.wayInText} <bdi dir="ltr">{joinUrl}</bdi>
      </p>
      <p>{fill(strings.wayInCode, { code })}</p>
      {!phones.isReached && <p className="alarm">{strings.notReached}</p>}
      {hasSeats && seats.length === 0 && <p>{strings.cardsElsewhere}</p>}
      {seats.length > 0 && <SeatCards title={title} joinUrl={joinUrl} codes={seats} />}
    </section>
  );
}
