// Bundles the join page: for phones a script in each language, for the server what renders it. Both
// are the widgets of @uptake/react, with Preact in the place of React.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build as bundleStyles } from 'esbuild';
import { build } from 'vite';
import { packageFolder } from '../../../scripts/entries.mjs';
import { uptakeSources } from '../../../scripts/vite-source.mjs';

const LANGUAGES = ['en', 'fr', 'es', 'pt', 'ar', 'sw', 'hi'];
const BUNDLED = ['preact', 'preact-render-to-string'];
const TYPES = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' };

const folder = packageFolder('server');
const page = (file) => join(folder, 'src', 'page', file);
const output = join(folder, 'dist', 'page');

/** Writes dist/page: render.js, in files/ what browsers are sent with a list of it, and licences. */
export async function buildPage() {
  await bundleRenderer();
  const [styles, results] = await Promise.all(
    ['page.files.css', 'results.files.css'].map((file) => bundleSheet(file)),
  );
  const resultsStyles = nameOf('results', results, 'css');
  const files = new Map([[resultsStyles, results]]);
  const scripts = {};
  for (const language of LANGUAGES) {
    for (const { fileName, isEntry, code } of await bundleScripts(language)) {
      files.set(fileName, code);
      if (isEntry) scripts[language] = fileName;
    }
  }
  const names = [...files.keys()];
  const types = Object.fromEntries(names.map((name) => [name, TYPES[name.split('.').at(-1)]]));
  mkdirSync(join(output, 'files'), { recursive: true });
  write('page.css', styles);
  write('files.json', JSON.stringify({ resultsStyles, scripts, types }));
  await Promise.all([...files].map(([name, text]) => writeCompressed(name, text)));
  writeLicences();
}

/** The ballot in one file, and what results need in another, which is fetched later. */
async function bundleScripts(language) {
  const { output: chunks } = await bundle({
    alias: [
      // The words that a ballot and results bring along are those of the page's language.
      {
        find: /^(@uptake\/core\/locales\/(?:ballot|results))\/en$/,
        replacement: `$1/${language}`,
      },
    ],
    build: {
      lib: { entry: page('client.tsx'), formats: ['es'] },
      rolldownOptions: {
        // What both need stays in the first file: so there is one request before the first answer.
        preserveEntrySignatures: false,
        output: {
          minify: true,
          entryFileNames: `${language}-[hash].js`,
          chunkFileNames: `${language}-[name]-[hash].js`,
        },
      },
    },
  });
  return chunks;
}

/** What renders the page on the server; the words come from @uptake/core at run time. */
async function bundleRenderer() {
  const { output: chunks } = await bundle({
    build: {
      ssr: page('render.tsx'),
      rolldownOptions: { external: [/^@uptake\/core/, /^node:/] },
    },
    ssr: { noExternal: true },
  });
  mkdirSync(output, { recursive: true });
  for (const { fileName, code } of chunks) writeFileSync(join(output, fileName), code);
}

async function bundle(config) {
  const built = await build({
    configFile: false,
    root: folder,
    logLevel: 'warn',
    plugins: [uptakeSources()],
    define: { 'process.env.NODE_ENV': '"production"' },
    ...config,
    resolve: {
      alias: [
        ...(config.alias ?? []),
        { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
        { find: /^react-dom\/client$/, replacement: page('preact/react-dom-client.ts') },
        { find: /^react-dom\/server$/, replacement: 'preact-render-to-string' },
        { find: /^react$/, replacement: page('preact/react.ts') },
      ],
      dedupe: ['preact'],
    },
    build: { target: 'es2022', write: false, ...config.build },
  });
  return [built].flat()[0];
}

async function bundleSheet(file) {
  const { outputFiles } = await bundleStyles({
    entryPoints: [page(file)],
    bundle: true,
    minify: true,
    write: false,
    target: 'es2022',
    conditions: ['@uptake/source'],
  });
  return outputFiles[0].text.trim();
}

/** The terms of what is in the bundles and not ours. */
function writeLicences() {
  const texts = BUNDLED.map((name) => {
    const text = readFileSync(join(folder, 'node_modules', name, 'LICENSE'), 'utf8');
    return `${name}\n\n${text.trim()}\n`;
  });
  writeFileSync(join(output, 'LICENSES.txt'), texts.join('\n\n'));
}

function nameOf(name, text, ending) {
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
  return `${name}-${hash}.${ending}`;
}

async function writeCompressed(name, text) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(text, { params }),
    promisify(gzip)(text, { level: 9 }),
  ]);
  write(`${name}.br`, br);
  write(`${name}.gz`, gz);
}

function write(name, body) {
  writeFileSync(join(output, 'files', name), body);
}
