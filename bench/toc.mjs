// Compares our theory-of-change editor with React Flow, and its layout with ELK, dagre and d3-dag:
// bytes, mounting, the frames of panning and dragging, crossings, and the time a layout and a
// picture take. It reports and asserts nothing: times belong to a machine.
//   npm run bench:toc [-- --pages | --layouts]
import { createServer } from 'node:http';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { launchOptions } from '../scripts/browser.mjs';
import { ensureBrowser } from '../scripts/ensure-browser.mjs';
import { main, root, run } from '../scripts/run.mjs';
import { buildFrom, isBuilt } from '../scripts/when-changed.mjs';

const SLOWDOWN = 6;
const MOUNTS = 7;
const GESTURES = 5;
const MOVES = 90;
const FRAME = 16;
const VIEWPORT = { width: 1280, height: 900 };
const PAGES = { uptake: 'Uptake, the diagram', xyflow: 'React Flow, bare' };

/** How many graphs at random are laid out of each size. */
const GRAPHS = { 20: 30, 50: 30, 100: 30, 500: 3 };

const folder = fileURLToPath(new URL('.', import.meta.url));

await main(async () => {
  await run(process.execPath, ['scripts/build.mjs', '--if-changed']);
  await installPeers();
  console.log(`\n${cpus()[0]?.model.trim()}, Node ${process.version}\n`);
  if (!process.argv.includes('--layouts')) await comparePages();
  if (!process.argv.includes('--pages')) await compareLayouts();
});

/** Installs what we compare with, once for each state of the lock file. */
async function installPeers() {
  const lockFile = join(folder, 'package-lock.json');
  if (isBuilt('bench-peers', [lockFile], [join(folder, 'node_modules', '@xyflow')])) return;
  await buildFrom('bench-peers', [lockFile], () =>
    run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder }),
  );
}

async function comparePages() {
  await ensureBrowser();
  const pages = new Map();
  for (const name of Object.keys(PAGES)) pages.set(name, await bundle(name, []));
  console.log('| bytes at first, gzip, without React, Radix and languages | JS | CSS |\n|---|--:|--:|');
  for (const [name, title] of Object.entries(PAGES)) {
    const { js, css } = await bundle(name, ['react', 'react-dom', 'react-dom/*', '@radix-ui/*', '@uptake/core/locales/*']);
    console.log(`| ${title} | ${kB(js)} | ${kB(css)} |`);
  }
  const server = await serve(pages);
  const browser = await chromium.launch(launchOptions());
  try {
    console.log(`\nChromium ${browser.version()}, CPU ×${SLOWDOWN} slower\n`);
    console.log('| nodes | | Uptake | React Flow | share |\n|--:|---|--:|--:|--:|');
    for (const nodes of [100, 500]) {
      const times = { uptake: [], xyflow: [] };
      for (let index = 0; index < MOUNTS; index += 1) {
        for (const name of Object.keys(PAGES)) {
          times[name].push(await mount(browser, `${server.url}/${name}?nodes=${nodes}`));
        }
      }
      printRow(nodes, 'mount, median', times.uptake, times.xyflow);
    }
    for (const gesture of ['pan', 'drag']) {
      const frames = { uptake: [], xyflow: [] };
      for (let index = 0; index < GESTURES; index += 1) {
        for (const name of Object.keys(PAGES)) {
          frames[name].push(...(await gestureFrames(browser, `${server.url}/${name}?nodes=500`, gesture)));
        }
      }
      printRow(500, `${gesture}, frame p95`, frames.uptake, frames.xyflow, 0.95);
      printRow(500, `${gesture}, frame median`, frames.uptake, frames.xyflow);
    }
  } finally {
    await browser.close();
    server.close();
  }
}

async function open(browser, url) {
  const page = await browser.newPage({ viewport: VIEWPORT });
  await page.goto(url);
  const session = await page.context().newCDPSession(page);
  await page.waitForFunction(() => window.mount !== undefined);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  return { page, session };
}

async function mount(browser, url) {
  const { page } = await open(browser, url);
  const time = await page.evaluate(() => window.mount());
  await page.close();
  return time;
}

/** The times between frames while the pointer moves once in each of them. */
async function gestureFrames(browser, url, gesture) {
  const { page, session } = await open(browser, url);
  await page.evaluate(() => window.mount());
  await page.waitForTimeout(3000);
  const box = await page.evaluate(() => window.boxOf(3));
  const start =
    gesture === 'drag'
      ? { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      : { x: box.x + box.width + 24, y: box.y - 6 };
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x - 12, start.y + 12, { steps: 3 });
  await page.evaluate(() => window.watchFrames());
  const moves = [];
  for (let index = 0; index < MOVES; index += 1) {
    const turn = (index / MOVES) * Math.PI * 2;
    const x = start.x - 12 + Math.sin(turn) * 120;
    const y = start.y + 12 - (1 - Math.cos(turn)) * 90;
    moves.push(
      session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y, button: 'left', buttons: 1 }),
    );
    await new Promise((done) => setTimeout(done, FRAME));
  }
  await Promise.all(moves);
  const frames = await page.evaluate(() => window.takeFrames());
  await page.mouse.up();
  await page.close();
  return frames;
}

async function compareLayouts() {
  // Bundled, as the packages are for a page, so that every tool begins in the same way.
  const layoutsFile = await bundleForNode('layouts');
  const { LAYOUTS, crossingsOf } = await import(pathToFileURL(layoutsFile).href);
  const { randomTheory } = await import('./toc/theory.mjs');
  console.log('\n| nodes | graphs | tool | crossings, mean | time, median | crossings, ours / its |');
  console.log('|--:|--:|---|--:|--:|--:|');
  for (const [size, count] of Object.entries(GRAPHS)) {
    const found = new Map(Object.keys(LAYOUTS).map((name) => [name, { crossings: [], times: [] }]));
    for (let seed = 1; seed <= count; seed += 1) {
      const theory = randomTheory(Number(size), seed);
      for (const [name, lay] of Object.entries(LAYOUTS)) {
        const began = performance.now();
        const order = await lay(theory);
        found.get(name).times.push(performance.now() - began);
        found.get(name).crossings.push(crossingsOf(theory, order));
      }
    }
    const ours = mean(found.get('uptake').crossings);
    for (const [name, { crossings, times }] of found) {
      const share = (ours / mean(crossings)).toFixed(2);
      console.log(
        `| ${size} | ${count} | ${name} | ${mean(crossings).toFixed(1)} | ${quantile(times).toFixed(0)} ms | ${share} |`,
      );
    }
    const others = [...found].filter(([name]) => name !== 'uptake');
    const best = Array.from({ length: count }, (_, index) =>
      Math.min(...others.map(([, { crossings }]) => crossings[index])),
    );
    console.log(`| ${size} | ${count} | the best of the others, for each graph | ${mean(best).toFixed(1)} | | ${(ours / mean(best)).toFixed(2)} |`);
  }
  await measureSvg(randomTheory(100, 1));
}

async function measureSvg(theory) {
  const { tocToSvg } = await import('@uptake/core/toc-editor/formats');
  const { createTranslator } = await import('@uptake/core/i18n');
  const { default: en } = await import('@uptake/core/locales/en');
  const translator = createTranslator({ locale: 'en', catalogues: [en] });
  const times = [];
  for (let index = 0; index < 21; index += 1) {
    const began = performance.now();
    tocToSvg(theory, translator);
    times.push(performance.now() - began);
  }
  const [first, ...others] = times;
  console.log(
    `\ntocToSvg of 100 nodes: ${first.toFixed(0)} ms the first time, then ${quantile(others).toFixed(0)} ms (median of 20)`,
  );
}

async function bundle(name, external) {
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'toc', `${name}.jsx`)],
    bundle: true,
    minify: true,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    external,
    // Of the bytes, those that are there before anything is asked for.
    plugins: external.length > 0 ? [leaveOutOnDemand] : [],
    outdir: '/',
    write: false,
    logLevel: 'error',
  });
  const read = (ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { js: read('.js'), css: read('.css') };
}

const leaveOutOnDemand = {
  name: 'leave-out-on-demand',
  setup(it) {
    it.onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

async function bundleForNode(name) {
  const outfile = join(root, '.cache', 'bench', `${name}.mjs`);
  await build({
    entryPoints: [join(folder, 'toc', `${name}.mjs`)],
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    external: ['web-worker'],
    banner: { js: `import { createRequire } from 'node:module'; const require = createRequire(${JSON.stringify(import.meta.url)});` },
    logLevel: 'error',
  });
  return outfile;
}

function printRow(nodes, what, ours, theirs, share = 0.5) {
  const [one, other] = [quantile(ours, share), quantile(theirs, share)];
  console.log(
    `| ${nodes} | ${what} | ${one.toFixed(0)} ms | ${other.toFixed(0)} ms | ${(one / other).toFixed(2)} |`,
  );
}

function quantile(values, share = 0.5) {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)];
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function kB(text) {
  return `${(gzipSync(text, { level: 9 }).length / 1000).toFixed(1)} kB`;
}

async function serve(pages) {
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const [name, ending] = pathname.slice(1).split('.');
    const page = pages.get(name);
    if (!page) return response.writeHead(404).end();
    if (ending === 'js') return send('text/javascript', page.js);
    if (ending === 'css') return send('text/css', page.css);
    return send(
      'text/html',
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Theory of change</title>
      <link rel="icon" href="data:,"><link rel="stylesheet" href="/${name}.css">
      <style>body { margin: 16px; font-family: system-ui, sans-serif }</style>
      <div id="root"></div><script type="module" src="/${name}.js"></script>`,
    );
    function send(type, body) {
      response.writeHead(200, { 'content-type': type }).end(body);
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}
