import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { adoptStyles } from '../testing/stage.tsx';

// How the colours are seen: on which page, in which theme. A page may be dark without saying so.
const PAGES = {
  'white page': { theme: 'auto', color: '#1a1a1a', background: '#ffffff' },
  'cream page': { theme: 'auto', color: '#3b2f24', background: '#fbf3e4' },
  'grey page': { theme: 'auto', color: '#222222', background: '#ececec' },
  'black page': { theme: 'auto', color: '#f2f2f2', background: '#121212' },
  'navy page': { theme: 'auto', color: '#e8eefc', background: '#0f1b33' },
  'light theme': { theme: 'light', color: '#f2f2f2', background: '#121212' },
  'dark theme': { theme: 'dark', color: '#1a1a1a', background: '#ffffff' },
} as const;

const WORDS = ['text', 'muted', 'accent', 'danger'];
const HUES = ['generation', 'translation', 'use', 'driver', 'constraint'];
const MARKS = [...HUES, 'edge', 'focus', 'accent', 'danger'];

type Rgb = readonly [number, number, number];

let root: HTMLElement;

beforeEach(() => {
  adoptStyles(document);
  root = document.body.appendChild(document.createElement('section'));
  root.dataset.uptakeRoot = '';
});
afterEach(() => {
  document.adoptedStyleSheets = [];
  document.body.removeAttribute('style');
  root.remove();
});

function stand(page: keyof typeof PAGES): void {
  const { theme, color, background } = PAGES[page];
  document.body.style.color = color;
  document.body.style.backgroundColor = background;
  root.dataset.uptakeTheme = theme;
}

/** What is seen where colours lie over each other, the last one on top. */
function seen(...colours: readonly string[]): Rgb {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!canvas) throw new Error('No canvas');
  for (const colour of colours) {
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [r = 0, g = 0, b = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [r, g, b];
}

function colourOf(token: string): string {
  const part = root.appendChild(document.createElement('i'));
  part.style.backgroundColor = `var(--_u-${token})`;
  const { backgroundColor } = getComputedStyle(part);
  part.remove();
  return backgroundColor;
}

const backdrop = () => [
  getComputedStyle(document.body).backgroundColor,
  getComputedStyle(root).backgroundColor,
];

const linear = (channel: number) =>
  channel <= 10.31475 ? channel / 3294.6 : ((channel / 255 + 0.055) / 1.055) ** 2.4;

/** WCAG 2 relative luminance. */
const luminance = ([r, g, b]: Rgb) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

function contrast(a: Rgb, b: Rgb): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Machado, Oliveira and Fernandes (2009), severity 1. */
const SIGHT = {
  protanopia: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deuteranopia: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  tritanopia: [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
  greyscale: [0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722],
} as const;

/** A colour as somebody sees it, in OKLab. */
function inOklab(colour: Rgb, sight: keyof typeof SIGHT | 'full'): Rgb {
  const [r, g, b] = colour.map(linear) as unknown as Rgb;
  const m = sight === 'full' ? [1, 0, 0, 0, 1, 0, 0, 0, 1] : SIGHT[sight];
  const row = (n: number) =>
    Math.max(0, (m[n] ?? 0) * r + (m[n + 1] ?? 0) * g + (m[n + 2] ?? 0) * b);
  const [x, y, z] = [row(0), row(3), row(6)];
  const l = Math.cbrt(0.4122214708 * x + 0.5363325363 * y + 0.0514459929 * z);
  const n = Math.cbrt(0.2119034982 * x + 0.6806995451 * y + 0.1073969566 * z);
  const s = Math.cbrt(0.0883024619 * x + 0.2817188376 * y + 0.6299787005 * z);
  return [
    0.2104542553 * l + 0.793617785 * n - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * n + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * n - 0.808675766 * s,
  ];
}

function difference(a: Rgb, b: Rgb, sight: keyof typeof SIGHT | 'full'): number {
  const [p, q] = [inOklab(a, sight), inOklab(b, sight)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

describe.each(Object.keys(PAGES) as (keyof typeof PAGES)[])('Colours on a %s', (page) => {
  it.each(WORDS)('%s is read at 4.5 to 1, on the page and on what floats', (token) => {
    stand(page);
    for (const under of [backdrop(), [colourOf('surface')], [...backdrop(), colourOf('fill')]]) {
      expect(contrast(seen(...under, colourOf(token)), seen(...under))).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(MARKS)('%s is seen at 3 to 1', (token) => {
    stand(page);
    for (const under of [backdrop(), [colourOf('surface')]]) {
      expect(contrast(seen(...under, colourOf(token)), seen(...under))).toBeGreaterThanOrEqual(3);
    }
  });

  it('the words of a primary button are read at 4.5 to 1', () => {
    stand(page);
    const fill = seen(colourOf('accent'));
    expect(contrast(seen(colourOf('on-accent')), fill)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['generation', 'translation'],
    ['translation', 'use'],
    ['generation', 'use'],
    ['driver', 'constraint'],
  ])('%s and %s are told apart by every kind of sight, and in grey', (one, other) => {
    stand(page);
    const [a, b] = [seen(colourOf(one)), seen(colourOf(other))];
    for (const sight of ['full', ...Object.keys(SIGHT)] as ('full' | keyof typeof SIGHT)[]) {
      const least = 0.08;
      expect(difference(a, b, sight), sight).toBeGreaterThanOrEqual(least);
    }
  });
});
