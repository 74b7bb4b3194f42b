import { Fragment, forwardRef } from 'react';
import type { PartProps } from '../../ui/anatomy.ts';
import { useOnDemand } from '../../ui/on-demand.ts';
import { anatomy } from './results.anatomy.ts';
import { useResults } from './results.context.ts';
import { qrOnDemand } from './results.on-demand.ts';

/** The props of a {@link PresenterJoin}. */
export interface PresenterJoinProps extends PartProps<'aside'> {
  /** The address as a QR code and in words. */
  readonly url?: string | undefined;
  readonly code?: string | undefined;
}

/** How to join, for those who come late and for those in the back row. */
export const PresenterJoin = forwardRef<HTMLElement, PresenterJoinProps>(function PresenterJoin(
  { url, code, ...rest },
  ref,
) {
  const { t } = useResults().translator;
  const { QrCode } = useOnDemand(qrOnDemand) ?? {};
  return (
    <aside
      aria-label={t('poll.results.join')}
      {...rest}
      {...anatomy.part('presenterJoin', {}, rest)}
      ref={ref}
    >
      <strong>{t('poll.results.join')}</strong>
      {url !== undefined && (
        <>
          <div {...anatomy.part('presenterQr')}>
            {QrCode && <QrCode text={url} label={t('poll.results.join.qr', { url })} />}
          </div>
          <bdi dir="ltr">
            {inShort(url).map((piece) => (
              <Fragment key={piece}>
                {piece}
                <wbr />
              </Fragment>
            ))}
          </bdi>
        </>
      )}
      {code !== undefined && (
        <p>
          {t('poll.results.join.code')} <bdi dir="ltr">{code}</bdi>
        </p>
      )}
    </aside>
  );
});

/** The address as people type it in, in the pieces between which a line may end. */
function inShort(url: string): string[] {
  return url
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/$/, '')
    .split(/(?=[/?#])/);
}
