import { describe, expect, it } from 'vitest';
import { tableOf } from './rooms.fixture.ts';
import { studentT } from './student-t.ts';

describe("Student's t", () => {
  it('[R12] has the quantiles of R, to 1e-12', () => {
    const risks = { 50: 0.5, 95: 0.05, 99: 0.01, '45_pairs': 0.05 / 45 };
    for (const row of tableOf('student-t')) {
      const df = row.number('df') ?? 0;
      for (const [column, risk] of Object.entries(risks)) {
        const said = row.number(column) ?? 0;
        const relative = studentT(df).bound(risk) / said - 1;
        expect(Math.abs(relative), `${column} % at ${df}`).toBeLessThan(1e-12);
      }
    }
  });

  it('[R12] is what has a closed form: one, two and four degrees of freedom', () => {
    for (const p of [0.1, 0.5, 0.9, 0.95]) {
      const inverse = 1 / Math.sqrt(1 - p ** 2);
      expect(studentT(1).bound(1 - p)).toBeCloseTo(Math.tan((Math.PI * p) / 2), 11);
      expect(studentT(2).bound(1 - p)).toBeCloseTo(p * Math.SQRT2 * inverse, 11);
      const a = Math.cos(Math.acos(1 / inverse) / 3) * inverse;
      expect(studentT(4).bound(1 - p)).toBeCloseTo(2 * Math.sqrt(a - 1), 11);
    }
  });

  it('[R12] says how probable it is to be beyond a bound', () => {
    for (let df = 1; df <= 2000; df += 1.5) {
      const { beyond, bound } = studentT(df);
      for (const risk of [0.9, 0.05, 1e-4]) expect(beyond(bound(risk))).toBeCloseTo(risk, 13);
      expect(beyond(0)).toBe(1);
    }
  });

  it('[R12] falls from 1 to 0, the faster the more degrees of freedom', () => {
    for (const df of [1, 7, 20, 2000]) {
      const { beyond } = studentT(df);
      const steps = Array.from({ length: 400 }, (_, index) => beyond((index / 20) ** 2));
      steps.slice(1).forEach((step, index) => {
        expect(step).toBeLessThan((steps[index] ?? 0) + 1e-13);
      });
      expect(beyond(1e4)).toBeGreaterThanOrEqual(0);
      expect(beyond(1e4)).toBeLessThan(1e-4);
      expect(beyond(3)).toBeGreaterThan(studentT(df * 2).beyond(3));
    }
  });
});
