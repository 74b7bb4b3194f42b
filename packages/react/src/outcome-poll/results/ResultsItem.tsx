import {
  countWords,
  type DistributionReading,
  distributionSentence,
  figureForm,
  figurePeak,
  groupName,
  groupsOf,
  type ItemReading,
  itemSentence,
  layoutChart,
  statementText,
} from '@uptake/core/outcome-poll';
import { forwardRef, useId } from 'react';
import type { PartProps } from '../../ui/anatomy.ts';
import { ResultsChart } from './ResultsChart.tsx';
import { anatomy } from './results.anatomy.ts';
import { useResults } from './results.context.ts';
import { useFigure } from './use-figure.ts';

/** The props of a {@link ResultsItem}; the rest goes to the `li`. */
export interface ResultsItemProps extends PartProps<'li'> {
  /** The statement or option, as `reading.items` has it. */
  readonly item: ItemReading;
}

/** A statement: its picture, its sentence, how many answered, and the same for each group. */
export const ResultsItem = forwardRef<HTMLLIElement, ResultsItemProps>(function ResultsItem(
  { item, ...rest },
  ref,
) {
  const { poll, reading, translator } = useResults();
  const figure = useFigure();
  const id = useId();
  const { form } = layoutChart(item.whole, figure);
  const states = { 'data-form': form, 'data-focus': item.id === reading.focus };
  return (
    <li {...rest} {...anatomy.part('resultsItem', states, rest)} ref={ref}>
      <figure aria-labelledby={`${id}-words`} aria-describedby={`${id}-sentence`}>
        <figcaption>
          <h3 id={`${id}-words`} dir="auto">
            {statementText(item.statement, translator)}
          </h3>
          <Counts reading={item.whole} heldBack={item.heldBack} />
          <p id={`${id}-sentence`} {...anatomy.part('resultsSentence')}>
            {itemSentence(item, reading, poll, translator)}
          </p>
        </figcaption>
        <ResultsChart reading={item.whole} before={item.before} {...figure} />
      </figure>
      {item.groups.length > 0 && <Groups item={item} />}
      <Bands item={item.id} />
    </li>
  );
});

interface CountsProps {
  readonly reading: DistributionReading;
  readonly heldBack?: number;
}

/** How many answered and how many did not, and why. */
function Counts({ reading, heldBack = 0 }: CountsProps) {
  const { translator } = useResults();
  const words = countWords(reading, translator);
  if (heldBack > 0) words.push(translator.t('poll.results.count.held-back', { n: heldBack }));
  if (words.length === 0) return null;
  return (
    <ul {...anatomy.part('resultsCounts')}>
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  );
}

/** The same picture for each group, on the axis of the whole. */
function Groups({ item }: { readonly item: ItemReading }) {
  const { poll, reading, translator } = useResults();
  const { scale } = useFigure();
  const all = groupsOf(reading.items);
  const isRating = reading.question?.kind === 'rating';
  const options = {
    scale,
    form: figureForm(all),
    peak: figurePeak(all),
    height: isRating ? 30 : 8,
  };
  return (
    <ul {...anatomy.part('resultsGroups')}>
      {item.groups.map((group) => {
        const name = groupName(group, reading.segmentation, translator);
        return (
          <li key={group.segments.join(' ')}>
            <figure aria-label={name}>
              <figcaption>
                <strong dir="auto">{name}</strong>
                <Counts reading={group.distribution} />
                <p {...anatomy.part('resultsSentence')}>
                  {distributionSentence(group.distribution, poll, translator)}
                </p>
              </figcaption>
              <ResultsChart reading={group.distribution} {...options} />
            </figure>
          </li>
        );
      })}
    </ul>
  );
}

/** Of the lines that join what cannot be told apart, the pieces beside one statement. */
function Bands({ item }: { readonly item: string }) {
  const { order, reading } = useResults();
  const bands = order === 'highest' ? (reading.ranking?.bands ?? []) : [];
  const lines = bands.filter(({ length }) => length > 1);
  if (lines.length === 0) return null;
  return (
    <span aria-hidden="true" {...anatomy.part('resultsBands')}>
      {lines.map((band) => (
        <i
          key={band.join(' ')}
          data-in={band.includes(item) ? '' : undefined}
          data-first={band[0] === item ? '' : undefined}
          data-last={band.at(-1) === item ? '' : undefined}
        />
      ))}
    </span>
  );
}
