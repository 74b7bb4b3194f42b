import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { packageFolder } from '../../../scripts/entries.mjs';
import { compileCatalogue } from '../../../scripts/icu.mjs';
import { PARTS } from '../../../scripts/icu-plugins.mjs';

const folder = join(packageFolder('core'), 'locales');

export const languages = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => basename(file, '.json'));

const shared = ['common.', 'vocabulary.'];

/** The messages that each widget needs, by the beginnings of their keys. */
export const wordsOf = {
  'lifecycle-matrix': [...shared, 'matrix.'],
  'forcefield-board': [...shared, 'board.'],
  'toc-editor': [...shared, 'toc.'],
  'outcome-poll': [...shared, 'poll.'],
  'outcome-poll-live': PARTS.ballot,
  // What a live poll fetches later, beside its own words.
  results: PARTS.results.filter((prefix) => !PARTS.ballot.includes(prefix)),
};

const TABLE = 'uptake:words';
const ENGLISH = /^@uptake\/core\/locales\/(?:(?:ballot|results|exports)\/)?en$/;

/**
 * For Vite: the words of each widget in each language as a module of its own. English that widgets
 * bring along is left out: here they are always given the words they need.
 */
export function uptakeWords() {
  return {
    name: TABLE,
    enforce: 'pre',
    resolveId(id) {
      if (ENGLISH.test(id)) return `\0${TABLE}/none`;
      return id === TABLE || id.startsWith(`${TABLE}/`) ? `\0${id}` : null;
    },
    load(id) {
      if (!id.startsWith(`\0${TABLE}`)) return null;
      const [, name, language] = id.split('/');
      if (name === undefined) return `export const words = ${table()};`;
      return `export default ${JSON.stringify(wordsIn(name, language))};`;
    },
  };
}

function table() {
  const rows = Object.keys(wordsOf).map((name) => {
    const cells = languages.map(
      (language) => `${language}: () => import('${TABLE}/${name}/${language}')`,
    );
    return `'${name}': { ${cells.join(', ')} }`;
  });
  return `{ ${rows.join(', ')} }`;
}

function wordsIn(name, language) {
  if (name === 'none') return {};
  const messages = JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8'));
  const wanted = Object.entries(messages).filter(([key]) =>
    wordsOf[name].some((prefix) => key.startsWith(prefix)),
  );
  return compileCatalogue(Object.fromEntries(wanted));
}
