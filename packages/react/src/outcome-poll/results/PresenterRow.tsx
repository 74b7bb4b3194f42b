import {
  countWords,
  distributionSentence,
  groupName,
  type ItemReading,
} from '@uptake/core/outcome-poll';
import { type ReactNode, useId } from 'react';
import { ui } from '../../ui/ui.anatomy.ts';
import { ResultsChart } from './ResultsChart.tsx';
import { anatomy } from './results.anatomy.ts';
import { useResults } from './results.context.ts';
import { useFigure } from './use-figure.ts';

/** The height of a distribution among ten of them on a screen, and of its marks, in units. */
const FLAT = 23;
const LANE = 12;

interface PresenterRowProps {
  readonly item: ItemReading;
  /** The words of the statement. */
  readonly children: ReactNode;
}

/** A statement on the screen of a room: its words, how many answered, its picture. */
export function PresenterRow({ item, children }: PresenterRowProps) {
  const { poll, reading, translator } = useResults();
  const figure = useFigure(FLAT);
  const words = useId();
  const { whole, before, heldBack, groups } = item;
  const sentence = distributionSentence(whole, poll, translator);
  const counts = countWords(whole, translator);
  if (heldBack > 0) counts.push(translator.t('poll.results.count.held-back', { n: heldBack }));
  const isDrawn = whole.kind === 'ratings' || whole.kind === 'picks' || whole.kind === 'bands';
  return (
    <li {...anatomy.part('presenterRow')}>
      <figure aria-labelledby={words}>
        <figcaption>
          <h3 id={words} dir="auto">
            {children}
          </h3>
          <p>{counts.join(' · ')}</p>
        </figcaption>
        <ResultsChart reading={whole} before={before} lane={LANE} {...figure} />
        <p {...(isDrawn ? ui.part('hidden') : anatomy.part('resultsSentence'))}>{sentence}</p>
      </figure>
      {groups.map((group) => (
        <figure key={group.segments.join(' ')}>
          <figcaption dir="auto">{groupName(group, reading.segmentation, translator)}</figcaption>
          <ResultsChart reading={group.distribution} lane={LANE} {...figure} />
          <p {...ui.part('hidden')}>{distributionSentence(group.distribution, poll, translator)}</p>
        </figure>
      ))}
    </li>
  );
}
