/** From here on the series of `gammaRatio` is exact to the last digit. */
const MANY_DEGREES = 100;

/**
 * Γ((df + 1) / 2) / Γ(df / 2), by the expansion for large df (Tricomi & Erdélyi 1951) and the
 * recurrence of Γ below.
 */
function gammaRatio(df: number): number {
  let factor = 1;
  let large = df;
  for (; large < MANY_DEGREES; large += 2) factor *= large / (large + 1);
  const centre = large / 2 - 1 / 4;
  const v = 1 / centre ** 2;
  return factor * Math.sqrt(centre) * (1 + v * (1 / 64 - v * (19 / 8192 - (v * 631) / 524288)));
}

/** The incomplete beta function as a series of positive terms: nothing cancels out. */
function series(z: number, df: number, start: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 0; term > (sum * Number.EPSILON) / 32; k += 2) {
    term *= (z * (df + 1 + k)) / (start + k);
    sum += term;
  }
  return sum;
}

/**
 * The distribution of Student's t (Abramowitz & Stegun 26.5.4 and 26.7.1).
 *
 * @param df degrees of freedom, at least 1, not necessarily whole
 */
export function studentT(df: number) {
  const peak = gammaRatio(df) / Math.sqrt(Math.PI * df);
  const density = (t: number) => peak * Math.exp((-(df + 1) / 2) * Math.log1p(t ** 2 / df));

  /** How probable a value beyond −t or t is, for t from 0 on: the p value of both sides. */
  const beyond = (t: number) => {
    const square = t ** 2;
    const ends = 2 * t * density(t);
    return square < df
      ? Math.max(0, 1 - ends * series(square / (df + square), df, 3))
      : (ends / df) * series(df / (df + square), df, df + 2);
  };

  /**
   * The t beyond which, on both sides, a value is with a probability above 0. Newton's method from
   * 0, where the distribution is concave: it comes nearer from below and cannot overshoot.
   */
  const bound = (probability: number) => {
    let t = 0;
    let step = 1;
    while (step > t * Number.EPSILON * 4) {
      step = (beyond(t) - probability) / (2 * density(t));
      t += step;
    }
    return t;
  };

  return { beyond, bound };
}
