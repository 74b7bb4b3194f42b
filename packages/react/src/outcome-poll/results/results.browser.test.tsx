import ar from '@uptake/core/locales/ar';
import { type ItemReading, NO_RESULTS, readResults } from '@uptake/core/outcome-poll';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { rooms } from '../../../../../stories/outcome-poll/rooms.ts';
import { adoptStyles, find, inPage, type Stage, settled } from '../../testing/stage.tsx';
import { PresenterView } from './PresenterView.tsx';
import { Results, type ResultsProps } from './Results.tsx';
import styles from './results.css?inline';
import { outputOnDemand, qrOnDemand } from './results.on-demand.ts';

let stage: Stage;
let react: Root;

async function show(element: React.ReactElement, width: number): Promise<void> {
  stage = inPage();
  adoptStyles(stage.root, styles);
  stage.mount.style.inlineSize = `${width}px`;
  stage.mount.style.font = '16px sans-serif';
  react = createRoot(stage.mount);
  flushSync(() => react.render(element));
  await settled();
}

afterEach(() => {
  react.unmount();
  stage.remove();
  vi.restoreAllMocks();
});

const itemsOf = ({ poll, stage: at, results }: ResultsProps): readonly ItemReading[] =>
  poll && at && results ? readResults(poll, at, results).items : [];

const parts = (name: string) => [
  ...stage.mount.querySelectorAll<HTMLElement>(`[data-uptake-part~="poll-${name}"]`),
];

describe('The picture on the screen', () => {
  it.each(Object.entries(rooms))('%s: has its marks where the sentence says', async (_, room) => {
    await show(<Results {...room} />, 1000);
    const figures = parts('results-item').map((item) => item.querySelector('figure'));
    for (const [place, { whole }] of itemsOf(room).entries()) {
      const figure = figures[place];
      const mark = figure?.querySelector('[data-mark="mean"]')?.getBoundingClientRect();
      const plot = figure
        ?.querySelector('[data-uptake-part~="poll-results-plot"]')
        ?.getBoundingClientRect();
      const sentence = figure?.querySelector('[data-uptake-part~="poll-results-sentence"]');
      const [, said] = /mean ([\d.]+)/.exec(sentence?.textContent ?? '') ?? [];
      if (whole.kind !== 'ratings' || whole.n === 0) {
        expect(said).toBeUndefined();
        continue;
      }
      if (!mark || !plot) throw new Error('Nothing is drawn');
      const along = (mark.left + mark.width / 2 - plot.left) / plot.width;
      const { min, points } = whole.summary.scale;
      // The sentence rounds to a tenth; the mark does not.
      expect(Math.abs(along * points + min - 0.5 - Number(said))).toBeLessThan(0.06);
    }
  });

  it.each(Object.entries(rooms))('%s: stays within 288 pixels, in Arabic too', async (_, room) => {
    await show(<Results {...room} locale="ar" messages={ar} />, 288);
    const root = stage.mount.firstElementChild as HTMLElement;
    expect(root.dir).toBe('rtl');
    const { left, right } = root.getBoundingClientRect();
    for (const element of root.querySelectorAll('h2, h3, p, svg, button, figcaption')) {
      if (element.closest('[data-uptake-part~="ui-announcer"]')) continue;
      const box = element.getBoundingClientRect();
      expect(box.left, element.outerHTML).toBeGreaterThanOrEqual(left - 1);
      expect(box.right, element.outerHTML).toBeLessThanOrEqual(right + 1);
    }
  });

  it('shows the same as a table, and the highest first, by the keyboard', async () => {
    await show(<Results {...rooms.dots} />, 1000);
    const first = () => parts('results-item')[0]?.querySelector('h3')?.textContent;
    const asked = first();
    find(stage, 'input[value="asked"]').focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(first()).not.toBe(asked);
    expect(parts('results-bands').length).toBe(parts('results-item').length);
    find(stage, 'input[value="picture"]').focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(parts('results-item')).toEqual([]);
    expect(stage.mount.querySelectorAll('tbody').length).toBe(itemsOf(rooms.dots).length);
  });

  it('says when results have arrived', async () => {
    const { poll, stage: at, results } = rooms.dots;
    await show(<Results {...rooms.dots} results={NO_RESULTS} />, 600);
    const said = () => stage.mount.querySelector('[data-uptake-part~="ui-announcer"]')?.textContent;
    expect(said()).toBe('');
    flushSync(() => react.render(<Results poll={poll} stage={at} results={results} />));
    await expect.poll(said).toBe('New results: 36 have answered.');
  });
});

describe('The screen of a room', () => {
  const join = { joinUrl: 'https://poll.example.org/4821', code: '4821' };

  it('shows ten outcomes on 1,920 × 1,080 in words of 24 pixels and more', async () => {
    await qrOnDemand.fetch();
    await show(<PresenterView {...rooms.tenOutcomes} {...join} />, 1920 - 48);
    await expect.poll(() => stage.mount.querySelector('svg[role="img"]')).not.toBe(null);
    expect(parts('presenter-row')).toHaveLength(10);
    expect(stage.mount.getBoundingClientRect().height).toBeLessThanOrEqual(1080 - 48);
    const words = stage.mount.querySelectorAll<HTMLElement>('h2, h3, figcaption p, span, bdi');
    const shown = [...words].filter(
      (word) => word.textContent?.trim() && !word.closest('[data-uptake-part~="ui-hidden"]'),
    );
    expect(shown.length).toBeGreaterThan(40);
    for (const word of shown) {
      const size = Number.parseFloat(getComputedStyle(word).fontSize);
      expect(size, word.outerHTML).toBeGreaterThanOrEqual(24);
      const box = word.getBoundingClientRect();
      expect(box.right).toBeLessThanOrEqual(stage.mount.getBoundingClientRect().right + 1);
    }
  });

  it.each(['waiting', 'counting', 'hidden', 'tooFew', 'dots', 'choice'] as const)(
    '%s: says how to join, also to those who see no code',
    async (name) => {
      await qrOnDemand.fetch();
      await show(<PresenterView {...rooms[name]} {...join} />, 1200);
      await expect
        .poll(() => stage.mount.querySelector('svg[role="img"]')?.getAttribute('aria-label'))
        .toBe('QR code for https://poll.example.org/4821');
      expect(parts('presenter-join')[0]?.textContent).toContain('poll.example.org/4821');
      expect(parts('presenter-join')[0]?.textContent).toContain('Code 4821');
    },
  );
});

describe('Results as files', () => {
  it('are tables, a figure and an image of it, twice as fine', async () => {
    await outputOnDemand.fetch();
    await show(<Results {...rooms.dots} />, 900);
    const make = URL.createObjectURL.bind(URL);
    const files: { name: string; file: Blob }[] = [];
    let last: Blob | undefined;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      last = file as Blob;
      return make(file);
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      if (last) files.push({ name: this.download, file: last });
    });
    for (const button of parts('results-export')[0]?.querySelectorAll('button') ?? []) {
      const before = files.length;
      await userEvent.click(button);
      await expect.poll(() => files.length).toBe(before + 1);
    }
    expect(files.map(({ file }) => file.type.split(';')[0])).toEqual([
      'text/csv',
      'text/csv',
      'application/json',
      'image/svg+xml',
      'image/png',
    ]);
    expect(await files[3]?.file.text()).toMatch(/^<svg .*Live poll, n = 36/s);
    const image = await createImageBitmap(files[4]?.file as Blob);
    expect(image.width).toBe(2000);
    expect(image.height).toBeGreaterThan(1500);
  });
});
