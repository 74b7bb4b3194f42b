import { describe, expect, it } from 'vitest';
import { parseTable } from '../formats/index.ts';
import {
  codebookToCsv,
  RESULT_COLUMNS,
  resultRows,
  resultsToCsv,
  resultsToJson,
  resultsToSvg,
} from './formats.ts';
import { arabic, english, readingOf, revealed } from './results.fixture.ts';

const room = revealed(48, { segmentation: 'role' });
const tables = { room, choice: revealed(36, { question: 'evidence' }) };

/** The rows of a table as records by their column. */
function recordsOf(csv: string): Record<string, string>[] {
  const [head = [], ...rows] = parseTable(csv).rows;
  return rows.map((row) => Object.fromEntries(head.map((column, at) => [column, row[at] ?? ''])));
}

describe('results as a table', () => {
  it('[V8] has a row for everyone and each group, with the published counts', () => {
    const records = recordsOf(resultsToCsv(room.poll, room.results, english));
    const items = readingOf(room).items;
    expect(records).toHaveLength(items.reduce((sum, { groups }) => sum + 1 + groups.length, 0));
    const whole = records.filter(({ group, question }) => group === '' && question === 'outcomes');
    whole.forEach((record, place) => {
      const item = items[place];
      if (item?.whole.kind !== 'ratings') throw new Error('Not in points');
      const { counts, mean } = item.whole.summary;
      expect(counts.map((_, at) => Number(record[`points.${at + 1}`]))).toEqual(counts);
      expect(Number(record.mean)).toBe(mean);
      expect(Number(record.n)).toBe(item.whole.n);
      expect(record['made-up']).toBe('1');
    });
  });

  it('[V8] leaves empty what is not published, and says why', () => {
    const small = revealed(7, {}, { noAnswer: 0 });
    const rows = resultRows(small.poll, small.results, english);
    for (const row of rows) {
      if (row.shown !== 'withheld') continue;
      expect(row).toMatchObject({ points: {} });
      expect(row.n).toBeUndefined();
      expect(row.mean).toBeUndefined();
    }
    expect(new Set(rows.map(({ shown }) => shown)).size).toBeGreaterThan(0);
  });

  it.each(Object.entries(tables))('[V8] explains every column of %s in the codebook', (_, one) => {
    const [head = []] = parseTable(resultsToCsv(one.poll, one.results, english)).rows;
    const codebook = new Map(
      parseTable(codebookToCsv(english)).rows.map(([column, meaning]) => [column, meaning]),
    );
    for (const column of head) {
      const meaning = codebook.get(column.replace(/^points\..*/, 'points.*'));
      expect(meaning, column).toMatch(/\w{2}/);
    }
    expect(codebook.size).toBe(RESULT_COLUMNS.length + 1);
  });

  it('[V8] is JSON with the same rows, the codebook and the methods, and with no voter', () => {
    const text = resultsToJson(room.poll, room.results, english);
    const file = JSON.parse(text);
    expect(file.rows).toEqual(
      JSON.parse(JSON.stringify(resultRows(room.poll, room.results, english))),
    );
    expect(file.results).toEqual(room.results);
    expect(file.madeUp).toMatch(/rehearsal/);
    expect(file.methods.join(' ')).toContain('fewer than 5 people');
    expect(text).not.toMatch(/made-up-\d|"voter"/);
  });
});

describe('results as a figure', () => {
  it.each(Object.entries({ ...tables, rounds: revealed(36, { rounds: 2 }) }))(
    '[V9] of %s holds title, every person, source and method',
    (_, one) => {
      const reading = readingOf(one);
      const svg = resultsToSvg(one.poll, reading, english);
      const readings = reading.items.flatMap(({ whole, groups }) => [
        whole,
        ...groups.map(({ distribution }) => distribution),
      ]);
      const dots = readings.reduce((sum, each) => sum + (each.kind === 'ratings' ? each.n : 0), 0);
      const before = svg.match(/r="4"/g)?.length ?? 0;
      expect((svg.match(/<circle/g)?.length ?? 0) - before).toBe(dots);
      expect(svg).toContain(`n = ${reading.participation}, round ${reading.round}`);
      expect(svg).toContain('Made up for a rehearsal');
      expect(svg).toMatch(/Anonymous: nothing is shown of fewer/);
      expect(svg).not.toMatch(/NaN|undefined|style=/);
    },
  );

  it('[V9] says nothing of a rehearsal where people really answered', () => {
    const svg = resultsToSvg({ ...room.poll, rehearsal: false }, readingOf(room), english);
    expect(svg).not.toContain('Made up');
  });

  it('[V9] is mirrored in a right-to-left language', () => {
    const svg = resultsToSvg(room.poll, readingOf(room), arabic);
    expect(svg).toContain('direction="rtl"');
    expect(svg).toMatch(/translate\(32 /);
  });

  it('[V9] can be drawn before anything is known', () => {
    const svg = resultsToSvg(room.poll, readingOf(revealed(0)), english, { order: 'highest' });
    expect(svg).toContain('n = 0');
  });
});
