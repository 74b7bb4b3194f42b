// Bundles the elements: an entry for bundlers, the script for pages, and the files both fetch. All
// are the widgets of @uptake/react, with Preact in the place of React.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { packageFolder, readManifest } from '../../../scripts/entries.mjs';
import { main } from '../../../scripts/run.mjs';
import { uptakeSources } from '../../../scripts/vite-source.mjs';
import { insteadOfReact } from './instead-of-react.mjs';
import { minifiedSheets } from './sheets.mjs';
import { languages, uptakeWords, wordsOf } from './words.mjs';

const folder = packageFolder('elements');
/** The folder of a package that is not ours. */
const OTHERS = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//;

const source = (file) => join(folder, 'src', file);

await main(async () => {
  const graph = await bundle({
    entry: 'index.ts',
    format: 'es',
    plugins: [uptakeWords()],
    output: { chunkFileNames: nameOf },
  });
  for (const { fileName, code } of graph) write(fileName, code);
  const files = filesOf(graph);
  const [{ code: script }] = await bundle({
    entry: 'script.ts',
    format: 'iife',
    plugins: [virtual('uptake:files', files)],
    output: { entryFileNames: 'uptake.js' },
  });
  write('uptake.js', script);
  write('react.js', 'export {};\n');
  write('LICENSES.txt', licencesOf(graph));
  // For servers that name the files of a widget before the script asks for them.
  write('files.json', JSON.stringify(files, undefined, 2));
});

async function bundle({ entry, format, plugins, output }) {
  const { version } = readManifest('elements');
  const built = await build({
    configFile: false,
    root: folder,
    logLevel: 'warn',
    plugins: [
      virtual('uptake:version', { version }),
      minifiedSheets(),
      insteadOfReact(),
      ...plugins,
      uptakeSources(),
    ],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022',
      write: false,
      minify: true,
      lib: { entry: source(entry), formats: [format], name: 'uptake', fileName: () => 'index.js' },
      rolldownOptions: {
        output: { minify: true, ...output },
        // The directives of components for servers mean nothing here.
        onLog: (level, log, handle) => log.code === 'MODULE_LEVEL_DIRECTIVE' || handle(level, log),
      },
    },
  });
  return [built].flat()[0].output;
}

/** Words are called by widget and language, so that the script need not list them all. */
function nameOf({ facadeModuleId }) {
  const [, name, language] = /uptake:words\/([\w-]+)\/(\w+)$/.exec(facadeModuleId ?? '') ?? [];
  return name ? `words/${name}.${language}.js` : 'files/[name]-[hash].js';
}

/** What the script knows of the files: of each widget, the module itself, then all it imports. */
function filesOf(graph) {
  const widgets = Object.keys(wordsOf)
    .map((name) => [name, graph.find((file) => file.facadeModuleId?.endsWith(`/${name}.tsx`))])
    .filter(([, file]) => file)
    .map(([name, file]) => [name, [...reach(file.fileName, graph)]]);
  const words = graph.filter(({ fileName }) => fileName.startsWith('words/'));
  const stamp = createHash('sha256').update(words.map(({ code }) => code).join('\n'));
  return {
    widgets: Object.fromEntries(widgets),
    languages,
    stamp: stamp.digest('base64url').slice(0, 8),
  };
}

/** The terms of what is in the files and not ours. */
function licencesOf(graph) {
  const modules = graph.flatMap(({ moduleIds }) => moduleIds);
  const folders = new Set(modules.map((id) => OTHERS.exec(id)?.[1]).filter(Boolean));
  const texts = [...folders].sort().map((other) => {
    const { name } = JSON.parse(readFileSync(join(other, 'package.json'), 'utf8'));
    const file = readdirSync(other).find((one) => /^licen[cs]e/i.test(one));
    if (!file) throw new Error(`${name} has no text of its licence.`);
    return `${name}\n\n${readFileSync(join(other, file), 'utf8').trim()}\n`;
  });
  return texts.join('\n\n');
}

function reach(fileName, graph, reached = new Set()) {
  if (reached.has(fileName)) return reached;
  reached.add(fileName);
  const { imports } = graph.find((chunk) => chunk.fileName === fileName);
  for (const imported of imports) reach(imported, graph, reached);
  return reached;
}

/** A module that is made here: one constant for each property. */
function virtual(id, values) {
  const constants = Object.entries(values).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
  );
  return {
    name: id,
    resolveId: (asked) => (asked === id ? `\0${id}` : null),
    load: (asked) => (asked === `\0${id}` ? constants.join('\n') : null),
  };
}

function write(fileName, text) {
  const file = join(folder, 'dist', fileName);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
