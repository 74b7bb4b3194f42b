import { createTranslator } from '@uptake/core/i18n';
import en from '@uptake/core/locales/results/en';
import {
  itemSentence,
  newPoll,
  type PollAction,
  type Rehearsal,
  readResults,
  rehearsePoll,
} from '@uptake/core/outcome-poll';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { rooms } from '../../../../../stories/outcome-poll/rooms.ts';
import { describeConformance } from '../../testing/conformance.tsx';
import { PresenterJoin } from './PresenterJoin.tsx';
import { PresenterView } from './PresenterView.tsx';
import { Results } from './Results.tsx';
import { ResultsExport } from './ResultsExport.tsx';
import { ResultsHead } from './ResultsHead.tsx';
import { ResultsItem } from './ResultsItem.tsx';
import { ResultsList } from './ResultsList.tsx';
import { ResultsRoot } from './ResultsRoot.tsx';
import { ResultsTable } from './ResultsTable.tsx';
import { ResultsTools } from './ResultsTools.tsx';
import { resultsAnatomy } from './results.anatomy.ts';

const { parts } = resultsAnatomy;

const inRoom = (part: ReactElement, room: Rehearsal = rooms.dots) => (
  <ResultsRoot {...room}>{part}</ResultsRoot>
);

const itemOf = (room: Rehearsal, place = 0) => {
  const item = readResults(room.poll, room.stage, room.results).items[place];
  if (!item) throw new Error('The room has no such statement');
  return inRoom(<ResultsItem item={item} />, room);
};

const statuses = {
  noQuestion: rooms.noQuestion,
  waiting: rooms.waiting,
  counting: rooms.counting,
  hidden: rooms.hidden,
  tooFew: rooms.tooFew,
  choice: rooms.choice,
};

describeConformance('Results', {
  anatomyPart: parts.results,
  render: (props) => <Results {...rooms.dots} {...props} />,
  states: Object.fromEntries(
    Object.entries(statuses).map(([name, room]) => [name, () => <Results {...room} />]),
  ),
});

describeConformance('PresenterView', {
  anatomyPart: parts.presenter,
  render: (props) => <PresenterView {...rooms.dots} {...props} />,
  states: {
    ...Object.fromEntries(
      Object.entries(statuses).map(([name, room]) => [name, () => <PresenterView {...room} />]),
    ),
    join: () => <PresenterView {...rooms.dots} code="4821" />,
  },
});

describeConformance('PresenterJoin', {
  anatomyPart: parts.presenterJoin,
  render: (props) => inRoom(<PresenterJoin code="4821" url="https://example.org/p" {...props} />),
});

describeConformance('ResultsHead', {
  anatomyPart: parts.resultsHead,
  render: (props) => inRoom(<ResultsHead {...props} />),
});

describeConformance('ResultsTools', {
  anatomyPart: parts.resultsTools,
  render: (props) => inRoom(<ResultsTools {...props} />),
});

describeConformance('ResultsList', {
  anatomyPart: parts.resultsList,
  render: (props) => inRoom(<ResultsList {...props} />),
  states: {
    highest: () => (
      <ResultsRoot {...rooms.choice} defaultOrder="highest">
        <ResultsList />
      </ResultsRoot>
    ),
  },
});

describeConformance('ResultsItem', {
  anatomyPart: parts.resultsItem,
  render: (props) => {
    const [item] = readResults(rooms.dots.poll, rooms.dots.stage, rooms.dots.results).items;
    if (!item) throw new Error('The room has no statement');
    return inRoom(<ResultsItem item={item} {...props} />);
  },
  states: {
    bars: () => itemOf(rooms.bars),
    bands: () => itemOf(rooms.oneMind),
    share: () => itemOf(rooms.choice),
    none: () => itemOf(rooms.oneKind),
    focus: () => itemOf(rooms.discussed, 2),
  },
});

describeConformance('ResultsTable', {
  anatomyPart: parts.resultsTable,
  render: (props) => inRoom(<ResultsTable {...props} />),
});

describeConformance('ResultsExport', {
  anatomyPart: parts.resultsExport,
  render: (props) => inRoom(<ResultsExport {...props} />),
});

describe('A part', () => {
  it('says so when it stands outside of results', () => {
    expect(() => renderToString(<ResultsHead />)).toThrow('outside a ResultsRoot');
  });
});

const english = createTranslator({ locale: 'en', catalogues: [en] });

/** The texts of a server render, as a reader finds them. */
function textOf(html: string): string {
  return html
    .replace(/<!-- -->/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

describe('Results on the server', () => {
  it.each(Object.entries(rooms))('%s: reads every sentence before any script runs', (_, room) => {
    const reading = readResults(room.poll, room.stage, room.results);
    const text = textOf(renderToString(<Results {...room} />));
    expect(text).toContain('Made up for a rehearsal');
    for (const item of reading.items) {
      expect(text).toContain(itemSentence(item, reading, room.poll, english));
    }
  });

  it.each(Object.entries(rooms))('%s: draws as many people as the sentence says', (_, room) => {
    const { items } = readResults(room.poll, room.stage, room.results);
    for (const [place, { whole }] of items.entries()) {
      const html =
        renderToString(itemOf(room, place)).split('data-uptake-part="poll-results-groups"')[0] ??
        '';
      const dots = html.match(/data-mark="dot"/g)?.length ?? 0;
      if (html.includes('data-form="dots"')) {
        expect(whole).toMatchObject({ kind: 'ratings', n: dots });
      } else expect(dots).toBe(0);
    }
  });

  it('shows nothing but the number of people while results are hidden', () => {
    for (const room of [rooms.hidden, rooms.counting, rooms.waiting, rooms.tooFew]) {
      const html = renderToString(<Results {...room} />);
      expect(html).not.toMatch(/data-mark|<table|poll-results-item|poll-results-export/);
      expect(textOf(html)).toMatch(/have answered|Nobody has answered/);
    }
  });

  it('shows nothing of a hidden question, also when it is handed what was published', () => {
    const hide: PollAction = { type: 'hide' };
    const { poll, results } = rooms.dots;
    const { stage } = rehearsePoll(
      newPoll(),
      [{ type: 'go-to', question: 'outcomes' }, { type: 'open' }, { type: 'close' }, hide],
      { people: 0 },
    );
    const html = renderToString(<Results poll={poll} stage={stage} results={results} />);
    expect(html).not.toMatch(/data-mark|mean/);
  });

  it('has every figure of the picture in the table', () => {
    const { poll, stage, results } = rooms.dots;
    const html = renderToString(<Results {...rooms.dots} defaultView="table" />);
    const rows = html.match(/<tr>.*?<\/tr>/gs)?.slice(1) ?? [];
    const { items } = readResults(poll, stage, results);
    expect(rows).toHaveLength(items.length);
    items.forEach(({ whole }, place) => {
      if (whole.kind !== 'ratings') throw new Error('Not in points');
      const cells = [...(rows[place] ?? '').matchAll(/<td[^>]*>([^<]*)/g)].map(([, cell]) => cell);
      expect(cells.slice(4, 14)).toEqual(whole.summary.counts.map(String));
      expect(cells[0]).toBe(String(whole.n));
      expect(cells[1]).toBe(whole.summary.mean?.toFixed(1));
    });
  });

  it('shows the one statement that the room discusses, in words and large', () => {
    const { poll, stage, results } = rooms.discussed;
    const reading = readResults(poll, stage, results);
    const text = textOf(renderToString(<PresenterView {...rooms.discussed} />));
    for (const item of reading.items) {
      const sentence = itemSentence(item, reading, poll, english);
      if (item.id === reading.focus) expect(text).toContain(sentence);
      else expect(text).not.toContain(sentence);
    }
    expect(reading.focus).not.toBe('');
  });

  it('says when a screen has lost the poll', () => {
    for (const View of [Results, PresenterView]) {
      expect(textOf(renderToString(<View {...rooms.dots} link="away" />))).toContain(
        'last results',
      );
      expect(textOf(renderToString(<View {...rooms.dots} />))).not.toContain('last results');
    }
  });

  it('shows what people wrote as text', () => {
    const poll = newPoll();
    const own = {
      preset: '',
      order: 'a1',
      wording: { en: '<img src=x onerror=alert(1)>' },
    };
    const outcomes = poll.questions.outcomes;
    if (outcomes?.kind !== 'rating') throw new Error('Not rated');
    const room = rehearsePoll(
      { ...poll, questions: { outcomes: { ...outcomes, statements: { own } } } },
      [{ type: 'open' }, { type: 'close' }, { type: 'reveal' }],
      { people: 20 },
    );
    expect(renderToString(<Results {...room} />)).not.toContain('<img');
    expect(renderToString(<PresenterView {...room} />)).not.toContain('<img');
  });
});
