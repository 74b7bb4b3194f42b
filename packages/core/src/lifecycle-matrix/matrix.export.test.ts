import { describe, expect, it } from 'vitest';
import { parseTable } from '../formats/index.ts';
import { matrixToCsv } from './matrix.export.ts';
import { arabic, createStore, english } from './matrix.fixture.ts';
import { CELL_STATUSES } from './matrix.schema.ts';
import { statusMark } from './matrix.status-mark.ts';
import { matrixToSvg } from './matrix.svg.ts';

const place = { category: 'peer-learning', stage: 'use' } as const;
const numbers = (svg: string, name: string) =>
  [...svg.matchAll(new RegExp(` ${name}="([\\d.]+)"`, 'g'))].map(([, value]) => Number(value));
const wordsIn = (svg: string) => svg.replace(/<[^>]*>/g, '\n');

describe('CSV', () => {
  it('[M50] has a row for each cell, worded for the reader', () => {
    const store = createStore();
    const { commands } = store;
    commands.setStatus(place, 'running');
    commands.writeCell(place, 'owner', 'Amina');
    commands.writeCell(place, 'period', 'Term 2');
    commands.chooseActivity(place, 'exchange-visits', true);
    commands.chooseActivity(place, 'informal-sharing', true);
    commands.writeNeed(place, 'resources', 'Bus');
    commands.writeCell(place, 'notes', 'a "b", c\nd');
    const { rows } = parseTable(matrixToCsv(store.toJSON(), english));
    expect(rows).toHaveLength(1 + 18);
    expect(rows[0]).toEqual([
      'Category',
      'Stage',
      'Status',
      'Owner',
      'Period',
      'Activities',
      'Time needed',
      'Resources needed',
      'Capacity needed',
      'Notes',
      'Reason for the gap',
    ]);
    expect(rows[15]).toEqual([
      'Peer learning and exchange',
      'Evidence use',
      'Running',
      'Amina',
      'Term 2',
      'Informal sharing; Exchange visits',
      '',
      'Bus',
      '',
      'a "b", c\nd',
      '',
    ]);
  });

  it('[M50] says the reason of a gap, and not of a covered cell', () => {
    const store = createStore();
    store.commands.setGapReason(place, 'later');
    const reason = () => parseTable(matrixToCsv(store.toJSON(), english)).rows[15]?.at(-1);
    expect(reason()).toBe('Later');
    store.commands.setStatus(place, 'planned');
    expect(reason()).toBe('');
  });

  it('[M51] holds no formula', () => {
    const store = createStore();
    store.commands.writeCell(place, 'owner', '=HYPERLINK("http://a.example")');
    store.commands.renameCategory('peer-learning', '@SUM(A1)');
    const csv = matrixToCsv(store.toJSON(), english);
    expect(csv).not.toMatch(/(^|[,\n"])[=@]/);
    expect(parseTable(csv).rows[15]?.[0]).toBe('@SUM(A1)');
  });
});

describe('SVG', () => {
  it('[M52] is one A4 landscape page with the names, the statuses and the coverage', () => {
    const store = createStore();
    store.commands.writeAnswer('goal', 'Every child reads');
    store.commands.setStatus(place, 'done');
    const svg = matrixToSvg(store.toJSON(), english);
    expect(svg).toMatch(/^<svg [^>]*width="297mm" height="210mm"/);
    const words = wordsIn(svg);
    for (const word of ['Every child reads', 'Evidence use', 'Done', '1 of 6', '1 of 3']) {
      expect(words).toContain(word);
    }
  });

  it('[M53] stays on its page, however much there is', () => {
    const store = createStore();
    store.commands.writeAnswer('goal', 'long '.repeat(2_000));
    store.commands.writeCell(place, 'owner', 'x'.repeat(10_000));
    for (let index = 0; index < 60; index++) store.commands.addCategory(`Category ${index}`);
    const svg = matrixToSvg(store.toJSON(), english);
    const [, width = 0, height = 0] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)?.map(Number) ?? [];
    expect(width / height).toBeCloseTo(297 / 210, 2);
    expect(Math.max(...numbers(svg, 'y'), ...numbers(svg, 'y2'))).toBeLessThan(height);
    expect(Math.max(...numbers(svg, 'x'), ...numbers(svg, 'x2'))).toBeLessThan(width);
    expect(wordsIn(svg)).toContain('Category 59');
  });

  it('[M54] is mirrored where the language runs from right to left', () => {
    const document = createStore().toJSON();
    const [ltr, rtl] = [english, arabic].map((translator) => matrixToSvg(document, translator));
    const firstText = (svg = '') => Number(/<text x="([\d.]+)"/.exec(svg)?.[1]);
    const width = Number(/viewBox="0 0 (\d+)/.exec(ltr ?? '')?.[1]);
    expect(firstText(rtl)).toBeCloseTo(width - firstText(ltr), 0);
    expect(rtl).toContain('direction="rtl"');
  });

  it('[M55] shows markup as text and runs nothing', () => {
    const store = createStore();
    store.commands.writeCell(place, 'owner', '<script>alert(1)</script>');
    const svg = matrixToSvg(store.toJSON(), english);
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;');
  });

  it('[M56] tells the statuses apart by shape', () => {
    expect(new Set(CELL_STATUSES.map(statusMark)).size).toBe(CELL_STATUSES.length);
  });
});
