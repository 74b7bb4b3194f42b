import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with a page: the rule, the place and what to do. */
export async function violationsOf(page: Page): Promise<string[]> {
  // `evaluate` and not a script element: the site's policy forbids scripts from elsewhere.
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: AxeNode[] }[] }> };
    };
    interface AxeNode {
      readonly target: string[];
      readonly failureSummary: string;
    }
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
    );
  });
}
