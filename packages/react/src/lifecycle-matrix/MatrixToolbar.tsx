import { forwardRef } from 'react';
import { useTranslator } from '../provider/context.ts';
import { Choice, Menu, type PartProps, Toolbar, UndoRedo, useOnDemand } from '../ui/index.ts';
import { matrix } from './matrix.anatomy.ts';
import { MATRIX_OUTPUTS, MATRIX_VIEWS, useMatrix, useSession } from './matrix.context.ts';
import { matrixOnDemand } from './matrix.on-demand.ts';

/** The props of a {@link MatrixToolbar}. */
export type MatrixToolbarProps = Omit<PartProps<'div'>, 'children'>;

/** The views, undo and redo, files in and out, and what is said about saving. */
export const MatrixToolbar = forwardRef<HTMLDivElement, MatrixToolbarProps>(
  function MatrixToolbar(props, ref) {
    const { store, session, readOnly } = useMatrix();
    const { t } = useTranslator();
    const code = useOnDemand(matrixOnDemand);
    const view = useSession((state) => state.view);
    return (
      <Toolbar
        label={t('matrix.toolbar')}
        {...props}
        {...matrix.part('toolbar', {}, props)}
        ref={ref}
      >
        <Choice
          label={t('matrix.view')}
          labelHidden
          options={MATRIX_VIEWS.map((value) => ({ value, label: t(`matrix.view.${value}`) }))}
          value={view}
          onValueChange={(chosen) => session.setState({ view: chosen })}
        />
        {!readOnly && (
          <UndoRedo
            store={store}
            describeChange={(label) =>
              code?.describeMatrixChange(label, store.getState().document, t)
            }
          />
        )}
        <Menu
          kind="quiet"
          label={t('matrix.export')}
          items={() =>
            MATRIX_OUTPUTS.map((output) => ({
              id: output,
              label: t(`matrix.export.${output}`),
              onSelect: () => session.setState({ output }),
            }))
          }
        />
        {code && <code.MatrixOutput />}
        {code && !readOnly && (
          <code.FileImport
            kind="quiet"
            label={t('matrix.import')}
            accept=".json,application/json"
            onText={(text) => store.load(text, { undoable: true })}
          />
        )}
        {code && <code.MatrixSaving />}
      </Toolbar>
    );
  },
);
