// What is published must be what the repository uses, without the way to the sources.
import { isDeepStrictEqual } from 'node:util';
import { PACKAGES, readManifest, SOURCE_CONDITION } from './entries.mjs';
import { main } from './run.mjs';
import { report } from './sources.mjs';

await main(() => {
  const problems = PACKAGES.flatMap((name) => {
    const { exports, publishConfig } = readManifest(name);
    const subpaths = new Set([...Object.keys(exports), ...Object.keys(publishConfig.exports)]);
    return [...subpaths]
      .filter((key) => !isDeepStrictEqual(published(exports[key]), publishConfig.exports[key]))
      .map((subpath) => ({
        path: `packages/${name}/package.json`,
        found: subpath,
        problem: `publishConfig.exports must say the same as exports, without ${SOURCE_CONDITION}`,
      }));
  });
  report('entries', problems);
});

function published(target) {
  if (target === null || typeof target !== 'object') return target;
  const { [SOURCE_CONDITION]: _source, ...rest } = target;
  const conditions = Object.keys(rest);
  return conditions.length === 1 && conditions[0] === 'default' ? rest.default : rest;
}
