// Checks every story with axe: left to right and right to left, in light, dark and forced colours.
//   node scripts/stories-axe.mjs [--no-build] [part of a story id]
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { launchOptions } from './browser.mjs';
import { recordResult } from './results.mjs';
import { main, root, run } from './run.mjs';
import { changeGlobals, changeStory, loadStory, openStoryPage, runAxe } from './story-page.mjs';

// Each is loaded once a page; stories and colours are then changed on the open page.
const LOADS = [
  { dir: 'ltr', locale: 'en' },
  { dir: 'rtl', locale: 'ar' },
];
const COLOURS = [
  { name: 'light', theme: 'light', forcedColors: 'none' },
  { name: 'dark', theme: 'dark', forcedColors: 'none' },
  { name: 'forced', theme: 'light', forcedColors: 'active' },
];

await main(async () => {
  const build = !process.argv.includes('--no-build');
  const filter = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? '';
  if (build) await run(process.execPath, ['scripts/storybook.mjs', 'build']);
  const stories = readStories(filter);
  if (stories.length === 0) {
    throw new Error(
      `No story found${filter && ` with "${filter}" in its id`}: nothing was checked.`,
    );
  }
  const started = Date.now();
  const results = await withStorybook((url) => checkAll(url, stories));
  const failures = results.filter(({ problems }) => problems.length > 0);
  print(failures);
  recordResult('stories', results.length - failures.length, failures.length);
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(
    `${stories.length} stories, ${results.length} checks with axe in ${seconds} s: ` +
      `${results.length - failures.length} passed, ${failures.length} failed`,
  );
  if (failures.length > 0) throw new Error('axe found problems in the stories above.');
});

function readStories(filter) {
  const index = readFileSync(join(root, 'storybook-static', 'index.json'), 'utf8');
  return Object.values(JSON.parse(index).entries)
    .filter(({ type, id }) => type === 'story' && id.includes(filter))
    .map(({ id }) => id);
}

async function withStorybook(body) {
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir: 'storybook-static' },
    preview: { host: '127.0.0.1', port: 0 },
  });
  try {
    return await body(`http://127.0.0.1:${server.httpServer.address().port}`);
  } finally {
    await server.close();
  }
}

async function checkAll(url, stories) {
  const browser = await chromium.launch(launchOptions());
  const jobs = LOADS.flatMap((load) => stories.map((id) => ({ id, load })));
  const results = [];
  const worker = async () => {
    const page = await openStoryPage(browser);
    let loaded;
    for (let job = jobs.shift(); job; job = jobs.shift()) {
      const isOpen = job.load === loaded;
      const checked = await checkStory(page, url, job, isOpen);
      results.push(...checked);
      // What a story broke must not break the next.
      loaded = checked.some(({ problems }) => problems.length > 0) ? undefined : job.load;
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, worker));
  } finally {
    await browser.close();
  }
  return results;
}

async function checkStory(page, url, { id, load }, isOpen) {
  const pageErrors = [];
  const note = (error) => pageErrors.push({ rule: 'page error', help: error.message, nodes: [] });
  page.on('pageerror', note);
  const results = [];
  try {
    for (const { name, theme, forcedColors } of COLOURS) {
      results.push({ id, shown: `${load.dir}, ${name}`, problems: [] });
      await page.emulateMedia({ forcedColors });
      if (results.length > 1) await changeGlobals(page, { theme });
      else if (isOpen) await changeStory(page, id);
      else await loadStory(page, url, id, { ...load, theme });
      const violations = await runAxe(page);
      results.at(-1).problems = [...violations, ...pageErrors.splice(0)];
    }
  } catch (error) {
    const help = stripVTControlCharacters(error.message);
    results.at(-1).problems = [{ rule: 'not drawn', help, nodes: [] }];
  }
  page.off('pageerror', note);
  return results;
}

/** Prints each problem of a story once, with the ways of showing it that have it. */
function print(failures) {
  const places = new Map();
  for (const { id, shown, problems } of failures) {
    for (const { rule, help, nodes } of problems) {
      const details = nodes.map(
        ({ target, failureSummary }) =>
          `\n    ${target}\n      ${failureSummary.replaceAll('\n', '\n      ')}`,
      );
      const problem = `✗ ${id}  ${rule}: ${help}${details.join('')}`;
      places.set(problem, [...(places.get(problem) ?? []), shown]);
    }
  }
  for (const [problem, shown] of places) console.error(`\n${problem}\n    in: ${shown.join('; ')}`);
}
