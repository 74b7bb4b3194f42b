import { type ComponentType, forwardRef } from 'react';
import { useUptake } from '../../provider/context.ts';
import type { PartProps } from '../../ui/anatomy.ts';
import { Button } from '../../ui/Button.tsx';
import { useOnDemand } from '../../ui/on-demand.ts';
import { usePrint } from '../../ui/print.tsx';
import { ui } from '../../ui/ui.anatomy.ts';
import { useRoot } from '../../ui/use-root.ts';
import { qrOnDemand } from '../results/results.on-demand.ts';
import { anatomy } from './setup.anatomy.ts';

/** The props of a {@link SeatCards}; the rest goes to the `section`. */
export interface SeatCardsProps extends Omit<PartProps<'section'>, 'children'> {
  /** What stands at the head of each card. */
  readonly title: string;
  /** Where people join: the address of the join page. */
  readonly joinUrl: string;
  /** The seat codes, as the server told them when the poll was made. */
  readonly codes: readonly string[];
}

/** A code in groups of four, as people read it out and type it. */
const GROUPS = /.{1,4}/g;

/** The cards of a poll with seats, one for each code, to be printed, cut and drawn. */
export const SeatCards = forwardRef<HTMLElement, SeatCardsProps>(function SeatCards(
  { title, joinUrl, codes, ...rest },
  ref,
) {
  const uptake = useUptake();
  const { t } = uptake.translator;
  const { own, attributes } = useRoot(uptake, ref);
  const print = usePrint();
  const qr = useOnDemand(qrOnDemand);
  const printAll = async () => {
    const { QrCode } = await qrOnDemand.fetch();
    if (own.current)
      await print(<Sheet {...{ title, joinUrl, codes, QrCode }} />, title, own.current);
  };
  return (
    <section
      aria-label={t('poll.cards.label')}
      {...rest}
      {...anatomy.part('cards', {}, rest)}
      {...attributes}
    >
      <p {...ui.part('hint')}>{t('poll.cards.hint')}</p>
      <Sheet {...{ title, joinUrl }} codes={codes.slice(0, 1)} QrCode={qr?.QrCode} />
      <Button kind="primary" onClick={() => void printAll()}>
        {t('poll.cards.print', { count: codes.length })}
      </Button>
    </section>
  );
});

interface SheetProps extends Pick<SeatCardsProps, 'title' | 'joinUrl' | 'codes'> {
  readonly QrCode: ComponentType<{ readonly text: string; readonly label: string }> | undefined;
}

/** What is scanned brings the code along; what is read is typed. */
function Sheet({ title, joinUrl, codes, QrCode }: SheetProps) {
  const { t } = useUptake().translator;
  return (
    <ul {...anatomy.part('cardSheet')}>
      {codes.map((code) => (
        <li key={code} {...anatomy.part('card')}>
          <strong dir="auto">{title}</strong>
          {QrCode && (
            <QrCode
              text={`${joinUrl}?seat=${code}`}
              label={t('poll.results.join.qr', { url: joinUrl })}
            />
          )}
          <bdi dir="ltr">{joinUrl.replace(/^https?:\/\//, '')}</bdi>
          <span>
            {t('poll.cards.code')} <bdi dir="ltr">{code.match(GROUPS)?.join(' ')}</bdi>
          </span>
          <small>{t('poll.cards.once')}</small>
        </li>
      ))}
    </ul>
  );
}
