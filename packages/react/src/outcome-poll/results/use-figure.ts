import {
  type ChartOptions,
  figureForm,
  figurePeak,
  ONE_TO_TEN,
  wholesOf,
} from '@uptake/core/outcome-poll';
import { useMemo } from 'react';
import { useResults } from './results.context.ts';

/** Of a bar of an option, and of a distribution of ratings, in units of the chart. */
const BAR = 12;
const DISTRIBUTION = 56;

/** What all charts of the figure have in common, so that they compare. */
export function useFigure(height = DISTRIBUTION): Omit<ChartOptions, 'direction'> {
  const { question, items } = useResults().reading;
  return useMemo(() => {
    const wholes = wholesOf(items);
    return {
      scale: question?.kind === 'rating' ? question.scale : ONE_TO_TEN,
      form: figureForm(wholes),
      peak: figurePeak(wholes),
      height: question?.kind === 'choice' ? BAR : height,
    };
  }, [question, items, height]);
}
