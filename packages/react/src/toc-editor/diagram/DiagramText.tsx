import { useState } from 'react';
import { useTranslator } from '../../provider/context.ts';
import { TocReading } from '../TocReading.tsx';
import { toc } from '../toc.anatomy.ts';
import { useLive } from './use-live.ts';

/** The diagram in words. It is in the page a server sends; later only while it is open. */
export function DiagramText() {
  const { t } = useTranslator();
  const isLive = useLive();
  const [isOpen, setOpen] = useState(false);
  return (
    <details {...toc.part('asText')} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('toc.diagram.as-text')}</summary>
      {(!isLive || isOpen) && <TocReading />}
    </details>
  );
}
