import { toText } from '@uptake/core';
import { boardTitle } from '@uptake/core/forcefield-board';
import { boardToCsv, boardToSvg } from '@uptake/core/forcefield-board/formats';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslator } from '../provider/context.ts';
import { download, ui } from '../ui/index.ts';
import { usePrint } from '../ui/print.tsx';
import { BoardBalance } from './BoardBalance.tsx';
import { BoardField } from './BoardField.tsx';
import { BoardGoal, BoardNotes } from './BoardGoal.tsx';
import { BoardPriorities } from './BoardPriorities.tsx';
import { anatomy } from './board.anatomy.ts';
import { BoardContext, useBoardScope, useSitting } from './board.context.ts';

const TYPES = { csv: 'text/csv', svg: 'image/svg+xml', json: 'application/json' } as const;

/** Sends out what the sitting asks for: a file, or the board as it stands to the printer. */
export function BoardOutput() {
  const translator = useTranslator();
  const scope = useBoardScope();
  const { store, boardId, remember } = scope;
  const whatIf = useSitting((sitting) => sitting.whatIf);
  const output = useSitting((sitting) => sitting.output);
  const reading = useMemo(() => ({ ...scope, readOnly: true }), [scope]);
  const print = usePrint();
  const place = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    if (!output) return;
    remember({ output: undefined });
    const { t } = translator;
    const board = store.getState().document.boards[boardId];
    const title = board ? boardTitle(board, t) : t('board.title');
    const offer = (ending: keyof typeof TYPES, text: string) =>
      download(`${title}.${ending}`, TYPES[ending], text);
    if (output === 'json') offer(output, toText(store.toJSON()));
    if (!board) return;
    if (output === 'csv') offer(output, boardToCsv(board, t));
    if (output === 'svg') offer(output, boardToSvg(board, translator, { whatIf }));
    if (output !== 'print' || !place.current) return;
    const page = (
      <BoardContext.Provider value={reading}>
        <div {...anatomy.part('page')}>
          <BoardGoal />
          <BoardField />
          <BoardBalance />
          <BoardPriorities defaultExpanded />
          <BoardNotes />
        </div>
      </BoardContext.Provider>
    );
    void print(page, title, place.current);
  }, [output, store, boardId, whatIf, translator, remember, reading, print]);
  return <span {...ui.part('hidden')} ref={place} />;
}
