// Compares our ballot with SurveyJS on the same question: what a phone downloads, and how long it
// takes until the first rating can be given. It reports and asserts nothing: times belong to a
// machine.
//   npm run bench:ballot
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { launchOptions } from '../scripts/browser.mjs';
import { ensureBrowser } from '../scripts/ensure-browser.mjs';
import { main, root, run } from '../scripts/run.mjs';
import { buildFrom, isBuilt } from '../scripts/when-changed.mjs';

const RUNS = 11;
const SLOWDOWN = 4;
const SLOW_3G = {
  offline: false,
  latency: 400,
  downloadThroughput: 400_000 / 8,
  uploadThroughput: 400_000 / 8,
};
const PHONE = { width: 360, height: 740 };
const JOIN = { name: 'Uptake, page of the poll server', path: '/join' };
const NAMES = { uptake: 'Uptake', surveyjs: 'SurveyJS' };
const PEER = '/surveyjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const probe = readFileSync(join(folder, 'ballot', 'probe.js'), 'utf8');

await main(async () => {
  await run(process.execPath, ['scripts/build.mjs', '--if-changed']);
  await installPeers();
  await ensureBrowser();
  const built = await buildPages();
  const server = await serve(built);
  // Imported here, as it needs the packages that were built above.
  const { counting, startJoinPage } = await import('./ballot/join.mjs');
  const joinPage = await startJoinPage();
  const pages = [
    { ...JOIN, url: joinPage.url, sizes: joinPage.sizes, counting },
    ...built.map((page) => ({ ...page, url: server.url + page.path, sizes: sizesOf(page) })),
  ];
  const browser = await chromium.launch(launchOptions());
  try {
    const runs = new Map(pages.map(({ name }) => [name, []]));
    for (let index = 0; index < RUNS; index += 1) {
      for (const page of pages) runs.get(page.name).push(await measure(browser, page));
    }
    printTables(browser.version(), pages, runs);
  } finally {
    await browser.close();
    server.close();
    await joinPage.close();
  }
});

/** Installs what we compare with, once for each state of the lock file. */
async function installPeers() {
  const lockFile = join(folder, 'package-lock.json');
  if (isBuilt('bench-peers', [lockFile], [join(folder, 'node_modules', 'survey-core')])) return;
  await buildFrom('bench-peers', [lockFile], () =>
    run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder }),
  );
}

async function buildPages() {
  // It imports the built packages, which the first step of this script makes.
  const { pollView, surveyJson } = await import('./ballot/question.mjs');
  const forms = { uptake: pollView(), surveyjs: surveyJson() };
  const pages = [];
  for (const [name, title] of Object.entries(NAMES)) {
    const files = { ...(await bundle(name)), own: await bundle(name, ['react', 'react-dom']) };
    const page = { bundle: name, form: forms[name], ...files };
    const rendered = await renderOnServer(name);
    pages.push(
      { ...page, name: title, path: `/${name}`, html: document(page, '') },
      {
        ...page,
        name: `${title}, rendered by the server`,
        path: `/${name}-rendered`,
        html: document(page, rendered),
      },
    );
  }
  return pages;
}

/** The script and the style sheet of a page. */
async function bundle(name, external = []) {
  const { outputFiles } = await build({
    ...options(name),
    minify: true,
    format: 'esm',
    external,
    outdir: '/',
    write: false,
  });
  const read = (ending) => outputFiles.find(({ path }) => path.endsWith(ending)).text;
  return { js: read('.js'), css: read('.css') };
}

async function renderOnServer(name) {
  const outfile = join(root, '.cache', 'bench', `${name}.server.cjs`);
  await build({ ...options(`${name}.server`), format: 'cjs', platform: 'node', outfile });
  return createRequire(import.meta.url)(outfile).html;
}

function options(name) {
  return {
    entryPoints: [join(folder, 'ballot', `${name}.jsx`)],
    bundle: true,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  };
}

function document({ bundle: name, form }, rendered) {
  return [
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Ballot</title>',
    '<meta name="viewport" content="width=device-width">',
    `<link rel="icon" href="data:,"><link rel="stylesheet" href="/${name}.css">`,
    `<script type="module" src="/${name}.js"></script>`,
    `<script type="application/json" id="form">${JSON.stringify(form)}</script>`,
    `<div id="root">${rendered}</div>`,
  ].join('\n');
}

async function measure(browser, { url, counting = '' }) {
  const context = await browser.newContext({ viewport: PHONE });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', SLOW_3G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.addInitScript(`${counting}\n${probe}`);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.probe?.known, undefined, { timeout: 60_000 });
  const times = await page.evaluate(() => window.probe);
  await context.close();
  return times;
}

function printTables(version, pages, runs) {
  const peer = pages.find(({ path }) => path === PEER);
  console.log(
    `\n| page, gzip | JS | CSS | HTML | all | of SurveyJS | JS and CSS without React | of SurveyJS |`,
  );
  console.log('|---|--:|--:|--:|--:|--:|--:|--:|');
  for (const page of pages) {
    const { js, css, html, own } = page.sizes;
    const all = [wholeSize(page), wholeSize(peer)];
    const alone = own === undefined ? ['–', '–'] : [kB(own), ratio([own, peer.sizes.own])];
    console.log(row([page.name, kB(js), css > 0 ? kB(css) : '–', kB(html), kB(all[0]), ratio(all), ...alone]));
  }

  const { model } = cpus()[0] ?? {};
  console.log(
    `\nChromium ${version}, CPU ×${SLOWDOWN} slower, 400 kbit/s, 400 ms, ${model?.trim()}, ${RUNS} runs\n`,
  );
  console.log(
    '| page | first rating can be given, median | range | of SurveyJS | form knows it, median | range | of SurveyJS | lost and given again |',
  );
  console.log('|---|--:|--:|--:|--:|--:|--:|--:|');
  const timesOf = ({ name }, moment) => runs.get(name).map((times) => times[moment]);
  for (const page of pages) {
    const cells = ['given', 'known'].flatMap((moment) => {
      const times = timesOf(page, moment);
      const medians = [median(times), median(timesOf(peer, moment))];
      return [
        seconds(medians[0]),
        `${seconds(Math.min(...times))}–${seconds(Math.max(...times))}`,
        ratio(medians),
      ];
    });
    const lost = runs.get(page.name).filter((times) => times.lost).length;
    console.log(row([page.name, ...cells, lost > 0 ? `${lost} of ${RUNS}` : '–']));
  }
}

function sizesOf({ js, css, html, own }) {
  return {
    ...{ js: gzip(js), css: gzip(css), html: gzip(html) },
    own: gzip(own.js) + gzip(own.css),
  };
}

function wholeSize({ sizes: { js, css, html } }) {
  return js + css + html;
}

function gzip(text) {
  return compress(text).length;
}

function compress(text) {
  return gzipSync(text, { level: 9 });
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

function ratio([ours, theirs]) {
  return (ours / theirs).toFixed(3);
}

function row(cells) {
  return `| ${cells.join(' | ')} |`;
}

/** Serves the pages compressed. Where ours looks for its live server there is none. */
async function serve(pages) {
  const files = new Map();
  for (const { bundle: name, path, js, css, html } of pages) {
    files.set(path, { type: 'text/html', body: compress(html) });
    files.set(`/${name}.js`, { type: 'text/javascript', body: compress(js) });
    files.set(`/${name}.css`, { type: 'text/css', body: compress(css) });
  }
  const server = createServer(({ url }, response) => {
    const file = files.get(url);
    if (!file) return response.writeHead(404).end();
    response
      .writeHead(200, { 'content-type': file.type, 'content-encoding': 'gzip' })
      .end(file.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
