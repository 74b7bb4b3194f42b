import type { Force, ForcefieldBoardStore } from '@uptake/core/forcefield-board';
import type { Stage } from '../testing/stage.tsx';
import { show, WidgetPage } from '../testing/widget-page.tsx';
import styles from './board.css?inline';
import { boardOnDemand } from './board.on-demand.ts';
import { ForcefieldBoard, type ForcefieldBoardProps } from './ForcefieldBoard.tsx';

/** A board in a page, as a person meets it. */
export class BoardPage extends WidgetPage {
  static async open(props: ForcefieldBoardProps, place?: () => Stage): Promise<BoardPage> {
    // What comes on demand is there by now, as it is for a person.
    await boardOnDemand.fetch();
    return new BoardPage(await show(<ForcefieldBoard {...props} />, styles, place));
  }

  /** The row of a force. */
  row(name: string): HTMLElement {
    const rows = this.all('[data-uptake-part~="board-force"]');
    const found = rows.find((row) => row.querySelector(FORCE_NAME)?.textContent === name);
    if (!found) throw new Error(`There is no row “${name}”`);
    return found;
  }

  nameOf(name: string): HTMLElement {
    return this.row(name).querySelector<HTMLElement>(FORCE_NAME) as HTMLElement;
  }

  /** The names of the forces of a side, from top to bottom. */
  names(side: Force['side']): (string | null)[] {
    return this.all(`[data-side="${side}"] ${FORCE_NAME}`).map(({ textContent }) => textContent);
  }
}

const FORCE_NAME = '[data-uptake-part~="board-force-name"]';

/** A force of the only board of a store. */
export function forceIn(store: ForcefieldBoardStore, id: string): Force {
  const [board] = Object.values(store.getState().document.boards);
  const force = board?.forces[id];
  if (!force) throw new Error(`There is no force ${id}`);
  return force;
}
