import { isUnplanned } from '@uptake/core/lifecycle-matrix';
import { forwardRef } from 'react';
import { useTranslator } from '../provider/context.ts';
import { Button, EmptyState, type PartProps } from '../ui/index.ts';
import { matrix } from './matrix.anatomy.ts';
import { useMatrix, useMatrixDocument } from './matrix.context.ts';
import { matrixOnDemand } from './matrix.on-demand.ts';

/** The props of a {@link MatrixStart}. */
export type MatrixStartProps = Omit<PartProps<'div'>, 'children'>;

/** While nothing is planned: the exercise in a sentence, the first step, and an example. */
export const MatrixStart = forwardRef<HTMLDivElement, MatrixStartProps>(
  function MatrixStart(props, ref) {
    const { store, readOnly } = useMatrix();
    const { t } = useTranslator();
    if (!useMatrixDocument(isUnplanned) || readOnly) return null;
    const showSample = async () => {
      const { sampleMatrix } = await matrixOnDemand.fetch();
      store.load(sampleMatrix(t), { undoable: true });
    };
    return (
      <EmptyState
        {...props}
        {...matrix.part('start', {}, props)}
        ref={ref}
        actions={
          <>
            <Button
              kind="primary"
              onClick={({ currentTarget }) => {
                currentTarget
                  .closest('[data-uptake-root]')
                  ?.querySelector<HTMLElement>('[data-uptake-part~="matrix-goal"] textarea')
                  ?.focus();
              }}
            >
              {t('matrix.start.goal')}
            </Button>
            <Button onClick={showSample}>{t('matrix.start.sample')}</Button>
          </>
        }
      >
        {t('matrix.start.text')}
      </EmptyState>
    );
  },
);
