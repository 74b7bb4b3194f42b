import { toText } from '@uptake/core';
import {
  describeMatrixChange,
  describeMatrixPath,
  type LifecycleMatrixDocument,
} from '@uptake/core/lifecycle-matrix';
import { matrixToCsv, matrixToSvg } from '@uptake/core/lifecycle-matrix/formats';
import { forwardRef, useRef } from 'react';
import { useTranslator } from '../provider/context.ts';
import { FileImport } from '../ui/FileImport.tsx';
import {
  Choice,
  download,
  Menu,
  type PartProps,
  SaveStatus,
  Toolbar,
  UndoRedo,
  useMergedRef,
} from '../ui/index.ts';
import { usePrint } from '../ui/print.tsx';
import { MatrixPicture } from './MatrixPicture.tsx';
import { matrix } from './matrix.anatomy.ts';
import { MATRIX_VIEWS, useMatrix, useSession } from './matrix.context.ts';

/** The props of a {@link MatrixToolbar}. */
export type MatrixToolbarProps = Omit<PartProps<'div'>, 'children'>;

/** The views, undo and redo, files in and out, and what is said about saving. */
export const MatrixToolbar = forwardRef<HTMLDivElement, MatrixToolbarProps>(
  function MatrixToolbar(props, ref) {
    const { store, session, readOnly } = useMatrix();
    const translator = useTranslator();
    const { t } = translator;
    const view = useSession((state) => state.view);
    const own = useRef<HTMLDivElement>(null);
    const print = usePrint();
    const read = () => store.getState().document;
    const nameOf = (ending: string) => `${read().goal || t('matrix.title')}.${ending}`;
    return (
      <Toolbar
        label={t('matrix.toolbar')}
        {...props}
        {...matrix.part('toolbar', {}, props)}
        ref={useMergedRef(own, ref)}
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
            describeChange={(label) => describeMatrixChange(label, read(), t)}
          />
        )}
        <Menu
          kind="quiet"
          label={t('matrix.export')}
          items={[
            {
              id: 'json',
              label: t('matrix.export.json'),
              onSelect: () => download(nameOf('json'), 'application/json', toText(read())),
            },
            {
              id: 'csv',
              label: t('matrix.export.csv'),
              onSelect: () => download(nameOf('csv'), 'text/csv', matrixToCsv(read(), translator)),
            },
            {
              id: 'svg',
              label: t('matrix.export.svg'),
              onSelect: () =>
                download(nameOf('svg'), 'image/svg+xml', matrixToSvg(read(), translator)),
            },
            {
              id: 'print',
              label: t('matrix.export.print'),
              onSelect: () => {
                if (!own.current) return;
                void print(
                  <MatrixPicture document={read()} />,
                  read().goal || t('matrix.title'),
                  own.current,
                );
              },
            },
          ]}
        />
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
