// What a page downloads for an import, gzipped, with @uptake/core and all that is reached
// dynamically. React, Radix and the language files are the host's or a choice of its own.
//
// `goal` is the budget. Where `limit` is above it the goal is not reached yet; the limit then holds
// what was reached, so that nothing grows: docs/decisions/2026-11-22-sizes.md.
const react = 'packages/react/dist';
const ignore = ['react', 'react-dom', '@radix-ui/*', '@uptake/core/locales/*'];

const budgets = [
  {
    name: '@uptake/react/lifecycle-matrix',
    import: { [`${react}/lifecycle-matrix/index.js`]: '*' },
    goal: '18 kB',
    limit: '36 kB',
  },
  {
    name: '@uptake/react/forcefield-board',
    import: { [`${react}/forcefield-board/index.js`]: '*' },
    goal: '20 kB',
    limit: '40.5 kB',
  },
  {
    name: 'both areas together',
    import: {
      [`${react}/lifecycle-matrix/index.js`]: '{ LifecycleMatrix }',
      [`${react}/forcefield-board/index.js`]: '{ ForcefieldBoard }',
    },
    goal: '28 kB',
    limit: '55.5 kB',
  },
  {
    name: 'a bare document store of @uptake/core',
    import: { 'packages/core/dist/index.js': '{ createDocumentStore }' },
    goal: '10 kB',
    limit: '10 kB',
  },
];

export default budgets.map(({ goal, name, ...budget }) => ({
  ...budget,
  name: `${name} (goal ${goal})`,
  path: Object.keys(budget.import),
  ignore,
  gzip: true,
  // esbuild warns of each import of a chunk that it drops, which is what we want of it.
  modifyEsbuildConfig: (config) => ({ ...config, logLevel: 'error' }),
}));
