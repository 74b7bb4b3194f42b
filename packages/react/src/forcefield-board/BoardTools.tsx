import { forwardRef } from 'react';
import { useTranslator } from '../provider/context.ts';
import { Menu, type PartProps, Toolbar, UndoRedo, useOnDemand } from '../ui/index.ts';
import { anatomy } from './board.anatomy.ts';
import { type Output, useBoardField, useBoardScope } from './board.context.ts';
import { boardOnDemand } from './board.on-demand.ts';

/** The props of a {@link BoardTools}. */
export interface BoardToolsProps extends PartProps<'div'> {}

/** Undo and redo, what goes out and comes in, and whether everything is saved. */
export const BoardTools = forwardRef<HTMLDivElement, BoardToolsProps>(
  function BoardTools(props, ref) {
    const { t } = useTranslator();
    const { store, readOnly, remember } = useBoardScope();
    const hasBoard = useBoardField('order') !== undefined;
    const code = useOnDemand(boardOnDemand);
    const outputs: readonly Output[] = hasBoard ? ['csv', 'svg', 'print', 'json'] : ['json'];
    return (
      <div {...props} {...anatomy.part('tools', {}, props)} ref={ref}>
        <Toolbar label={t('board.tools')}>
          {!readOnly && (
            <UndoRedo
              store={store}
              describeChange={(label) =>
                code?.describeBoardChange(label, store.getState().document, t)
              }
            />
          )}
          <Menu
            kind="quiet"
            label={t(readOnly ? 'board.file.export' : 'board.file')}
            items={() => [
              ...(readOnly
                ? []
                : [
                    {
                      id: 'import',
                      label: t('board.import'),
                      onSelect: () => remember({ isImporting: true }),
                    },
                  ]),
              ...outputs.map((output) => ({
                id: output,
                label: t(`board.export.${output}`),
                onSelect: () => remember({ output }),
              })),
            ]}
          />
        </Toolbar>
        {code && <code.BoardOutput />}
        {code && !readOnly && <code.BoardSaving />}
      </div>
    );
  },
);
