// The repository must read the same on every machine: no path of one, no address of a package server.
import { homedir } from 'node:os';
import { main, root } from './run.mjs';
import { findFiles, report } from './sources.mjs';

const RULES = [
  { found: root, problem: 'is the path of this checkout; write it relative to the root' },
  { found: `${homedir()}/`, problem: 'is a home folder; leave it out' },
  { pattern: /\/(?:home|Users)\/\w+\//, problem: 'is a home folder; leave it out' },
  { pattern: /\bregistry\.[\w-]+\.\w+/, problem: 'is the address of a package server' },
  {
    files: /^pnpm-lock\.yaml$/,
    pattern: /https?:\/\/\S+/,
    problem: 'ties the lock file to a server',
  },
];

await main(() => {
  const problems = findFiles().flatMap(({ path, read }) =>
    read()
      .split('\n')
      .flatMap((text, index) =>
        RULES.filter(({ files }) => !files || files.test(path)).flatMap((rule) => {
          const found = rule.found ? text.includes(rule.found) && rule.found : match(rule, text);
          return found ? [{ path, line: index + 1, found, problem: rule.problem }] : [];
        }),
      ),
  );
  report('hygiene', problems);
});

function match({ pattern }, text) {
  return pattern.exec(text)?.[0];
}
