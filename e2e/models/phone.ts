import { createTranslator, type Messages, type Translator } from '@uptake/core/i18n';
import ar from '@uptake/core/locales/ar';
import en from '@uptake/core/locales/en';
import { type Answer, formValues } from '@uptake/core/outcome-poll';
import type { BrowserContextOptions, Page, WebSocketRoute } from 'playwright-core';
import type { Portal } from '../portal.ts';
import { part } from './widget.ts';

const CATALOGUES: Record<string, Messages> = { ar, en };

/** The answers of a person, by item. */
export type Answers = Readonly<Record<string, Answer>>;

/** A phone at a convening, and the person who holds it. */
export class Phone {
  readonly page: Page;
  readonly translator: Translator;
  readonly hasScripts: boolean;
  readonly isNarrow: boolean;
  #sockets: WebSocketRoute[] = [];
  #isAway = false;

  private constructor(
    page: Page,
    { locale = 'en', javaScriptEnabled, hasTouch = false }: BrowserContextOptions,
  ) {
    const language = locale.slice(0, 2);
    this.page = page;
    this.hasScripts = javaScriptEnabled !== false;
    this.isNarrow = hasTouch;
    this.translator = createTranslator({
      locale: language,
      catalogues: [CATALOGUES[language] ?? en, en],
    });
  }

  /** Opens the page where a code is typed, as somebody new. */
  static async begin(portal: Portal, options: BrowserContextOptions = {}): Promise<Phone> {
    // As wide as a small tablet, where the whole ballot is in sight.
    const viewport = { width: 800, height: 900 };
    const page = await portal.open('/live/join', { viewport, ...options });
    const phone = new Phone(page, options);
    await page.routeWebSocket(/\/live\//, (socket) => phone.#meet(socket));
    return phone;
  }

  /** Joins by the short code on the shared screen. */
  async join(code: string): Promise<void> {
    await this.page.locator('input[name="code"]').fill(code);
    await this.page.locator('button[type="submit"]').click();
    await this.page.waitForURL(`**/live/join/${code}*`);
  }

  /**
   * Answers what is asked, in its order. A narrow ballot shows one thing at a time and goes on by
   * itself after a rating; without scripts the whole form is sent.
   */
  async answer(answers: Answers): Promise<void> {
    const send = this.page.locator('form button[type="submit"]');
    if (!this.hasScripts) await this.lookAgain();
    for (const [item, answer] of Object.entries(answers)) {
      for (const value of formValues(answer)) {
        await this.page.locator(`input[name="${item}"][value="${value}"]`).check();
      }
      if (this.isNarrow && item.startsWith('by/')) await send.click();
    }
    if (!this.hasScripts) await send.click();
  }

  /** Opens the page again; a reload could send a form twice. */
  async lookAgain(): Promise<void> {
    await this.page.goto(this.page.url());
  }

  /** Waits until it is said of so many answers that they are counted, or that they wait here. */
  async untilSaid(state: 'counted' | 'saved', count: number): Promise<void> {
    const { t, number } = this.translator;
    const words = `${t(`poll.ballot.state.${state}`)} (${number(count)})`;
    await part(this.page, 'poll-ballot-status').getByText(words).waitFor();
  }

  /** Loses the connection, in the middle of whatever it was about. */
  async loseConnection(): Promise<void> {
    this.#isAway = true;
    await this.page.context().setOffline(true);
    await Promise.all(this.#sockets.splice(0).map((socket) => socket.close()));
  }

  /** Has a connection again. */
  async findConnection(): Promise<void> {
    this.#isAway = false;
    await this.page.context().setOffline(false);
  }

  /** The statements with what is said of each: as a sentence, or as the cells of a table. */
  async results(): Promise<string[][]> {
    if (!this.hasScripts) {
      await this.lookAgain();
      const rows = await this.page.locator('table tbody tr').all();
      return Promise.all(rows.map((row) => row.locator('th, td').allTextContents()));
    }
    const items = await part(this.page, 'poll-results-item').all();
    return Promise.all(
      items.map(async (item) => [
        (await item.locator('h3').first().textContent()) ?? '',
        (await part(item, 'poll-results-sentence').first().textContent()) ?? '',
      ]),
    );
  }

  async #meet(socket: WebSocketRoute): Promise<void> {
    if (this.#isAway) return void (await socket.close());
    this.#sockets.push(socket);
    socket.connectToServer();
  }
}
