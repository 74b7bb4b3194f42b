import type { ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { userEvent } from 'vitest/browser';
import { adoptStyles, inPage, type Stage, settled } from './stage.tsx';

/** A widget that is shown, and the way to take it away. */
export interface Shown {
  readonly stage: Stage;
  readonly react: Root;
}

/**
 * Shows a widget in a page.
 *
 * @param styles the style sheet of its area
 */
export async function show(
  widget: ReactElement,
  styles: string,
  place: () => Stage = inPage,
): Promise<Shown> {
  const stage = place();
  adoptStyles(stage.root, styles);
  const react = createRoot(stage.mount);
  react.render(widget);
  await settled();
  return { stage, react };
}

/** A widget in a page, as a person meets it by keyboard. */
export class WidgetPage {
  readonly #stage: Stage;
  readonly #react: Root;

  constructor({ stage, react }: Shown) {
    this.#stage = stage;
    this.#react = react;
  }

  /** Shows a widget that needs no words of its own in tests. */
  static async show(...given: Parameters<typeof show>): Promise<WidgetPage> {
    return new WidgetPage(await show(...given));
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
    for (let presses = 0; presses < 200; presses++) {
      if (isThere(this.focused)) return;
      await userEvent.keyboard('{Tab}');
    }
    throw new Error(`Tab never came to it; it is at ${this.focused.outerHTML.slice(0, 200)}`);
  }

  /** Chooses from a menu whose button is focused. */
  async choose(item: string): Promise<void> {
    await this.press('{Enter}');
    for (let presses = 0; presses < 30; presses++) {
      if (this.focused.textContent === item) return this.press('{Enter}');
      await this.press('{ArrowDown}');
    }
    throw new Error(`The menu has no “${item}”`);
  }
}

/** Whether an element has a text, a name or a placeholder. */
export function says(text: string): (element: HTMLElement) => boolean {
  return (element) =>
    element.textContent === text ||
    element.getAttribute('aria-label') === text ||
    element.getAttribute('placeholder') === text;
}

/** Calls back with every file that is offered. Returns the way to stop. */
export function onDownload(take: (file: Blob) => void): () => void {
  const create = URL.createObjectURL;
  URL.createObjectURL = (file: Blob) => {
    take(file);
    return create.call(URL, file);
  };
  return () => {
    URL.createObjectURL = create;
  };
}
