import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const source = new URL('../', import.meta.url);
const sheets = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css'))
  .map((path) => readFileSync(new URL(path, source), 'utf8'))
  .join('\n');
const readme = readFileSync(new URL('../README.md', source), 'utf8');

const namesIn = (text: string, pattern: RegExp) =>
  [...new Set([...text.matchAll(pattern)].map(([, name]) => name))].sort();

describe('The public tokens', () => {
  const read = namesIn(sheets, /var\(\s*(--uptake-[\w-]+)/g);

  it('are documented, each with a default', () => {
    expect(namesIn(readme, /^\| `(--uptake-[\w-]+)` \| [^|]+ \|/gm)).toEqual(read);
  });

  it('are at most 40', () => {
    expect(read.length).toBeLessThanOrEqual(40);
  });

  it('are never set by us, so that a host has the last word', () => {
    expect(namesIn(sheets, /(--uptake-[\w-]+)\s*:/g)).toEqual([]);
  });
});
