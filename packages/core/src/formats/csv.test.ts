import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { MAX_TABLE_LENGTH, parseTable, toCsv } from './csv.ts';
import { TableError } from './table-error.ts';

// Thousands of runs, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const rowsOf = (text: string) => parseTable(text).rows;

function refusal(text: string): TableError {
  try {
    parseTable(text);
  } catch (error) {
    if (error instanceof TableError) return error;
    throw error;
  }
  throw new Error('The table was not refused.');
}

describe('toCsv', () => {
  it('[X1] writes UTF-8 with a byte order mark, CRLF and RFC 4180 quotes', () => {
    expect(
      toCsv([
        ['Force', 'a "b"'],
        ['x,y', 'line\nbreak', ' edge '],
      ]),
    ).toBe('\uFEFFForce,"a ""b"""\r\n"x,y","line\nbreak"," edge "\r\n');
  });

  it('[X1] also quotes the delimiters of other locales', () => {
    expect(toCsv([['a;=1+1', 'b\tc']])).toBe('\uFEFF"a;=1+1","b\tc"\r\n');
    expect(toCsv([['a', 'b,c']], ';')).toBe('\uFEFFa;"b,c"\r\n');
  });

  it.each(['=1+1', '+1+1', '-1+cmd', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', "'=1", "''=1"])(
    '[X2] no spreadsheet runs the cell %j',
    (cell) => {
      const [written] = toCsv([[cell]]).match(/'.*/s) ?? [];
      expect(written).toMatch(/^'/);
      expect(toCsv([[cell]])).not.toMatch(/^\uFEFF"?[=+\-@\t\r\n＝]/);
    },
  );

  it('[X2] leaves numbers, and texts that are negative numbers, as they are', () => {
    expect(toCsv([[-3, 2.5, '-3', '-0.25']])).toBe('\uFEFF-3,2.5,-3,-0.25\r\n');
  });
});

describe('parseTable', () => {
  it('[X3] reads back what toCsv wrote, whatever the cells and the delimiter', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '\n', "'", '=', '-', '1', ' ') }),
    );
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
      );
    fc.assert(
      fc.property(table, (rows) => {
        expect(rowsOf(toCsv(rows))).toEqual(rows);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['CRLF', 'a,b\r\nc,d\r\n'],
    ['LF', 'a,b\nc,d\n'],
    ['CR', 'a,b\rc,d\r'],
    ['no last line break', 'a,b\r\nc,d'],
    ['a byte order mark', '\uFEFFa,b\r\nc,d'],
  ])('[X3] reads %s', (_name, text) => {
    expect(rowsOf(text)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('[X3] reads quotes, quoted delimiters and quoted line breaks', () => {
    expect(rowsOf('"a ""x""","b,c"\n"d\r\ne",f "g" h\n"",')).toEqual([
      ['a "x"', 'b,c'],
      ['d\ne', 'f "g" h'],
      ['', ''],
    ]);
  });

  it('[X3] keeps empty lines, so that rows are counted as in the spreadsheet', () => {
    expect(rowsOf('a,b\n\nc,d')).toEqual([['a', 'b'], [''], ['c', 'd']]);
    expect(rowsOf('')).toEqual([]);
  });

  it.each([
    ['\t', 'Force, by kind\tImportance\nTime, money\tHigh, said all'],
    [';', 'Force, by kind;Importance\nTime, money, staff;High'],
    [',', 'Force,Importance\n"Time; money; staff",High\nTrust; goodwill,Low'],
    [';', 'Annex 2, as filled in\n"a\tb";c;d\ne;f;g'],
    [',', 'Force,Note\nTime,"money; staff"\nTrust,"slow; fragile"'],
    ['\t', 'Pipe\t5" wide\nTap\t2" wide'],
    [',', 'one column'],
  ])('[X4] finds the delimiter %j', (delimiter, text) => {
    expect(parseTable(text).delimiter).toBe(delimiter);
  });

  it('[X5] names the row of a quotation mark that is not closed', () => {
    expect(refusal('a,b\nc,"d\ne,f\n')).toMatchObject({ reason: 'unclosed-quote', row: 2 });
  });

  it('[X5] refuses a text that is too long and names the line', () => {
    const line = `${'x'.repeat(99)}\n`;
    const text = line.repeat(MAX_TABLE_LENGTH / line.length + 1);
    expect(refusal(text)).toMatchObject({ reason: 'too-large', row: 50_001 });
  });

  it('reads 5,000 rows', () => {
    const rows = Array.from({ length: 5000 }, (_, index) => [`Force ${index}`, 'a "b", c', '=x']);
    expect(rowsOf(toCsv(rows))).toEqual(rows);
  });
});
