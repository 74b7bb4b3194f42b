// Measures how long a rating takes to be on screen on a page far larger than usual. It reports and
// asserts nothing: times belong to a machine.
//   npm run bench
import { createServer } from 'node:http';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { launchOptions } from '../scripts/browser.mjs';
import { ensureBrowser } from '../scripts/ensure-browser.mjs';
import { main, run } from '../scripts/run.mjs';

const SLOWDOWN = 4;
const WARM_UP = 3;
const SAMPLES = 20;

/** How each page is worked, by keyboard alone. */
const PAGES = [
  {
    name: 'forcefield board, 300 forces',
    path: '/?page=board',
    async prepare(page) {
      await page.locator('[data-uptake-part~="board-rating"] input:checked').nth(150).focus();
    },
    keys: ['ArrowRight', 'ArrowLeft'],
  },
  {
    name: 'lifecycle matrix, 60 categories',
    path: '/?page=matrix',
    async prepare(page) {
      await page.locator('[data-uptake-part~="matrix-cell"]').nth(90).press('Enter');
      await page.locator('dialog input[type="radio"]:checked').focus();
    },
    keys: ['ArrowRight', 'ArrowLeft'],
  },
];

await main(async () => {
  await run(process.execPath, ['scripts/build.mjs', '--if-changed']);
  await ensureBrowser();
  const server = await serve(await bundle());
  const browser = await chromium.launch(launchOptions());
  try {
    const rows = [];
    for (const page of PAGES) rows.push(await measure(browser, server.url, page));
    printTable(browser.version(), rows);
  } finally {
    await browser.close();
    server.close();
  }
});

async function measure(browser, url, { name, path, prepare, keys }) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(url + path);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await prepare(page);
  for (let index = 0; index < WARM_UP + SAMPLES; index += 1) {
    await page.keyboard.press(keys[index % keys.length]);
    await page.waitForFunction((count) => window.paints.length > count, index);
    // What a change leaves for later (saving, announcing) must not run into the next sample.
    await page.waitForTimeout(500);
  }
  const { paints, eventTimings, elements } = await page.evaluate(() => ({
    paints: window.paints,
    eventTimings: window.eventTimings,
    elements: document.querySelectorAll('*').length,
  }));
  await page.close();
  return {
    name,
    elements,
    paints: paints.slice(WARM_UP),
    // The browser leaves out what took less than 16 ms.
    eventTimings: eventTimings.slice(WARM_UP),
  };
}

function printTable(version, rows) {
  console.log(
    `\nChromium ${version}, CPU ×${SLOWDOWN} slower, ${cpus()[0]?.model.trim()}, ${SAMPLES} samples\n`,
  );
  console.log('| page | elements | median | p95 | event timing, median | p95 |');
  console.log('|---|--:|--:|--:|--:|--:|');
  for (const { name, elements, paints, eventTimings } of rows) {
    const cells = [0.5, 0.95].map((share) => `${quantile(paints, share)} ms`);
    const timings = [0.5, 0.95].map((share) =>
      eventTimings.length > 0 ? `${quantile(eventTimings, share)} ms` : '< 16 ms',
    );
    console.log(`| ${[name, elements, ...cells, ...timings].join(' | ')} |`);
  }
}

function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.ceil(share * sorted.length) - 1]);
}

async function bundle() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('page.jsx', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    jsx: 'automatic',
    outdir: '/',
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  return Object.fromEntries(
    outputFiles.map(({ path, text }) => [path.endsWith('.css') ? '/page.css' : '/page.js', text]),
  );
}

async function serve(files) {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>
    <link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css">
    <div id="root"></div><script type="module" src="/page.js"></script>`;
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const type = { '/page.css': 'text/css', '/page.js': 'text/javascript' }[pathname] ?? 'text/html';
    response.writeHead(200, { 'content-type': type }).end(files[pathname] ?? page);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
