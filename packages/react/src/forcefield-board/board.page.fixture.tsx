import type { Force, ForcefieldBoardStore } from '@uptake/core/forcefield-board';
import { createRoot, type Root } from 'react-dom/client';
import { userEvent } from 'vitest/browser';
import { adoptStyles, inPage, type Stage, settled } from '../testing/stage.tsx';
import styles from './board.css?inline';
import { boardOnDemand } from './board.on-demand.ts';
import { ForcefieldBoard, type ForcefieldBoardProps } from './ForcefieldBoard.tsx';

/** A widget in a page, as a person meets it. */
export class BoardPage {
  readonly #stage: Stage;
  readonly #react: Root;

  private constructor(stage: Stage, react: Root) {
    this.#stage = stage;
    this.#react = react;
  }

  static async open(props: ForcefieldBoardProps, place: () => Stage = inPage): Promise<BoardPage> {
    const stage = place();
    adoptStyles(stage.root, styles);
    // What comes on demand is there by now, as it is for a person.
    await boardOnDemand.fetch();
    const react = createRoot(stage.mount);
    react.render(<ForcefieldBoard {...props} />);
    await settled();
    return new BoardPage(stage, react);
  }

  async close(): Promise<void> {
    this.#react.unmount();
    await settled();
    this.#stage.remove();
  }

  /** The focused element, also inside a shadow root. */
  get focused(): HTMLElement {
    return (this.#stage.root.activeElement ?? document.body) as HTMLElement;
  }

  /** What was last said to screen readers. */
  get said(): string {
    return this.all('[data-uptake-part~="ui-announcer"]').at(-1)?.textContent ?? '';
  }

  all(selector: string): HTMLElement[] {
    return [...this.#stage.mount.querySelectorAll<HTMLElement>(selector)];
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

  async press(keys: string): Promise<void> {
    await userEvent.keyboard(keys);
    await settled();
  }

  /** Begins before the widget, as somebody who comes to it with the Tab key. */
  leave(): void {
    document.querySelector<HTMLElement>('#before')?.focus();
  }

  /** Presses Tab until something is focused. */
  async tabTo(isThere: (element: HTMLElement) => boolean): Promise<void> {
    for (let presses = 0; presses < 120; presses++) {
      if (isThere(this.focused)) return;
      await userEvent.keyboard('{Tab}');
    }
    throw new Error(`Tab never came to it; it is at ${this.focused.outerHTML.slice(0, 200)}`);
  }

  /** Chooses from a menu whose button is focused. */
  async choose(item: string): Promise<void> {
    await this.press('{Enter}');
    for (let presses = 0; presses < 20; presses++) {
      if (this.focused.textContent === item) return this.press('{Enter}');
      await this.press('{ArrowDown}');
    }
    throw new Error(`The menu has no “${item}”`);
  }
}

const FORCE_NAME = '[data-uptake-part~="board-force-name"]';

/** Whether an element has a text, a name or a placeholder. */
export function says(text: string): (element: HTMLElement) => boolean {
  return (element) =>
    element.textContent === text ||
    element.getAttribute('aria-label') === text ||
    element.getAttribute('placeholder') === text;
}

/** A force of the only board of a store. */
export function forceIn(store: ForcefieldBoardStore, id: string): Force {
  const [board] = Object.values(store.getState().document.boards);
  const force = board?.forces[id];
  if (!force) throw new Error(`There is no force ${id}`);
  return force;
}

/** Calls back with the text of every file that is offered. Returns the way to stop. */
export function onDownload(take: (text: string) => void): () => void {
  const create = URL.createObjectURL;
  URL.createObjectURL = (blob: Blob) => {
    void blob.text().then(take);
    return create.call(URL, blob);
  };
  return () => {
    URL.createObjectURL = create;
  };
}
