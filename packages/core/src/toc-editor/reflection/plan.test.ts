import { describe, expect, it } from 'vitest';
import { parseTable } from '../../formats/index.ts';
import { arabic, english } from '../toc.fixture.ts';
import { tocToMarkdown } from '../toc.narrative.ts';
import { actionPlanToCalendar } from './calendar.ts';
import { actionPlanToCsv, PLAN_COLUMNS } from './plan.csv.ts';
import { actionPlan, dueInWords, isOverdue, responsiblePeople } from './plan.ts';
import { tellStory } from './story.fixture.ts';

/** The story with a second adaptation, of a higher priority, whose tasks lack this and that. */
function tellPlan() {
  const story = tellStory();
  const { reflection } = story;
  const meeting = reflection.addAdaptation({ text: 'Meet in each region' });
  reflection.prioritise(meeting, 0);
  const halls = reflection.addTask(meeting, { text: 'Find halls', person: 'Amina' }) ?? '';
  const money = reflection.addTask(meeting, { text: 'Ask for money', due: '2026-04-10' }) ?? '';
  const empty = reflection.addAdaptation({ text: 'Write it all up' });
  const texts = (query?: Parameters<typeof actionPlan>[1]) =>
    actionPlan(story.document(), query).map(
      ({ task, adaptation }) => task?.text ?? adaptation.text,
    );
  return { ...story, meeting, halls, money, empty, texts };
}

describe('the action plan', () => {
  it('[TC52] has a row for each task, and for an adaptation without, by priority', () => {
    const { document, texts } = tellPlan();
    expect(texts()).toEqual([
      'Find halls',
      'Ask for money',
      'Write a guide for calls',
      'Write it all up',
    ]);
    expect(actionPlan(document()).map(({ priority, pathway }) => [priority, pathway])).toEqual([
      [1, ''],
      [1, ''],
      [2, 'Coaching'],
      [3, ''],
    ]);
  });

  it('[TC52] is sorted and filtered, also when the pathway is gone', () => {
    const { store, reflection, document, meeting, money, coaching, round, texts } = tellPlan();
    expect(texts({ sort: 'due' }).slice(0, 2)).toEqual([
      'Ask for money',
      'Write a guide for calls',
    ]);
    expect(texts({ sort: 'person' }).slice(0, 2)).toEqual([
      'Find halls',
      'Write a guide for calls',
    ]);
    expect(texts({ person: 'Amina' })).toEqual(['Find halls']);
    expect(texts({ round })).toEqual(['Write a guide for calls']);
    expect(responsiblePeople(document())).toEqual(['Amina', 'João']);
    reflection.setTaskState(meeting, money, 'under-way');
    expect(texts({ states: ['under-way'] })).toEqual(['Ask for money']);
    expect(texts({ sort: 'state' }).at(-1)).toBe('Ask for money');
    store.commands.deletePathway(coaching);
    expect(actionPlan(document(), { round })[0]?.pathway).toBe('Coaching');
  });

  it('[TC53] says in words what is overdue on a day that is given', () => {
    const { reflection, document, meeting, money, texts } = tellPlan();
    const row = () => {
      const found = actionPlan(document()).find(({ task }) => task?.id === money);
      if (!found) throw new Error('The task is gone.');
      return found;
    };
    expect(isOverdue(row(), '2026-04-10')).toBe(false);
    expect(dueInWords(row(), '2026-04-10', english)).toBe('Due today');
    expect(dueInWords(row(), '2026-04-08', english)).toBe('Due in 2 days');
    expect(dueInWords(row(), '2026-04-11', english)).toBe('1 day overdue');
    expect(dueInWords(row(), '2026-04-13', arabic)).toContain('أيام');
    expect(texts({ overdueOn: '2026-04-11' })).toEqual(['Ask for money']);
    reflection.setTaskState(meeting, money, 'done');
    expect(dueInWords(row(), '2026-05-01', english)).toBe('');
    reflection.setTaskState(meeting, money, 'to-do');
    reflection.setAdaptationState(meeting, 'dropped');
    expect(row().state).toBe('dropped');
    expect(isOverdue(row(), '2026-05-01')).toBe(false);
  });
});

describe('the plan as a table', () => {
  it('[TC54] has every answer of a row in the row, and runs nothing', () => {
    const { reflection, document, adaptation } = tellPlan();
    reflection.setAdaptation(adaptation, 'nextSteps', '=HYPERLINK("x")');
    reflection.setAdaptation(adaptation, 'questions', 'Who pays, and\nwhen?');
    const text = actionPlanToCsv(document(), english.t);
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
    const { rows } = parseTable(text);
    expect(rows[0]).toHaveLength(PLAN_COLUMNS.length);
    expect(rows[3]).toEqual([
      '2',
      'Coach by telephone between visits',
      'Coaching',
      'In the coming quarter',
      'To do',
      'Write a guide for calls',
      'João',
      '200 USD',
      '3 days',
      '2026-04-01',
      '2026-04-30',
      'To do',
      '=HYPERLINK("x")',
      '',
      'Who pays, and\nwhen?',
    ]);
    expect(rows).toHaveLength(5);
  });
});

describe('the plan as a calendar', () => {
  const today = '2026-03-10';

  /** The lines of a calendar as a reader puts them together again. */
  function unfolded(text: string): string[] {
    return text.replaceAll('\r\n ', '').split('\r\n');
  }

  it('[TC55] has each dated task as an event of whole days, under an id that stays', () => {
    const { reflection, document, meeting, money, task } = tellPlan();
    const lines = unfolded(actionPlanToCalendar(document(), english.t, today));
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
    expect(lines.filter((line) => line.startsWith('UID:'))).toEqual([
      `UID:${money}@toc-editor.uptake`,
      `UID:${task}@toc-editor.uptake`,
    ]);
    expect(lines).toContain('DTSTAMP:20260310T000000Z');
    expect(lines).toContain('DTSTART;VALUE=DATE:20260401');
    expect(lines).toContain('DTEND;VALUE=DATE:20260501');
    expect(lines).not.toContain('STATUS:CANCELLED');
    reflection.setAdaptationState(meeting, 'dropped');
    reflection.setTaskDay(meeting, money, 'start', '2026-12-31');
    const changed = unfolded(actionPlanToCalendar(document(), english.t, today));
    expect(changed).toContain('STATUS:CANCELLED');
    expect(changed).toContain('DTSTART;VALUE=DATE:20260410');
    expect(changed).toContain('DTEND;VALUE=DATE:20270101');
  });

  it('[TC55] folds lines at 75 bytes without cutting a character, and escapes what people wrote', () => {
    const { reflection, document, adaptation, task } = tellPlan();
    const text = `Ask; then, wait \\ see — ${'توثيق 🙂 '.repeat(20)}`;
    reflection.setTask(adaptation, task, 'text', text);
    reflection.setTask(adaptation, task, 'person', 'A\u0000B\u0007');
    const calendar = actionPlanToCalendar(document(), arabic.t, today);
    for (const line of calendar.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    }
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}|\uFFFD/u);
    const summary = unfolded(calendar).find((line) => line.startsWith('SUMMARY:Ask\\;')) ?? '';
    expect(summary.slice(8)).toBe(
      text.replace('\\', '\\\\').replace(';', '\\;').replace(',', '\\,'),
    );
    expect(calendar).toContain('\\n');
  });
});

describe('the narrative', () => {
  it('[TC56] tells the rounds with what belongs to each verdict, and the plan', () => {
    const { document, reflection, round, coaching } = tellStory();
    reflection.addSuccess(round, coaching, 'Hidden by the verdict');
    reflection.setRoundText(round, 'conclusions', '# We go on');
    const text = tocToMarkdown(document(), english);
    expect(text.slice(text.indexOf('## Reflection'))).toBe(`## Reflection

### The second year, March 9, 2026

- Stage of the work: Second year
- Who took part: Amina · João
- What was drawn on: Monitoring data · What practitioners know
- **Coaching**: Not on track
  - In implementation: Visits are cancelled
    - Root causes: No budget for travel
    - Options: Coach by telephone · Train one coach in each district
- **Trust**: On track
  - What contributes: Two meetings in person
    - How to take it further: Hold one in each region
- **Voice**: Not enough information
  - Log of issues and successes: Note each meeting with officials

\\# We go on

## Action plan

1. **Coach by telephone between visits**: In the coming quarter · To do
   - Write a guide for calls (Person responsible: João; Budget: 200 USD; Staff time: 3 days; Can begin on: April 1, 2026; To be done by: April 30, 2026; State of the task: To do)
`);
  });
});
