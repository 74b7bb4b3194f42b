// Which file may import which. Names of pnpm's folders contain names of peers
// ("zustand@5_react@19"), so a package is matched as the last "node_modules/<name>/".
const AREAS = '(lifecycle-matrix|forcefield-board|toc-editor|outcome-poll)';
const TESTS = '^packages/.*(\\.(test|fixture)\\.tsx?$|/testing/)';

module.exports = {
  forbidden: [
    {
      name: 'core-is-headless',
      comment: 'core runs in any host: no React, no DOM library, no package that builds on core.',
      severity: 'error',
      from: { path: '^packages/core/src/' },
      to: {
        path: ['node_modules/(react|react-dom|@radix-ui/[^/]+|d3[^/]*)/', '^packages/(?!core/)'],
      },
    },
    {
      name: 'server-builds-on-core',
      comment:
        'The server knows polls, not widgets; widgets know its protocol, not the server. Its page ' +
        'is bundled with the widgets in it.',
      severity: 'error',
      from: { path: '^packages/server/src/', pathNot: '^packages/server/src/page/' },
      to: { path: ['^packages/(?!core/|server/)', 'node_modules/(react|react-dom)/'] },
    },
    {
      name: 'widgets-know-no-server',
      severity: 'error',
      from: { path: '^packages/(?!server/)[^/]+/src/' },
      to: { path: '^packages/server/' },
    },
    {
      name: 'no-node-in-the-browser',
      comment: 'These packages run in browsers, so Node is for their tests only.',
      severity: 'error',
      from: { path: '^packages/(core|react|elements)/src/', pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'areas-stand-alone',
      comment: 'What two areas share goes down into document/, vocabulary/, i18n/ or ui/.',
      severity: 'error',
      from: { path: `^packages/[^/]+/src/${AREAS}/` },
      to: { path: `^packages/[^/]+/src/${AREAS}/`, pathNot: '^packages/[^/]+/src/$1/' },
    },
    {
      name: 'shared-parts-know-no-area',
      comment:
        'An area uses the shared parts, never the other way round. The server is all poll, and the ' +
        'elements are all areas.',
      severity: 'error',
      from: {
        path: '^packages/(?!server/|elements/)[^/]+/src/[^/]+/',
        pathNot: [`^packages/[^/]+/src/${AREAS}/`, TESTS],
      },
      to: { path: `^packages/[^/]+/src/${AREAS}/` },
    },
    {
      name: 'only-public-entries',
      comment: 'Stories, examples and e2e tests import what a host can import.',
      severity: 'error',
      from: { path: '^(stories|examples|e2e|\\.storybook)/' },
      to: { path: '^packages/', dependencyTypes: ['local'] },
    },
    {
      name: 'test-helpers-are-for-tests',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: TESTS },
      to: { path: TESTS },
    },
    {
      name: 'only-declared-dependencies',
      comment: 'Add the package to the package.json next to the file that imports it.',
      severity: 'error',
      // What the elements and the page of the server use is bundled into them.
      from: {
        path: '^packages/[^/]+/src/',
        pathNot: [TESTS, '^packages/elements/src/', '^packages/server/src/page/'],
      },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['npm-peer'],
      },
    },
    {
      name: 'no-unresolved-import',
      comment: 'What a build writes to dist/, or makes up, need not be there.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['/dist/', '^uptake:', '\\.css\\?text$'] },
    },
    {
      name: 'no-circle',
      comment:
        'Types may point both ways, and so may what is fetched on demand; other code may not.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'dynamic-import'] } },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(packages/[^/]+/dist|examples/[^/]+/dist|storybook-static|\\.cache)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@uptake/source', 'import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
};
