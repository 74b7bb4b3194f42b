import { describe, expect, it } from 'vitest';
import { inOrder } from '../document/index.ts';
import { toCsv } from '../formats/index.ts';
import { createTranslator } from '../i18n/index.ts';
import ar from '../locales/ar.ts';
import en from '../locales/en.ts';
import hi from '../locales/hi.ts';
import { fakeBrowser } from './local/browser.fixture.ts';
import type { Answer } from './poll.answer.ts';
import { newPoll } from './poll.catalogue.ts';
import { type PaperSheet, paperTable, readPaper } from './poll.import.ts';
import { createLocalPollSession } from './poll.local.ts';
import { sampleVotes } from './poll.sample.ts';
import type { PollDocument } from './poll.schema.ts';
import { statementText } from './poll.wording.ts';

const english = createTranslator({ locale: 'en', catalogues: [en] });
const arabic = createTranslator({ locale: 'ar', catalogues: [ar, en] });
const hindi = createTranslator({ locale: 'hi', catalogues: [hi, en] });
const preset = newPoll();
const statements = inOrder(preset.questions.outcomes?.statements ?? {});
const names = statements.map((statement) => statementText(statement, english));

/** A poll of two statements of its own, worded in two languages. */
const small: PollDocument = {
  ...preset,
  questions: {
    q: {
      kind: 'rating',
      preset: '',
      wording: { en: 'How far?' },
      scale: { min: 1, points: 10, low: {}, high: {} },
      order: 'a0',
      statements: {
        trust: { preset: '', wording: { en: 'Trust', sw: 'Imani' }, order: 'a0' },
        money: { preset: '', wording: { en: 'Money', fr: 'Argent' }, order: 'a1' },
      },
    },
    c: {
      kind: 'choice',
      preset: '',
      wording: { en: 'Which?' },
      most: 1,
      order: 'a1',
      statements: {
        data: { preset: '', wording: { en: 'Data' }, order: 'a0' },
        stories: { preset: '', wording: { en: 'Stories' }, order: 'a1' },
      },
    },
  },
};

function read(text: string, question = 'q', poll = small, translators = [english]): PaperSheet {
  return readPaper(text, { poll, question, translators });
}

function answers(text: string, question?: string) {
  const { people, problems } = read(text, question);
  expect(problems).toEqual([]);
  return people;
}

describe('the columns of a table from paper', () => {
  const both = [{ 'q/trust': 7, 'q/money': 3 }];

  it('[T11] are known by name in any language, by id, by number or by their place', () => {
    for (const heading of [
      'Trust\tMoney',
      ' imani ;ARGENT',
      'trust,money',
      'q/trust,q/money',
      'Person,Imani,“Money”',
      '1,2',
      'No.,1,2',
      'Trust,2',
    ]) {
      const delimiter = heading.match(/[\t;,]/)?.[0] ?? ',';
      const row = heading.split(delimiter).length === 3 ? ['Asha', '7', '3'] : ['7', '3'];
      expect(answers(`${heading}\n${row.join(delimiter)}`), heading).toEqual(both);
    }
    expect(answers('\n7;3\n')).toEqual(both);
    expect(answers('Money,Trust\r\n3,7\r\n')).toEqual(both);
  });

  it('[T11] are known by the names of the report in the language of any translator', () => {
    const [first = '', second = ''] = statements
      .slice(0, 2)
      .map((statement) => statementText(statement, arabic));
    const text = `${second}\t${first}\n${'٩'}\t१०`;
    const sheet = read(text, 'outcomes', preset, [english, arabic, hindi]);
    expect(sheet.problems).toEqual([]);
    expect(sheet.people).toEqual([
      { [`outcomes/${statements[1]?.id}`]: 9, [`outcomes/${statements[0]?.id}`]: 10 },
    ]);
  });

  it('[T11] of groups are read too, and others are named and left out', () => {
    const text =
      'Trust,Money,Remarks,What kind of organization are you from?\n7,3,nice,School\n1,2,,';
    const { people, columns, problems } = read(text);
    expect(problems).toEqual([]);
    expect(people).toEqual([
      { ...both[0], 'by/role': ['school'] },
      { 'q/trust': 1, 'q/money': 2 },
    ]);
    expect(columns.filter(({ about }) => !about).map(({ heading }) => heading)).toEqual([
      'Remarks',
    ]);
  });

  it('[T11] an empty table to fill in is read back', () => {
    const table = paperTable(preset, 'outcomes', english);
    const { columns, people, problems } = read(table, 'outcomes', preset);
    expect(columns.every(({ about }) => about)).toBe(true);
    expect(columns).toHaveLength(names.length + 2);
    expect([people, problems]).toEqual([[], []]);
  });
});

describe('the cells of a table from paper', () => {
  it('[T12] without a rating say why there is none', () => {
    const reasons: [string, Answer][] = [
      ['', 'skipped'],
      ['-', 'skipped'],
      ['–', 'skipped'],
      ['n/a', 'not-applicable'],
      ['NA', 'not-applicable'],
      ['not applicable', 'not-applicable'],
      ['?', 'dont-know'],
      ['Don’t know', 'dont-know'],
    ];
    for (const [cell, reason] of reasons) {
      expect(answers(`Trust\tMoney\n${cell}\t5`), cell).toEqual([
        { 'q/trust': reason, 'q/money': 5 },
      ]);
    }
    const arabicWords = read('Trust\tMoney\nلا أعرف\tلا ينطبق', 'q', small, [arabic]);
    expect(arabicWords.people).toEqual([{ 'q/trust': 'dont-know', 'q/money': 'not-applicable' }]);
  });

  it('[T12] an empty row is nobody', () => {
    expect(answers('Trust,Money\n\n7,3\n,\n-,-')).toEqual([
      { 'q/trust': 7, 'q/money': 3 },
      { 'q/trust': 'skipped', 'q/money': 'skipped' },
    ]);
  });

  it('[T12] of a question with options are marks', () => {
    expect(answers('Data,Stories\nx,\n,yes\n0,no\n?,\n1,0', 'c')).toEqual([
      { c: ['data'] },
      { c: ['stories'] },
      { c: [] },
      { c: 'dont-know' },
      { c: ['data'] },
    ]);
  });

  it('[T13] are named by row and column where they cannot be read', () => {
    const problems = (text: string, question?: string) =>
      read(text, question).problems.map(({ row, column, heading, reason, found }) =>
        [row, column, heading, reason, found].join(' | '),
      );
    expect(problems('Trust,Money\n\n11,3\n7,7.5\nten,0')).toEqual([
      '3 | 1 | Trust | no-point | 11',
      '4 | 2 | Money | no-point | 7.5',
      '5 | 1 | Trust | no-point | ten',
      '5 | 2 | Money | no-point | 0',
    ]);
    expect(problems('Trust,Imani,Money\n1,2,3')).toEqual(['1 | 2 | Imani | double-column | Imani']);
    expect(problems('Trust,Money\n1,2,3')).toEqual(['2 | 3 | 3 | extra-cell | 3']);
    expect(problems('1,2,3,4\n')).toEqual(['1 | 0 |  | columns | 4']);
    expect(problems('Trust,role\n1,Pirate')).toEqual(['2 | 2 | role | no-group | Pirate']);
    expect(problems('Data,Stories\nmaybe,', 'c')).toEqual(['2 | 1 | Data | no-mark | maybe']);
    expect(problems('Data,Stories\nx,x', 'c')).toEqual(['2 | 0 |  | too-many-marks | ']);
    expect(problems('Trust,Money\n"1,2')).toEqual(['2 | 0 |  | unclosed-quote | ']);
  });

  it('[T13] a question that is not there, and no table at all, give nobody', () => {
    for (const text of ['', '\n\n', 'Trust,Money']) expect(answers(text)).toEqual([]);
    expect(read('1,2', 'gone').people).toEqual([]);
  });
});

it('[T11] a room that is written down and typed in comes back as it was', () => {
  const votes = sampleVotes({ ...preset, rehearsal: true }, { people: 40, seed: 7 });
  const ids = statements.map(({ id }) => `outcomes/${id}`);
  const rooms = new Map<string, Record<string, Answer>>();
  for (const { item, voter, answer } of votes) {
    if (!ids.includes(item)) continue;
    rooms.set(voter, { ...rooms.get(voter), [item]: answer });
  }
  const marks = { skipped: '-', 'not-applicable': 'n/a', 'dont-know': '?' } as const;
  const cell = (answer: Answer | undefined) =>
    typeof answer === 'number' ? answer : marks[(answer as 'skipped') ?? 'skipped'];
  const people = [...rooms.values()];
  const rows = people.map((answers) => ids.map((id) => cell(answers[id])));
  for (const delimiter of [',', ';', '\t'] as const) {
    const sheet = read(toCsv([names, ...rows], delimiter), 'outcomes', preset);
    expect(sheet.problems).toEqual([]);
    expect(sheet.people).toEqual(people);
  }
});

describe('a table from paper in a poll', () => {
  function start() {
    const { openTab } = fakeBrowser();
    const session = createLocalPollSession({ poll: small, key: 'room', ...openTab() });
    session.connect();
    const people = () =>
      session.getState().results.rounds.findLast(({ question }) => question === 'q')?.participation;
    return { session, people };
  }

  it('[T14] counts its people in the round of its question, beside the others', () => {
    const { session, people } = start();
    session.control({ type: 'open' });
    session.answer('q/trust', 5);
    session.takePaper(read('Trust,Money,role\n7,3,school\n2,-,union'));
    expect(people()).toBe(3);
    expect(session.getState().answers).toEqual({ 'q/trust': { answer: 5, state: 'counted' } });
    session.control({ type: 'new-round' });
    expect(people()).toBe(0);
    session.takePaper(read('Trust,Money\n7,3'));
    expect(people()).toBe(1);
  });

  it('[T13] takes nothing of a table in which one place cannot be read', () => {
    const { session, people } = start();
    session.takePaper(read('Trust,Money\n7,3\n2,99'));
    expect([people(), session.getState().papers]).toEqual([0, []]);
  });

  it('[T14] is known again, whatever the order of its rows and columns', () => {
    const { session } = start();
    session.takePaper(read('Trust,Money\n7,3\n2,-'));
    const [paper] = session.getState().papers;
    expect(paper).toMatchObject({ people: 2, question: 'q', round: 1, isCounted: true });
    expect(read('money;imani\n;2\n3;7').fingerprint).toBe(paper?.fingerprint);
    expect(read('Trust,Money\n7,3\n2,1').fingerprint).not.toBe(paper?.fingerprint);
  });

  it('[T14] can be taken back and counted again', () => {
    const { session, people } = start();
    session.takePaper(read('Trust,Money\n7,3\n2,-'));
    const [id = ''] = session.getState().papers.map((paper) => paper.id);
    session.countPaper(id, false);
    expect(people()).toBe(0);
    session.countPaper(id, true);
    expect(people()).toBe(2);
    session.countPaper('no-such', false);
    expect(people()).toBe(2);
  });
});
