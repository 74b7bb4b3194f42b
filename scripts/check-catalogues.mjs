// Each language must have every message of English, with no hole that English does not fill.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from './entries.mjs';
import { compileMessage } from './icu.mjs';
import { main } from './run.mjs';
import { report } from './sources.mjs';

const ENGLISH = 'en.json';
const folder = join(packageFolder('core'), 'locales');

await main(() => {
  const english = read(ENGLISH);
  const problems = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const catalogue = file === ENGLISH ? english : read(file);
      return [...catalogue.problems, ...differences(english.arguments, catalogue.arguments)].map(
        (problem) => ({ path: `packages/core/locales/${file}`, problem }),
      );
    });
  report('catalogues', problems);
});

/** What is wrong in a file, and the names of the arguments of each of its messages. */
function read(file) {
  const messages = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const result = { problems: [], arguments: {} };
  for (const [key, message] of Object.entries(messages)) {
    result.arguments[key] = [];
    try {
      result.arguments[key] = argumentsOf(compileMessage(message, key));
    } catch (error) {
      result.problems.push(error.message);
    }
  }
  return result;
}

function argumentsOf(message) {
  if (typeof message === 'string')
    return [...message.matchAll(/\{(\w+)\}/g)].map((hole) => hole[1]);
  return [message.arg, ...Object.values(message.cases).flatMap(argumentsOf)];
}

function differences(english, other) {
  const keys = new Set([...Object.keys(english), ...Object.keys(other)]);
  return [...keys].flatMap((key) => {
    if (!other[key]) return [`Message "${key}" is missing. Translate it.`];
    if (!english[key])
      return [`Message "${key}" is not in ${ENGLISH}. Delete it, or add it there.`];
    const unknown = other[key].filter((name) => !english[key].includes(name));
    return [...new Set(unknown)].map(
      (name) => `Message "${key}" uses {${name}}, which English has not. Use its names.`,
    );
  });
}
