import { inOrder } from '../document/index.ts';
import type { Translator } from '../i18n/index.ts';
import { REASONS } from './poll.answer.ts';
import type {
  DistributionReading,
  GroupReading,
  ItemReading,
  ResultsReading,
} from './poll.reading.ts';
import type { PollDocument, Segmentation } from './poll.schema.ts';
import { segmentText, statementText } from './poll.wording.ts';

/** How figures of the scale are written, on the screen and in exports alike: with one decimal. */
export function figure(value: number, { number }: Pick<Translator, 'number'>): string {
  return number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

/** How shares are written: in whole per cents. */
export function percent(share: number, { number }: Pick<Translator, 'number'>): string {
  return number(share, { style: 'percent' });
}

/** How many answered, and how many gave each reason for none, where there are any. */
export function countWords(reading: DistributionReading, { t }: Translator): string[] {
  if (reading.kind === 'withheld') return [];
  const isRating = reading.kind === 'ratings' || reading.kind === 'bands';
  const reasons = REASONS.filter((reason) => reading.reasons[reason] > 0);
  return [
    t(isRating ? 'poll.results.count.rated' : 'poll.results.count.answered', { n: reading.n }),
    ...reasons.map((reason) => t(`poll.results.count.${reason}`, { n: reading.reasons[reason] })),
  ];
}

/** A distribution in a sentence or two: the same figures as its chart shows. */
export function distributionSentence(
  reading: DistributionReading,
  { minimumCell }: Pick<PollDocument, 'minimumCell'>,
  translator: Translator,
): string {
  const { t, list } = translator;
  switch (reading.kind) {
    case 'withheld':
      return t('poll.results.sentence.withheld', { least: minimumCell });
    case 'nearly':
      return t(`poll.results.sentence.nearly-${reading.picked}`, { n: reading.n });
    case 'bands':
      return t('poll.results.sentence.bands', {
        bands: list(reading.bands.map((band) => t('poll.results.band', { ...band }))),
      });
    case 'picks':
      return picksSentence(reading, translator);
    case 'ratings':
      return ratingsSentence(reading, translator);
  }
}

function picksSentence(
  { n, picked, share, interval }: Extract<DistributionReading, { kind: 'picks' }>,
  translator: Translator,
): string {
  const { t } = translator;
  if (!interval) return t('poll.results.sentence.nobody');
  return join([
    t('poll.results.sentence.picked', { picked, n, share: percent(share, translator) }),
    t('poll.results.sentence.interval', {
      lower: percent(interval.lower, translator),
      upper: percent(interval.upper, translator),
    }),
  ]);
}

function ratingsSentence(
  { n, summary }: Extract<DistributionReading, { kind: 'ratings' }>,
  translator: Translator,
): string {
  const { t } = translator;
  const { mean, median, meanInterval, top } = summary;
  if (mean === undefined || median === undefined) return t('poll.results.sentence.nobody');
  return join([
    t('poll.results.sentence.ratings', {
      n,
      mean: figure(mean, translator),
      median: translator.number(median, { maximumFractionDigits: 1 }),
    }),
    meanInterval &&
      t('poll.results.sentence.interval', {
        lower: figure(meanInterval.lower, translator),
        upper: figure(meanInterval.upper, translator),
      }),
    top &&
      t('poll.results.sentence.top', {
        count: top.count,
        n,
        from: top.from,
        to: summary.scale.min + summary.scale.points - 1,
        share: percent(top.share, translator),
      }),
  ]);
}

/** The round before, as far as marks show it. */
export interface EarlierRound {
  readonly reading: DistributionReading;
  readonly round: number;
}

/** The words beside the marks of a chart; empty where it has none. */
export function markWords(
  reading: DistributionReading,
  translator: Translator,
  earlier?: EarlierRound,
): string {
  const { t } = translator;
  if (reading.kind === 'picks') return percent(reading.share, translator);
  if (reading.kind !== 'ratings') return '';
  const { mean, median } = reading.summary;
  if (mean === undefined || median === undefined) return '';
  const words = {
    mean: figure(mean, translator),
    median: translator.number(median, { maximumFractionDigits: 1 }),
  };
  const before = earlier?.reading.kind === 'ratings' ? earlier.reading.summary.mean : undefined;
  return earlier && before !== undefined
    ? t('poll.results.marks.since', {
        ...words,
        round: earlier.round,
        before: figure(before, translator),
      })
    : t('poll.results.marks', words);
}

/** What a statement says, from the figures to what is worth talking about. */
export function itemSentence(
  item: ItemReading,
  { round }: Pick<ResultsReading, 'round'>,
  poll: Pick<PollDocument, 'minimumCell'>,
  translator: Translator,
): string {
  const { t } = translator;
  const { whole, heldBack } = item;
  return join([
    distributionSentence(whole, poll, translator),
    changeSentence(item, round, translator),
    heldBack > 0 && t('poll.results.sentence.held-back', { count: heldBack }),
    promptOf(whole, translator),
  ]);
}

/** What changed since the round before; empty where there is nothing to compare. */
export function changeSentence(
  { change, before }: Pick<ItemReading, 'change' | 'before'>,
  round: number,
  translator: Translator,
): string {
  const { t, number } = translator;
  if (!change || before?.kind !== 'ratings' || before.summary.mean === undefined) return '';
  const mean = figure(before.summary.mean, translator);
  if (change.kind === 'unpaired') {
    return t('poll.results.change.unpaired', { round: round - 1, mean });
  }
  const options = { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' };
  return t('poll.results.change.paired', {
    round: round - 1,
    mean,
    n: change.n,
    ...change.moved,
    change: number(change.meanChange, options as Intl.NumberFormatOptions),
  });
}

/** From this share of reasons on, the wording of a statement is worth a question. */
const MANY_REASONS = 1 / 3;

/** What a facilitator may want to talk about; empty where nothing stands out. */
export function promptOf(reading: DistributionReading, { t }: Translator): string {
  if (reading.kind === 'withheld') return '';
  const { n, reasons } = reading;
  const without = reasons['not-applicable'] + reasons['dont-know'];
  return join([
    reading.kind === 'ratings' && reading.shape === 'two-camps' && t('poll.results.prompt.camps'),
    without >= MANY_REASONS * (n + without) &&
      without > 0 &&
      t('poll.results.prompt.wording', { count: without, all: n + without }),
  ]);
}

/** Which outcomes cannot be told apart, one sentence for each band; empty if there is no ranking. */
export function rankingSentences(
  { ranking, items }: Pick<ResultsReading, 'ranking' | 'items'>,
  translator: Translator,
): string[] {
  const { t, list } = translator;
  if (!ranking || ranking.outcomes.length < 2) return [];
  if (ranking.bands.length === 1) return [t('poll.results.rank.none')];
  const names = new Map(
    items.map(({ id, statement }) => [
      id,
      t('poll.results.quoted', {
        words: statementText(statement, translator),
      }),
    ]),
  );
  return ranking.bands.map((band) => {
    const outcomes = list(band.map((id) => names.get(id) ?? ''));
    return t(band.length === 1 ? 'poll.results.rank.alone' : 'poll.results.rank.together', {
      outcomes,
    });
  });
}

/** The name of a group: its segments, as they are asked. */
export function groupName(
  { segments }: Pick<GroupReading, 'segments'>,
  segmentation: Segmentation | undefined,
  translator: Translator,
): string {
  if (!segmentation) return '';
  const named = inOrder(segmentation.segments)
    .filter(({ id }) => segments.includes(id))
    .map((segment) => segmentText(segmentation, segment, translator));
  return translator.list(
    segments.includes('') ? [...named, translator.t('poll.results.group.none')] : named,
  );
}

function join(sentences: readonly (string | false | undefined)[]): string {
  return sentences.filter((sentence) => sentence).join(' ');
}
