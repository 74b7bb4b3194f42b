import {
  type DistributionReading,
  figure,
  groupName,
  orderItems,
  percent,
  pointsOf,
  questionText,
  REASONS,
  statementText,
} from '@uptake/core/outcome-poll';
import { forwardRef, useId } from 'react';
import type { PartProps } from '../../ui/anatomy.ts';
import { anatomy } from './results.anatomy.ts';
import { type ResultsScope, useResults } from './results.context.ts';

/** A wide table scrolls by itself, so the keyboard must reach it. */
const SCROLLS = { tabIndex: 0 } as const;

/** The props of a {@link ResultsTable}. */
export interface ResultsTableProps extends PartProps<'section'> {}

/** Every figure of the picture as a table, a row for each statement and each group. */
export const ResultsTable = forwardRef<HTMLElement, ResultsTableProps>(
  function ResultsTable(props, ref) {
    const scope = useResults();
    const { reading, order, translator } = scope;
    const { t } = translator;
    const { question, items, segmentation, status } = reading;
    const caption = useId();
    if (status !== 'shown' || !question) return null;
    const columns = columnsOf(scope);
    const hasGroups = items.some(({ groups }) => groups.length > 0);
    const hasHeldBack = items.some(({ heldBack }) => heldBack > 0);
    return (
      <section
        aria-labelledby={caption}
        {...SCROLLS}
        {...props}
        {...anatomy.part('resultsTable', {}, props)}
        ref={ref}
      >
        <table>
          <caption id={caption} dir="auto">
            {questionText(question, translator)}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('poll.results.column.statement')}</th>
              {hasGroups && <th scope="col">{t('poll.results.column.group')}</th>}
              {columns.map(({ label }) => (
                <th key={label} scope="col" data-figure="">
                  {label}
                </th>
              ))}
              {hasHeldBack && (
                <th scope="col" data-figure="">
                  {t('poll.results.column.held-back')}
                </th>
              )}
            </tr>
          </thead>
          {orderItems(items, order).map((item) => {
            const groups = item.groups.map((group) => ({
              name: groupName(group, segmentation, translator),
              distribution: group.distribution,
            }));
            const everyone = { name: t('poll.results.group.everyone'), distribution: item.whole };
            return (
              <tbody key={item.id}>
                {[everyone, ...groups].map(({ name, distribution }, row) => (
                  <tr key={name}>
                    {row === 0 && (
                      <th scope="rowgroup" rowSpan={groups.length + 1} dir="auto">
                        {statementText(item.statement, translator)}
                      </th>
                    )}
                    {hasGroups && (
                      <th scope="row" dir="auto">
                        {name}
                      </th>
                    )}
                    {columns.map(({ label, value }) => (
                      <td key={label} data-figure="">
                        {value(distribution)}
                      </td>
                    ))}
                    {hasHeldBack && (
                      <td data-figure="">{row === 0 && translator.number(item.heldBack)}</td>
                    )}
                  </tr>
                ))}
              </tbody>
            );
          })}
        </table>
      </section>
    );
  },
);

interface Column {
  readonly label: string;
  /** Empty where the figure is not known. */
  readonly value: (reading: DistributionReading) => string;
}

function columnsOf({ reading, translator }: ResultsScope): Column[] {
  const { t, number } = translator;
  const count: Column = {
    label: t('poll.results.column.n'),
    value: (one) => (one.kind === 'withheld' ? '' : number(one.n)),
  };
  const reasons = REASONS.map(
    (reason): Column => ({
      label: t(`poll.results.column.${reason}`),
      value: (one) => (one.kind === 'withheld' ? '' : number(one.reasons[reason])),
    }),
  );
  const figures =
    reading.question?.kind === 'rating'
      ? [...ratingColumns(translator), ...pointColumns(reading, translator)]
      : pickColumns(translator);
  return [count, ...figures, ...reasons];
}

function ratingColumns(translator: ResultsScope['translator']): Column[] {
  const { t, number } = translator;
  const written = (value: number | undefined, write: (value: number) => string) =>
    value === undefined ? '' : write(value);
  const summary = (one: DistributionReading) => (one.kind === 'ratings' ? one.summary : undefined);
  return [
    {
      label: t('poll.results.column.mean'),
      value: (one) => written(summary(one)?.mean, (mean) => figure(mean, translator)),
    },
    {
      label: t('poll.results.column.interval'),
      value: (one) => {
        const interval = summary(one)?.meanInterval;
        if (!interval) return '';
        const { lower, upper } = interval;
        return t('poll.results.range', {
          lower: figure(lower, translator),
          upper: figure(upper, translator),
        });
      },
    },
    {
      label: t('poll.results.column.median'),
      value: (one) =>
        written(summary(one)?.median, (median) => number(median, { maximumFractionDigits: 1 })),
    },
  ];
}

/** How many gave each point; of a room of one mind, in the middle of each band how many lie in it. */
function pointColumns(
  { question }: ResultsScope['reading'],
  { number, t }: ResultsScope['translator'],
): Column[] {
  if (question?.kind !== 'rating') return [];
  const { scale } = question;
  return pointsOf(scale).map((point) => ({
    label: number(point),
    value: (one) => {
      if (one.kind === 'ratings') return number(one.summary.counts[point - scale.min] ?? 0);
      if (one.kind !== 'bands') return '';
      const band = one.bands.find(({ from, to }) => point === Math.floor((from + to) / 2));
      return band ? t('poll.results.band', { ...band }) : '';
    },
  }));
}

function pickColumns(translator: ResultsScope['translator']): Column[] {
  const { t, number } = translator;
  return [
    {
      label: t('poll.results.column.picked'),
      value: (one) => (one.kind === 'picks' ? number(one.picked) : ''),
    },
    {
      label: t('poll.results.column.share'),
      value: (one) => (one.kind === 'picks' ? percent(one.share, translator) : ''),
    },
    {
      label: t('poll.results.column.interval'),
      value: (one) =>
        one.kind === 'picks' && one.interval
          ? t('poll.results.range', {
              lower: percent(one.interval.lower, translator),
              upper: percent(one.interval.upper, translator),
            })
          : '',
    },
  ];
}
