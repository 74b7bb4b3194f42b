import type { Identified } from '@uptake/core';
import {
  actionsOf,
  actorsOf,
  type Board,
  boardsInOrder,
  type Force,
  forceName,
  forcesOn,
  whatToWorkOnFirst,
} from '@uptake/core/forcefield-board';
import { FORCE_SIDES, type ForceSide } from '@uptake/core/vocabulary';
import { useDocument, useTranslator } from '@uptake/react/provider';
import { useSite, useStrings } from '../site.ts';
import { Link } from './Link.tsx';
import { SavedLine } from './SavedLine.tsx';

const FORCES_SHOWN = 3;

/** The strongest forces of every board, and where to begin. */
export function ForcesSummary() {
  const { documents } = useSite();
  const strings = useStrings();
  const document = useDocument(documents.forces.store, (state) => state.document);
  const boards = boardsInOrder(document);
  return (
    <section aria-labelledby="forces-summary">
      <h2 id="forces-summary">
        <Link to="/force-field">{strings.boards}</Link>
      </h2>
      <SavedLine kept={documents.forces} />
      {boards.length === 0 && <p className="statement">{strings.noBoards}</p>}
      {boards.map((board) => (
        <BoardSummary key={board.id} board={board} />
      ))}
    </section>
  );
}

function BoardSummary({ board }: { readonly board: Board }) {
  const strings = useStrings();
  const { t } = useTranslator();
  const first = whatToWorkOnFirst(board).slice(0, FORCES_SHOWN);
  return (
    <article>
      <h3 className="statement" dir="auto">
        {board.goal || strings.untitledBoard}
      </h3>
      <h4>{strings.strongest}</h4>
      <div className="sides">
        {FORCE_SIDES.map((side) => (
          <Strongest key={side} board={board} side={side} />
        ))}
      </div>
      <h4>{strings.workOnFirst}</h4>
      {first.length === 0 && <p className="note">{strings.noWorkOnFirst}</p>}
      <ol className="lines">
        {first.map(({ force }) => (
          <li key={force.id}>
            <bdi>{forceName(force, t)}</bdi>
            <FirstAction force={force} />
          </li>
        ))}
      </ol>
    </article>
  );
}

/** What the network does about a force, and with whom. */
function FirstAction({ force }: { readonly force: Force }) {
  const { list } = useTranslator();
  const [action] = actionsOf(force);
  if (!action) return null;
  const actors = list(actorsOf(action).map(({ name }) => name));
  return (
    <p className="note">
      <bdi>{action.text}</bdi>
      {actors && (
        <>
          {' – '}
          <bdi>{actors}</bdi>
        </>
      )}
    </p>
  );
}

function Strongest({ board, side }: { readonly board: Board; readonly side: ForceSide }) {
  const { t } = useTranslator();
  const strings = useStrings();
  const rated = forcesOn(board, side, 'by-importance').filter(
    ({ importance }) => importance !== 'unrated',
  );
  return (
    <div data-side={side}>
      <h5>{t(`vocabulary.side.${side}s`)}</h5>
      {rated.length === 0 && <p className="note">{strings.noStrongest}</p>}
      <ul className="lines">
        {rated.slice(0, FORCES_SHOWN).map((force) => (
          <Rated key={force.id} force={force} />
        ))}
      </ul>
    </div>
  );
}

function Rated({ force }: { readonly force: Identified<Force> }) {
  const { t } = useTranslator();
  return (
    <li>
      <bdi>{forceName(force, t)}</bdi> <small>{t(`board.importance.${force.importance}`)}</small>
    </li>
  );
}
