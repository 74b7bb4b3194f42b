import type { ChangeLabel, Path, UptakeDocument } from '@uptake/core';
import { toText } from '@uptake/core';
import {
  boardTitle,
  boardToCsv,
  boardToSvg,
  describeBoardChange,
  describeBoardPath,
  describeBoardValue,
  type ForcefieldBoardDocument,
} from '@uptake/core/forcefield-board';
import { forwardRef, useRef } from 'react';
import { useUptake } from '../provider/context.ts';
import {
  download,
  Menu,
  type PartProps,
  SaveStatus,
  Toolbar,
  UndoRedo,
  useMergedRef,
} from '../ui/index.ts';
import { usePrintBoard } from './BoardPrint.tsx';
import { anatomy } from './board.anatomy.ts';
import { useBoard, useBoardScope, useSitting } from './board.context.ts';

/** The props of {@link BoardTools}. */
export interface BoardToolsProps extends PartProps<'div'> {}

/** Undo and redo, what goes out and comes in, and whether everything is saved. */
export const BoardTools = forwardRef<HTMLDivElement, BoardToolsProps>(
  function BoardTools(props, ref) {
    const { translator } = useUptake();
    const { t } = translator;
    const { store, readOnly, remember } = useBoardScope();
    const board = useBoard();
    const whatIf = useSitting((sitting) => sitting.whatIf);
    const own = useRef<HTMLDivElement>(null);
    const print = usePrintBoard();
    const describeChange = (label: ChangeLabel) =>
      describeBoardChange(label, store.getState().document, t);
    const title = board ? boardTitle(board, t) : t('board.title');
    const offer = (ending: string, type: string, text: string) =>
      download(`${title}.${ending}`, type, text);

    const outward = board && [
      {
        id: 'csv',
        label: t('board.export.csv'),
        onSelect: () => offer('csv', 'text/csv', boardToCsv(board, t)),
      },
      {
        id: 'svg',
        label: t('board.export.svg'),
        onSelect: () => offer('svg', 'image/svg+xml', boardToSvg(board, translator, { whatIf })),
      },
      { id: 'print', label: t('board.print'), onSelect: () => own.current && print(own.current) },
    ];
    return (
      <div {...props} {...anatomy.part('tools', {}, props)} ref={useMergedRef(own, ref)}>
        <Toolbar label={t('board.tools')}>
          {!readOnly && <UndoRedo store={store} describeChange={describeChange} />}
          <Menu
            kind="quiet"
            label={t('board.file')}
            items={[
              ...(readOnly
                ? []
                : [
                    {
                      id: 'import',
                      label: t('board.import'),
                      onSelect: () => remember({ isImporting: true }),
                    },
                  ]),
              ...(outward ?? []),
              {
                id: 'json',
                label: t('board.export.json'),
                onSelect: () => offer('json', 'application/json', toText(store.toJSON())),
              },
            ]}
          />
        </Toolbar>
        {!readOnly && (
          <SaveStatus
            store={store}
            describePath={(path: Path, document: UptakeDocument) =>
              describeBoardPath(path, document as ForcefieldBoardDocument, t)
            }
            describeValue={(value, path) => describeBoardValue(value, path, t)}
          />
        )}
      </div>
    );
  },
);
