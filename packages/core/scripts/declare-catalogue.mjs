// The declaration build writes the English catalogue out as a value, which a .d.ts must not hold.
// Its keys are the type MessageKey, so we keep the keys and drop the texts.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../../../scripts/entries.mjs';

const CATALOGUE_VALUE = /^var (\w+) = (\{\n[\s\S]*?\n\});$/gm;

const dist = join(packageFolder('core'), 'dist');
const changed = readdirSync(dist, { recursive: true })
  .filter((file) => file.endsWith('.d.ts'))
  .map((file) => join(dist, file))
  .filter(declareCatalogue);

if (changed.length !== 1) {
  throw new Error(
    `Expected the English catalogue in one declaration file of ${dist}, found ${changed.length}. ` +
      'See how packages/core/src/i18n/messages.ts imports it.',
  );
}

function declareCatalogue(file) {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(CATALOGUE_VALUE, (_value, name, catalogue) => {
    const keys = Object.keys(JSON.parse(catalogue)).map(
      (key) => `    ${JSON.stringify(key)}: string;\n`,
    );
    return `declare const ${name}: {\n${keys.join('')}};`;
  });
  if (after !== before) writeFileSync(file, after);
  return after !== before;
}
