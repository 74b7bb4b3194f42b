import {
  describeMatrixChange,
  describeMatrixPath,
  type LifecycleMatrixDocument,
} from '@uptake/core/lifecycle-matrix';
import { forwardRef } from 'react';
import { useTranslator } from '../provider/context.ts';
import { FileImport } from '../ui/FileImport.tsx';
import {
  Choice,
  Menu,
  OnDemand,
  type PartProps,
  SaveStatus,
  Toolbar,
  UndoRedo,
} from '../ui/index.ts';
import { matrix } from './matrix.anatomy.ts';
import { MATRIX_OUTPUTS, MATRIX_VIEWS, useMatrix, useSession } from './matrix.context.ts';

const fetchOutput = () => import('./MatrixOutput.tsx').then(({ MatrixOutput }) => MatrixOutput);

/** The props of a {@link MatrixToolbar}. */
export type MatrixToolbarProps = Omit<PartProps<'div'>, 'children'>;

/** The views, undo and redo, files in and out, and what is said about saving. */
export const MatrixToolbar = forwardRef<HTMLDivElement, MatrixToolbarProps>(
  function MatrixToolbar(props, ref) {
    const { store, session, readOnly } = useMatrix();
    const { t } = useTranslator();
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
            describeChange={(label) => describeMatrixChange(label, store.getState().document, t)}
          />
        )}
        <Menu
          kind="quiet"
          label={t('matrix.export')}
          items={MATRIX_OUTPUTS.map((output) => ({
            id: output,
            label: t(`matrix.export.${output}`),
            onSelect: () => session.setState({ output }),
          }))}
        />
        <OnDemand part={fetchOutput} />
        {!readOnly && (
          <FileImport
            kind="quiet"
            label={t('matrix.import')}
            accept=".json,application/json"
            onText={(text) => store.load(text, { undoable: true })}
          />
        )}
        <SaveStatus
          store={store}
          describePath={(path, document) =>
            describeMatrixPath(path, document as LifecycleMatrixDocument, t)
          }
        />
      </Toolbar>
    );
  },
);
