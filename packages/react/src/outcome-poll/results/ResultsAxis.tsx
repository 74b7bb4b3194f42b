import { pointsOf, type ScalePoints, scaleText } from '@uptake/core/outcome-poll';
import { anatomy } from './results.anatomy.ts';
import { useResults } from './results.context.ts';

/** Points of the axis of shares. */
const SHARES = [0, 0.5, 1];

/** The points of the scale, with what its ends mean; of options, from nobody to everybody. */
export function ResultsAxis() {
  const { reading, translator } = useResults();
  const { question } = reading;
  if (!question) return null;
  if (question.kind === 'choice') {
    return (
      <div aria-hidden="true" {...anatomy.part('resultsAxis')}>
        <div data-shares="">
          {SHARES.map((share) => (
            <span key={share}>{translator.number(share, { style: 'percent' })}</span>
          ))}
        </div>
      </div>
    );
  }
  return (
    <div aria-hidden="true" {...anatomy.part('resultsAxis')}>
      <div data-ends="">
        <span dir="auto">{scaleText(question, 'low', translator)}</span>
        <span dir="auto">{scaleText(question, 'high', translator)}</span>
      </div>
      <ResultsPoints scale={question.scale} />
    </div>
  );
}

/** On a longer scale every fifth point is named. */
const MOST_NAMED = 11;

/** The points of the scale, each in the middle of its room. */
export function ResultsPoints({ scale }: { readonly scale: ScalePoints }) {
  const { number } = useResults().translator;
  const points = pointsOf(scale);
  const isNamed = (point: number) =>
    points.length <= MOST_NAMED || point % 5 === 0 || point === scale.min;
  return (
    <div {...anatomy.part('resultsPoints')}>
      {points.map((point) => (
        <span key={point}>{isNamed(point) && number(point)}</span>
      ))}
    </div>
  );
}
