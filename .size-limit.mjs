// What a page downloads for an import, gzipped, with @uptake/core and all that is reached
// dynamically. React, Radix and the language files are the host's or a choice of its own.
const react = 'packages/react/dist';
const ignore = ['react', 'react-dom', '@radix-ui/*', '@uptake/core/locales/*'];

const budgets = [
  {
    name: '@uptake/react/lifecycle-matrix',
    import: { [`${react}/lifecycle-matrix/index.js`]: '*' },
    limit: '18 kB',
  },
  {
    name: '@uptake/react/forcefield-board',
    import: { [`${react}/forcefield-board/index.js`]: '*' },
    limit: '20 kB',
  },
  {
    name: 'both areas together',
    import: {
      [`${react}/lifecycle-matrix/index.js`]: '{ LifecycleMatrix }',
      [`${react}/forcefield-board/index.js`]: '{ ForcefieldBoard }',
    },
    limit: '28 kB',
  },
  {
    name: 'a bare document store of @uptake/core',
    import: { 'packages/core/dist/index.js': '{ createDocumentStore }' },
    limit: '10 kB',
  },
];

export default budgets.map((budget) => ({
  ...budget,
  path: Object.keys(budget.import),
  ignore,
  gzip: true,
  // esbuild warns of each import of a chunk that it drops, which is what we want of it.
  modifyEsbuildConfig: (config) => ({ ...config, logLevel: 'error' }),
}));
