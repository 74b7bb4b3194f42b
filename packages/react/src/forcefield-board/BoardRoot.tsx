import type { ChangeLabel } from '@uptake/core';
import {
  boardsInOrder,
  createForcefieldBoardStore,
  type ForcefieldBoardStore,
} from '@uptake/core/forcefield-board';
import { forwardRef, type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { createStore } from 'zustand/vanilla';
import { useTranslator } from '../provider/context.ts';
import { type DocumentProps, useDocument, useDocumentStore } from '../provider/useDocumentStore.ts';
import {
  focusedBeside,
  useAnnounceChanges,
  useMergedRef,
  WidgetRoot,
  type WidgetRootProps,
} from '../ui/index.ts';
import { anatomy } from './board.anatomy.ts';
import {
  BoardContext,
  type BoardScope,
  FRESH,
  rememberIn,
  type Sitting,
  type Sittings,
} from './board.context.ts';
import { boardOnDemand } from './board.on-demand.ts';

/** The props of a {@link BoardRoot}; the rest goes to the `section`. */
export interface BoardRootProps
  extends Omit<WidgetRootProps, 'store' | 'label' | 'describeChange' | 'children'>,
    DocumentProps<ForcefieldBoardStore> {
  /** The id of the board to show, when the host chooses it. */
  readonly board?: string | undefined;
  /** The id of the board to begin with. By default the first one. */
  readonly defaultBoard?: string | undefined;
  /** Called when a person chooses another board. */
  readonly onBoardChange?: ((board: string) => void) | undefined;
  /** How the board is shown at first: its arrangement, what is assumed, which details are open. */
  readonly defaultSitting?: Partial<Sitting> | undefined;
  readonly children?: ReactNode;
}

/** Holds the boards and the sitting for the parts inside it. */
export const BoardRoot = forwardRef<HTMLElement, BoardRootProps>(function BoardRoot(
  {
    store: given,
    document,
    storageKey,
    persistence,
    onChange,
    readOnly = false,
    board: wanted,
    defaultBoard,
    defaultSitting,
    onBoardChange,
    children,
    ...rest
  },
  ref,
) {
  const { t } = useTranslator();
  const section = useRef<HTMLElement>(null);
  const create = createForcefieldBoardStore;
  const store = useDocumentStore({
    create,
    store: given,
    document,
    storageKey,
    persistence,
    onChange,
  });
  const [chosen, setChosen] = useState(defaultBoard);
  const boardId = useDocument(store, (state) => {
    const { boards } = state.document;
    const id = wanted ?? chosen ?? '';
    return Object.hasOwn(boards, id) ? id : (boardsInOrder(state.document)[0]?.id ?? '');
  });
  const [sittings] = useState(() =>
    createStore<Sittings>(() => ({ [boardId]: { ...FRESH, ...defaultSitting } })),
  );
  const scope = useMemo<BoardScope>(
    () => ({
      store,
      sittings,
      boardId,
      readOnly,
      select(board) {
        setChosen(board);
        onBoardChange?.(board);
      },
      remember: rememberIn(sittings, boardId),
    }),
    [store, sittings, boardId, readOnly, onBoardChange],
  );
  const describeChange = useCallback(
    async (label: ChangeLabel) => {
      const { document: after } = store.getState();
      const { describeBoardChange } = await boardOnDemand.fetch();
      return describeBoardChange(label, after, t);
    },
    [store, t],
  );
  return (
    <BoardContext.Provider value={scope}>
      <WidgetRoot
        {...rest}
        {...anatomy.part('root', { 'data-readonly': readOnly }, rest)}
        ref={useMergedRef(section, ref)}
        label={t('board.title')}
        store={store}
        describeChange={describeChange}
        readOnly={readOnly}
      >
        <Voice store={store} describeChange={describeChange} section={section} />
        {children}
      </WidgetRoot>
    </BoardContext.Provider>
  );
});

/** Steps that are heard as they are typed. */
const TYPED = /^(board\.(goal|context|notes)|force\.(rename|notes)|action\.text|actor\.rename)$/;

/** Says what this person did, where the control they did it with has not said it already. */
function Voice({
  store,
  describeChange,
  section,
}: {
  readonly store: ForcefieldBoardStore;
  readonly describeChange: (label: ChangeLabel) => Promise<string>;
  readonly section: { readonly current: HTMLElement | null };
}) {
  useAnnounceChanges(store, ({ label, source, direction }) => {
    if (source !== 'user' || direction !== 'do' || TYPED.test(label.name)) return undefined;
    const focused = section.current && focusedBeside(section.current);
    // A radio button that was chosen has said so; one from which an arrow was pulled has not.
    const radio = `[type="radio"][value="${label.about?.importance}"]`;
    return focused?.matches(radio) ? undefined : describeChange(label);
  });
  return null;
}
