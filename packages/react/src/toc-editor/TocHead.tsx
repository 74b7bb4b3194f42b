import { forwardRef } from 'react';
import { useTranslator } from '../provider/context.ts';
import { type PartProps, TextArea, ui } from '../ui/index.ts';
import { toc } from './toc.anatomy.ts';
import { useToc, useTocDocument } from './toc.context.ts';

/** The props of a {@link TocHead}. */
export type TocHeadProps = Omit<PartProps<'div'>, 'children'>;

/** The title and the vision statement. */
export const TocHead = forwardRef<HTMLDivElement, TocHeadProps>(function TocHead(props, ref) {
  const { t } = useTranslator();
  const { store, readOnly } = useToc();
  const title = useTocDocument((document) => document.title);
  const vision = useTocDocument((document) => document.vision);
  const { setTitle, setVision } = store.commands;
  return (
    <div {...props} {...toc.part('head', {}, props)} ref={ref}>
      <h2 dir="auto" {...(readOnly ? {} : ui.part('hidden'))}>
        {title || t('toc.title')}
      </h2>
      {readOnly ? (
        vision && <p dir="auto">{vision}</p>
      ) : (
        <>
          <TextArea
            {...toc.part('titleText')}
            rows={1}
            label={t('toc.column.title')}
            placeholder={t('toc.title')}
            value={title}
            onValueChange={setTitle}
            onEnd={store.endGesture}
          />
          <TextArea
            {...toc.part('visionText')}
            rows={1}
            label={t('toc.column.vision')}
            placeholder={t('toc.vision.placeholder')}
            value={vision}
            onValueChange={setVision}
            onEnd={store.endGesture}
          />
        </>
      )}
    </div>
  );
});
