// What a page downloads for an import, minified and gzipped, with @uptake/core. React, Radix and
// the language files are the host's or a choice of its own.
//
// Two figures for each: `at first` is what is fetched before a reader sees the widget and works
// with it; `in all` adds what is fetched while the page is idle, or when it is asked for. The goals
// are those of the first. Where `atFirst` is above its goal, the goal is not reached, and the limit
// holds what was reached, so that nothing grows: docs/decisions/2026-11-22-sizes.md.
import { readFileSync } from 'node:fs';

const react = 'packages/react/dist';
const elements = 'packages/elements/dist';
const hosts = ['react', 'react-dom', '@radix-ui/*', '@uptake/core/locales/*'];

const budgets = [
  {
    name: '@uptake/react/lifecycle-matrix',
    import: { [`${react}/lifecycle-matrix/index.js`]: '*' },
    goal: '18 kB',
    atFirst: '18 kB',
    inAll: '36 kB',
  },
  {
    name: '@uptake/react/forcefield-board',
    import: { [`${react}/forcefield-board/index.js`]: '*' },
    goal: '20 kB',
    atFirst: '20 kB',
    inAll: '40 kB',
  },
  {
    name: '@uptake/react/toc-editor',
    import: { [`${react}/toc-editor/index.js`]: '*' },
    goal: '36 kB',
    atFirst: '36 kB',
    inAll: '71 kB',
  },
  {
    // All that a person edits with: the views, the details, what is missing, what if.
    name: 'the three views of @uptake/react/toc-editor',
    import: {
      [`${react}/toc-editor/index.js`]: '*',
      [`${react}/toc-editor/outline/OutlineBody.js`]: '{ OutlineBody }',
      [`${react}/toc-editor/wizard/WizardBody.js`]: '{ WizardBody }',
      [`${react}/toc-editor/details/DetailsDialog.js`]: '{ DetailsDialog }',
      [`${react}/toc-editor/review/FindingList.js`]: '{ FindingList }',
      [`${react}/toc-editor/review/StressTrial.js`]: '{ StressTrial }',
      [`${react}/ui/ui.later.js`]: '{ MenuList }',
    },
    goal: '48 kB',
    atFirst: '48.3 kB',
    inAll: '71 kB',
  },
  {
    name: 'both areas together',
    import: {
      [`${react}/lifecycle-matrix/index.js`]: '{ LifecycleMatrix }',
      [`${react}/forcefield-board/index.js`]: '{ ForcefieldBoard }',
    },
    goal: '28 kB',
    atFirst: '28 kB',
    inAll: '56 kB',
  },
  {
    // A phone's page: the English words of a ballot are counted in.
    name: '@uptake/react/outcome-poll/ballot',
    import: { [`${react}/outcome-poll/ballot/index.js`]: '*' },
    goal: '8 kB',
    atFirst: '8 kB',
    inAll: '8 kB',
    ignore: ['react', 'react-dom'],
  },
  {
    // The facilitator's page, beside the results below.
    name: '@uptake/react/outcome-poll/control',
    import: { [`${react}/outcome-poll/control/index.js`]: '*' },
    goal: '7 kB',
    atFirst: '7 kB',
    inAll: '16 kB',
  },
  {
    // Both the results of a phone and the screen of a room, with their English words.
    name: '@uptake/react/outcome-poll/results',
    import: { [`${react}/outcome-poll/results/index.js`]: '*' },
    goal: '16 kB',
    atFirst: '16 kB',
    inAll: '24 kB',
    ignore: ['react', 'react-dom'],
  },
  {
    name: '@uptake/react/provider',
    import: { [`${react}/provider/index.js`]: '*' },
    goal: '2 kB',
    atFirst: '2 kB',
    inAll: '2.8 kB',
  },
  {
    name: 'the client of a live poll',
    import: { 'packages/core/dist/outcome-poll/live.js': '{ createPollClient }' },
    // As a page loads it: the usual wrapper brings a `require` for what is imported on demand.
    format: 'esm',
    goal: '3 kB',
    atFirst: '3.6 kB',
    inAll: '4.1 kB',
  },
  {
    name: 'a bare document store of @uptake/core',
    import: { 'packages/core/dist/index.js': '{ createDocumentStore }' },
    goal: '10 kB',
    atFirst: '10 kB',
    inAll: '7.5 kB',
  },
];

/** The page of the poll server, whole: a phone asks for the script, and gets the sheet in the HTML. */
const page = 'packages/server/dist/page/files';
const pages = [
  ...['en', 'fr', 'es', 'pt', 'ar', 'sw', 'hi'].map((language) => ({
    name: `the scripts of the page for phones before the first rating: ${language}`,
    path: `${page}/${language}-????????.js.gz`,
    limit: '20 kB',
  })),
  { name: 'its style sheet', path: `${page}/page.css`, limit: '4 kB', gzip: true },
];

/** For esbuild: what is imported by `import()` is left to its own request. */
const leaveOutOnDemand = {
  name: 'leave-out-on-demand',
  setup(build) {
    build.onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

function measure(budget, figure, limit, plugins) {
  const { name, import: imported, ignore = hosts, format } = budget;
  return {
    name: `${name}, ${figure}`,
    import: imported,
    path: Object.keys(imported),
    limit,
    ignore,
    gzip: true,
    modifyEsbuildConfig: (config) => ({
      ...config,
      ...(format && { format }),
      // esbuild warns of each import of a file that it drops, which is what we want of it.
      logLevel: 'error',
      plugins: [...(config.plugins ?? []), ...plugins],
    }),
  };
}

// Everything that an element fetches before it is shown: Preact, style sheets and words too. The goal
// for a live poll is 24 kB: 20 of scripts, 4 of styles.
const { widgets } = JSON.parse(readFileSync(`${elements}/files.json`, 'utf8'));

function weigh(name, limit, files) {
  const path = [...new Set(files)].map((file) => `${elements}/${file}`);
  const disablePlugins = ['@size-limit/esbuild'];
  return { name: `@uptake/elements, ${name}`, path, limit, gzip: true, disablePlugins };
}

export default [
  ...budgets.flatMap((budget) => [
    measure(budget, `at first (goal ${budget.goal})`, budget.atFirst, [leaveOutOnDemand]),
    measure(budget, 'in all', budget.inAll, []),
  ]),
  ...pages.map((one) => ({
    gzip: false,
    brotli: false,
    disablePlugins: ['@size-limit/esbuild'],
    ...one,
  })),
  weigh('a live poll before the first answer (goal 24 kB)', '25.7 kB', [
    'uptake.js',
    ...widgets['outcome-poll-live'],
    'words/outcome-poll-live.en.js',
  ]),
  weigh('all on one page, without words', '124 kB', [
    'uptake.js',
    ...Object.values(widgets).flat(),
  ]),
];
