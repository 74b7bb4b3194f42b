import { inOrder, recordAt } from '../document/index.ts';
import { toCsv } from '../formats/index.ts';
import type { MessageKey, Translator } from '../i18n/index.ts';
import type { PublishedResults, PublishedRound } from './poll.published.ts';
import { type DistributionReading, type ResultsReading, readDistribution } from './poll.reading.ts';
import type { PollDocument, Question } from './poll.schema.ts';
import { groupName } from './poll.sentences.ts';
import { questionText, segmentationText, statementText } from './poll.wording.ts';

/** The columns of the table, in their order; then one for each point, `points.1` and on. */
export const RESULT_COLUMNS = [
  'question',
  'round',
  'statement',
  'words',
  'segmentation',
  'group',
  'shown',
  'n',
  'held-back',
  'skipped',
  'not-applicable',
  'dont-know',
  'mean',
  'mean-lower',
  'mean-upper',
  'median',
  'sd',
  'quartile-lower',
  'quartile-upper',
  'top',
  'picked',
  'share',
  'share-lower',
  'share-upper',
  'made-up',
] as const;

/** A column of the table. */
export type ResultColumn = (typeof RESULT_COLUMNS)[number];

/** A row: what is known of a statement in a round, of all people or of a group. */
export interface ResultRow
  extends Readonly<Partial<Record<ResultColumn, string | number | boolean>>> {
  /** How many people gave each point, by the point; empty where that is not published. */
  readonly points: Readonly<Record<string, number>>;
}

/** Everything that is published of a poll, as a row for each statement, round and group. */
export function resultRows(
  poll: PollDocument,
  results: PublishedResults,
  translator: Translator,
): ResultRow[] {
  return results.rounds.flatMap((round) => {
    const question = recordAt(poll.questions, round.question);
    return question ? roundRows(poll, round, question, translator) : [];
  });
}

function roundRows(
  poll: PollDocument,
  { question: id, round, segmentation: by, items }: PublishedRound,
  question: Question,
  translator: Translator,
): ResultRow[] {
  const segmentation = recordAt(poll.segmentations, by);
  return inOrder(question.statements).flatMap((statement) => {
    const item = recordAt(items, statement.id);
    if (!item) return [];
    const place = {
      question: id,
      round,
      statement: statement.id,
      words: statementText(statement, translator),
      'made-up': poll.rehearsal,
    };
    const whole = readDistribution(item.whole, question);
    return [
      { ...place, 'held-back': item.heldBack, ...figures(whole) },
      ...item.groups.map((group) => ({
        ...place,
        segmentation: by,
        group: groupName(group, segmentation, translator),
        ...figures(readDistribution(group.distribution, question)),
      })),
    ];
  });
}

function figures(reading: DistributionReading): ResultRow {
  if (reading.kind === 'withheld') return { shown: 'withheld', points: {} };
  const { n, reasons } = reading;
  const common = { n, ...reasons };
  switch (reading.kind) {
    case 'ratings': {
      const { counts, scale, mean, meanInterval, median, sd, quartiles, top } = reading.summary;
      return {
        shown: 'points',
        ...common,
        ...defined({
          mean,
          'mean-lower': meanInterval?.lower,
          'mean-upper': meanInterval?.upper,
          median,
          sd,
          'quartile-lower': quartiles?.lower,
          'quartile-upper': quartiles?.upper,
          top: top?.count,
        }),
        points: Object.fromEntries(counts.map((count, index) => [scale.min + index, count])),
      };
    }
    case 'bands':
      return {
        shown: 'bands',
        ...common,
        points: Object.fromEntries(
          reading.bands.map(({ from, to, count }) => [`${from}–${to}`, count]),
        ),
      };
    case 'picks':
      return {
        shown: 'points',
        ...common,
        picked: reading.picked,
        ...defined({
          share: n === 0 ? undefined : reading.share,
          'share-lower': reading.interval?.lower,
          'share-upper': reading.interval?.upper,
        }),
        points: {},
      };
    case 'nearly':
      return { shown: `nearly-${reading.picked}`, ...common, points: {} };
  }
}

function defined(values: Readonly<Record<string, number | undefined>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** Everything published as a CSV table, a row for each statement, round and group. */
export function resultsToCsv(
  poll: PollDocument,
  results: PublishedResults,
  translator: Translator,
): string {
  const rows = resultRows(poll, results, translator);
  const points = [...new Set(rows.flatMap((row) => Object.keys(row.points)))].sort(
    (a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10) || a.length - b.length,
  );
  return toCsv([
    [...RESULT_COLUMNS, ...points.map((point) => `points.${point}`)],
    ...rows.map((row) => [
      ...RESULT_COLUMNS.map((column) => cell(row[column])),
      ...points.map((point) => cell(row.points[point])),
    ]),
  ]);
}

function cell(value: string | number | boolean | undefined): string | number {
  return typeof value === 'boolean' ? Number(value) : (value ?? '');
}

/** What each column of the table means, in the reader's language. */
export function codebook(translator: Translator): { column: string; meaning: string }[] {
  const meaning = (column: ResultColumn | 'points') =>
    translator.t(`poll.export.column.${column}` satisfies MessageKey);
  return [
    ...RESULT_COLUMNS.map((column) => ({ column, meaning: meaning(column) })),
    { column: 'points.*', meaning: meaning('points') },
  ];
}

/** The codebook as a CSV table of its own, so that the data stay one plain table. */
export function codebookToCsv(translator: Translator): string {
  return toCsv(codebook(translator).map(({ column, meaning }) => [column, meaning]));
}

/** Everything published as JSON: the poll, its results, rows, codebook and how they came about. */
export function resultsToJson(
  poll: PollDocument,
  results: PublishedResults,
  translator: Translator,
): string {
  const { t } = translator;
  const questions = inOrder(poll.questions).map((question) => ({
    id: question.id,
    words: questionText(question, translator),
  }));
  const segmentations = inOrder(poll.segmentations).map((segmentation) => ({
    id: segmentation.id,
    words: segmentationText(segmentation, translator),
  }));
  const file = {
    kind: 'outcome-poll-results',
    version: 1,
    ...(poll.rehearsal && { madeUp: t('poll.results.made-up') }),
    language: translator.locale,
    methods: methodSentences(poll, translator),
    questions,
    segmentations,
    codebook: codebook(translator),
    rows: resultRows(poll, results, translator),
    poll,
    results,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** “Live poll, n = 36, round 2.” */
export function sourceLine(
  poll: Pick<PollDocument, 'rehearsal'>,
  { participation, round }: Pick<ResultsReading, 'participation' | 'round'>,
  { t }: Translator,
): string {
  const source = t('poll.export.source', { n: participation, round });
  return poll.rehearsal ? `${t('poll.results.made-up')}. ${source}` : source;
}

/** How the figures came about, for the foot of a figure. */
export function methodsNote(
  poll: Pick<PollDocument, 'minimumCell'>,
  { question }: Pick<ResultsReading, 'question'>,
  translator: Translator,
): string {
  const [reasons, statistics, picks, privacy] = methodSentences(poll, translator);
  return [reasons, question?.kind === 'choice' ? picks : statistics, privacy].join(' ');
}

function methodSentences({ minimumCell }: Pick<PollDocument, 'minimumCell'>, { t }: Translator) {
  return [
    t('poll.export.method.reasons'),
    t('poll.export.method.ratings'),
    t('poll.export.method.picks'),
    t('poll.export.method.privacy', { least: minimumCell }),
  ];
}
