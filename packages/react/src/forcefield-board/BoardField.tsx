import { FORCE_SIDES } from '@uptake/core/vocabulary';
import { forwardRef, useId } from 'react';
import { useTranslator } from '../provider/context.ts';
import { useDocument } from '../provider/useDocumentStore.ts';
import { Choice, type PartProps, ui } from '../ui/index.ts';
import { BoardSide } from './BoardSide.tsx';
import { BoardWhatIf } from './BoardWhatIf.tsx';
import { anatomy } from './board.anatomy.ts';
import { useBoardScope, useSitting } from './board.context.ts';

/** The props of a {@link BoardField}. */
export interface BoardFieldProps extends PartProps<'section'> {}

/** The picture: drivers push from the start, constraints from the end, against one line. */
export const BoardField = forwardRef<HTMLElement, BoardFieldProps>(function BoardField(props, ref) {
  const { t } = useTranslator();
  const { store, boardId, readOnly, remember } = useBoardScope();
  const hasBoard = useDocument(store, ({ document }) => boardId in document.boards);
  const arrangement = useSitting((sitting) => sitting.arrangement);
  const isWhatIf = useSitting((sitting) => sitting.isWhatIf);
  const heading = useId();
  if (!hasBoard) return null;
  return (
    <section
      aria-labelledby={heading}
      {...props}
      {...anatomy.part(
        'field',
        { 'data-arrangement': arrangement, 'data-what-if': isWhatIf },
        props,
      )}
      ref={ref}
    >
      <h2 id={heading} {...ui.part('hidden')}>
        {t('board.field')}
      </h2>
      {!readOnly && (
        <div {...anatomy.part('fieldTools')}>
          <Choice
            label={t('board.arrangement')}
            labelHidden
            value={arrangement}
            options={(['as-listed', 'by-importance'] as const).map((value) => ({
              value,
              label: t(`board.arrangement.${value}`),
            }))}
            onValueChange={(value) => remember({ arrangement: value })}
          />
          <BoardWhatIf />
        </div>
      )}
      <p aria-hidden="true" {...anatomy.part('goalLine')}>
        {t('board.step.goal')}
      </p>
      {FORCE_SIDES.map((side) => (
        <BoardSide key={side} side={side} />
      ))}
    </section>
  );
});
