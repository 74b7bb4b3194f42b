// Rules about the text of sources that no other tool of this repository knows.

import { main } from './run.mjs';
import { findFiles, report } from './sources.mjs';

const PHYSICAL_PROPERTY = new RegExp(
  '(?<=[;{}]\\s*)(' +
    [
      '(scroll-)?(margin|padding)-(top|right|bottom|left)',
      'border-(top|right|bottom|left)(-\\w+)*',
      '(min-|max-)?(width|height)',
      'top|right|bottom|left',
    ].join('|') +
    ')\\s*:',
  'g',
);

const RULES = [
  {
    files: /^packages\/react\/(src|css)\/.*\.css$/,
    pattern: /position\s*:\s*fixed/g,
    problem: 'position: fixed escapes the place the host gave the widget; position it absolutely',
  },
  {
    files: /^packages\/react\/(src|css)\/.*\.css$/,
    pattern: /\d(?:\.\d+)?(?:d|s|l)?v(?:w|h|i|b|min|max)\b/g,
    problem: 'a viewport unit measures the window, not the widget; use a container unit or %',
  },
  {
    files: /^packages\/react\/(src|css)\/.*\.css$/,
    pattern: PHYSICAL_PROPERTY,
    problem: 'a physical property does not turn with the direction; use the logical one',
  },
  {
    files: /^packages\/react\/(src|css)\/.*\.css$/,
    pattern: /(text-align|float|clear)\s*:\s*(left|right)/g,
    problem:
      'left and right do not turn with the direction; use start, end, inline-start or inline-end',
  },
  {
    files: /^packages\/react\/src\/.*\.css$/,
    pattern: /@layer\b/g,
    problem: 'the layer is added by packages/react/css; leave it out of the sources',
  },
  {
    files: /^packages\/react\/src\/(?!.*\.test\.).*\.tsx?$/,
    pattern: /document\s*\.\s*activeElement/g,
    problem: 'inside a shadow root this is the host element; ask the root node of the widget',
  },
  {
    files: /^(packages|stories|examples|e2e)\/.*\.(tsx?|mjs|js)$/,
    pattern: /import\s+\*\s+as\s+\w+\s+from\s+['"]d3[^'"]*['"]|from\s+['"]d3['"]/g,
    problem: 'a whole d3 costs 96 kB; import the function from its d3-… module',
  },
];

await main(() => {
  const problems = findFiles().flatMap(({ path, read }) =>
    RULES.filter(({ files }) => files.test(path)).flatMap(({ pattern, problem }) =>
      matches(withoutComments(read()), pattern).map((match) => ({ path, ...match, problem })),
    ),
  );
  report('boundaries', problems);
});

function matches(text, pattern) {
  return [...text.matchAll(pattern)].map((match) => ({
    line: text.slice(0, match.index).split('\n').length,
    found: match[0].trim(),
  }));
}

/** Blanks comments but keeps the line breaks, so that line numbers stay right. */
function withoutComments(text) {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(?<=^|\s)\/\/.*$/gm, '');
}
