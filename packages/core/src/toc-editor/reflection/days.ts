import { check, pipe, type Schema, string } from '../../document/index.ts';
import type { Translator } from '../../i18n/index.ts';

/** A day of the calendar without a place on earth, `2026-03-09`. Days sort as texts. */
export type Day = string;

const MILLISECONDS = 86_400_000;

/** Whether a text is a day that the calendar has. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && dayAt(time) === value;
}

/** @throws RangeError when a text is no day */
export function checkedDay(value: string): Day {
  if (isDay(value)) return value;
  throw new RangeError(`“${value}” is no day; write it as 2026-03-09.`);
}

/** The day a number of days later. */
export function addDays(day: Day, count: number): Day {
  return dayAt(Date.parse(day) + count * MILLISECONDS);
}

/** How many days lie between two days; negative when the second is the earlier one. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS);
}

/** A day as it is written in the reader's language: “9 March 2026”. */
export function dayInWords(day: Day, { locale }: Pick<Translator, 'locale'>): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(Date.parse(day));
}

function dayAt(time: number): Day {
  return new Date(time).toISOString().slice(0, 10);
}

/** A day. */
export const day: Schema<Day> = pipe(string(), check(isDay, 'a day such as 2026-03-09'));

/** A day, or nothing when none is set. */
export const dayOrNone: Schema<Day | ''> = pipe(
  string(),
  check((value) => value === '' || isDay(value), 'a day such as 2026-03-09, or nothing'),
);
