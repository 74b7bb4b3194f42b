import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { userEvent } from 'vitest/browser';
import { adoptStyles, inPage, type Stage, settled } from '../../testing/stage.tsx';
import { Ballot, type BallotProps } from './Ballot.tsx';
import styles from './ballot.css?inline';

/** The width of a small phone, in pixels. */
export const PHONE = 320;

/** A ballot in a page, as a person meets it. */
export class BallotPage {
  readonly #stage: Stage;
  #react: Root | undefined;

  private constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** Opens a ballot in a container of some width. */
  static async open(props: BallotProps, width = PHONE): Promise<BallotPage> {
    const page = BallotPage.#prepare(width);
    page.#react = createRoot(page.mount);
    page.#react.render(<Ballot {...props} />);
    await settled();
    return page;
  }

  /** Shows what the server rendered, before any script runs. */
  static fromServer(props: BallotProps, width = PHONE): BallotPage {
    const page = BallotPage.#prepare(width);
    page.mount.innerHTML = renderToString(<Ballot {...props} />);
    return page;
  }

  static #prepare(width: number): BallotPage {
    const stage = inPage();
    adoptStyles(stage.root, styles);
    stage.mount.style.inlineSize = `${width}px`;
    return new BallotPage(stage);
  }

  /** The scripts arrive. Gives what React complained of. */
  async hydrate(props: BallotProps): Promise<string[]> {
    const complaints: string[] = [];
    this.#react = hydrateRoot(this.mount, <Ballot {...props} />, {
      onRecoverableError: (error) => complaints.push(String(error)),
    });
    await settled();
    await settled();
    return complaints;
  }

  async close(): Promise<void> {
    this.#react?.unmount();
    await settled();
    this.#stage.remove();
  }

  get mount(): HTMLElement {
    return this.#stage.mount;
  }

  get focused(): HTMLElement {
    return (this.#stage.root.activeElement ?? document.body) as HTMLElement;
  }

  all(selector: string): HTMLElement[] {
    return [...this.mount.querySelectorAll<HTMLElement>(selector)];
  }

  /** The headings of the steps that are seen. */
  get shown(): (string | null)[] {
    return this.all('[data-uptake-part~="poll-ballot-step"] h3')
      .filter((heading) => heading.getClientRects().length > 0)
      .map(({ textContent }) => textContent);
  }

  /** A field that is seen, by its accessible name or its label. */
  field(name: string): HTMLInputElement {
    const found = this.all('input').find(
      (field) =>
        field.getClientRects().length > 0 &&
        (field.getAttribute('aria-label') ?? field.closest('label')?.textContent) === name,
    );
    if (!found) throw new Error(`No field “${name}” among ${this.shown.join(', ')}`);
    return found as HTMLInputElement;
  }

  button(name: string): HTMLElement {
    const found = this.all('button').find(
      (button) => (button.getAttribute('aria-label') ?? button.textContent) === name,
    );
    if (!found) throw new Error(`No button “${name}”`);
    return found;
  }

  async tap(element: HTMLElement): Promise<void> {
    await userEvent.click(element);
    await settled();
  }

  async press(keys: string): Promise<void> {
    await userEvent.keyboard(keys);
    await settled();
  }

  /** Presses Tab until something is focused. */
  async tabTo(isThere: (element: HTMLElement) => boolean): Promise<void> {
    for (let presses = 0; presses < 40; presses++) {
      if (isThere(this.focused)) return;
      await userEvent.keyboard('{Tab}');
    }
    throw new Error(`Tab never came to it; it is at ${this.focused.outerHTML.slice(0, 200)}`);
  }
}
