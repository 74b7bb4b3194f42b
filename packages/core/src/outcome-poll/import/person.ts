import { type Answer, checkAnswer, itemOf, segmentItem } from '../poll.answer.ts';
import type { PaperAnswers, PaperOptions, PaperProblem } from '../poll.import.ts';
import { type PaperColumn, segmentNamed } from './headings.ts';
import { normalized, numberIn, type PaperWords } from './words.ts';

/** How the row of a person is read. */
export interface PersonOptions extends PaperOptions {
  readonly columns: readonly PaperColumn[];
  readonly words: PaperWords;
}

/** What a row says. */
export interface PersonRow {
  /** `undefined` when the row has nothing in any column of the poll. */
  readonly answers: PaperAnswers | undefined;
  readonly problems: readonly PaperProblem[];
}

/** How much of a cell a problem quotes, in characters. */
const QUOTED = 60;

/** Reads the row of one person. An empty cell is a statement that was passed over. */
export function readPerson(
  cells: readonly string[],
  row: number,
  options: PersonOptions,
): PersonRow {
  const { poll, question, columns, words } = options;
  const answers: Record<string, Answer> = {};
  const problems: PaperProblem[] = [];
  const report = (column: number, reason: PaperProblem['reason'], found: string) => {
    const heading = columns[column - 1]?.heading ?? (column > 0 ? String(column) : '');
    problems.push({ row, column, heading, reason, found: found.trim().slice(0, QUOTED) });
  };
  const isOurs = (index: number) => columns[index]?.about !== undefined;
  if (!cells.some((cell, index) => cell.trim() !== '' && isOurs(index))) {
    const extra = cells.findIndex((cell, index) => cell.trim() !== '' && index >= columns.length);
    if (extra >= 0) report(extra + 1, 'extra-cell', cells[extra] ?? '');
    return { answers: undefined, problems };
  }

  const asked = poll.questions[question];
  const picked: string[] = [];
  let reason: Answer | undefined;
  for (const [index, { about }] of columns.entries()) {
    const cell = cells[index] ?? '';
    const word = normalized(cell);
    const none = word === '' ? 'skipped' : words.reasons.get(word);
    if (about?.kind === 'group') {
      const segmentation = poll.segmentations[about.segmentation];
      if (none || !segmentation) continue;
      const segment = segmentNamed(cell, segmentation, options.translators);
      if (segment) answers[segmentItem(about.segmentation)] = [segment.id];
      else report(index + 1, 'no-group', cell);
    } else if (about && asked?.kind === 'rating') {
      const item = itemOf(question, about.statement);
      const answer = none ?? numberIn(cell);
      if (answer === undefined || checkAnswer(poll, item, answer)) {
        report(index + 1, 'no-point', cell);
      } else answers[item] = answer;
    } else if (about) {
      if (words.yes.has(word)) picked.push(about.statement);
      else if (none && none !== 'skipped') reason = none;
      else if (!none && !words.no.has(word)) report(index + 1, 'no-mark', cell);
    }
  }
  if (asked?.kind === 'choice') {
    const answer = picked.length > 0 ? picked : (reason ?? picked);
    if (checkAnswer(poll, itemOf(question), answer)) report(0, 'too-many-marks', '');
    else answers[itemOf(question)] = answer;
  }
  for (const [index, cell] of cells.entries()) {
    if (index >= columns.length && cell.trim() !== '') report(index + 1, 'extra-cell', cell);
  }
  return { answers, problems };
}
