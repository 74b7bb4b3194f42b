import type { Translate } from '../toc.catalogue.ts';
import { tocTitle } from '../toc.catalogue.ts';
import type { TocDocument } from '../toc.schema.ts';
import { isWritten } from '../toc.selectors.ts';
import { addDays, type Day } from './days.ts';
import { actionPlan, type PlanRow } from './plan.ts';

/** The longest line of a calendar file, in bytes without its end (RFC 5545, section 3.1). */
const LINE_BYTES = 75;

/**
 * The dated tasks of the action plan as a calendar file (RFC 5545): whole days from when a task
 * can begin until it has to be done, as events that leave people free. Imported again, an event
 * takes the place of the one before; a dropped task is cancelled.
 *
 * @param today the day of the export
 */
export function actionPlanToCalendar(document: TocDocument, t: Translate, today: Day): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Uptake//Theory of change//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(`${t('toc.plan.title')} – ${tocTitle(document, t)}`)}`,
    ...actionPlan(document).flatMap((row) => eventLines(row, t, today)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ adaptation, pathway, task, state }: PlanRow, t: Translate, today: Day) {
  const days = [task?.start, task?.due].filter((day) => day).sort();
  const [first = '', last = first] = days;
  if (!task || first === '') return [];
  const details = [
    ['adaptation', adaptation.text],
    ['pathway', pathway],
    ['person', task.person],
    ['budget', task.budget],
    ['staff-time', task.staffTime],
    ['task-state', t(`toc.plan.state.${state}`)],
  ] as const;
  const description = details
    .filter(([, value]) => isWritten(value))
    .map(([column, value]) => `${t(`toc.plan.column.${column}`)}: ${value}`)
    .join('\n');
  return [
    'BEGIN:VEVENT',
    `UID:${task.id}@toc-editor.uptake`,
    `DTSTAMP:${compact(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(first)}`,
    // The end is the first day that is no longer part of it.
    `DTEND;VALUE=DATE:${compact(addDays(last, 1))}`,
    `SUMMARY:${escaped(isWritten(task.text) ? task.text : t('toc.unwritten'))}`,
    `DESCRIPTION:${escaped(description)}`,
    `STATUS:${state === 'dropped' ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function compact(day: Day): string {
  return day.replaceAll('-', '');
}

/** A text as a value: what separates values is escaped, and control characters are left out. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** A line in parts of at most 75 bytes; no character is cut in two. */
function folded(line: string): string {
  let result = '';
  let length = 0;
  for (const character of line) {
    const bytes = byteLength(character);
    if (length + bytes > LINE_BYTES) {
      result += '\r\n ';
      length = 1;
    }
    result += character;
    length += bytes;
  }
  return result;
}

/** The bytes of one character in UTF-8. */
function byteLength(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
}
