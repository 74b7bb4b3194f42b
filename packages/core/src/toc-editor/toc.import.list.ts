import type { TocComponent } from '../vocabulary/index.ts';
import type { Translate } from './toc.catalogue.ts';
import { MAX_IMPORT_NODES, TocBuilder, type TocImport } from './toc.import.ts';
import { normalized, tocWords } from './toc.words.ts';

/** How deep a line stands decides its component where no heading does: from impact backwards. */
const BACKWARDS: readonly TocComponent[] = [
  'impact',
  'outcomes-beyond-members',
  'outcomes-among-members',
  'outputs',
  'activities',
];

const BULLET = /^([-*•»–—+]|\d{1,3}[.)]|[a-z][.)])\s+/i;
const TAB = 4;

interface Line {
  readonly indent: number;
  readonly id: string;
}

/**
 * Reads an indented list. A line that is the name of a component, in English or the reader's
 * language, is a heading: what follows belongs to it. What is indented below an item leads to it.
 * Without headings the list works backwards: first impact, below it what leads to it, and so on to
 * the activities. A line that says the same as an earlier one is the same node.
 */
export function readTocList(text: string, t: Translate): TocImport {
  const { components } = tocWords(t);
  const builder = new TocBuilder();
  const known = new Map<string, string>();
  let heading: TocComponent | undefined;
  let above: Line[] = [];
  for (const [index, row] of text.split(/\r\n?|\n/).entries()) {
    const words = row.trim().replace(BULLET, '').trim();
    if (words === '') continue;
    const indent = indentOf(row);
    const component = components.get(normalized(words));
    if (component) {
      heading = component;
      above = [];
      continue;
    }
    if (builder.size >= MAX_IMPORT_NODES) {
      builder.report(index + 1, 'too-many', words);
      break;
    }
    above = above.filter((line) => line.indent < indent);
    const depth = Math.min(above.length, BACKWARDS.length - 1);
    const line = builder.line(index + 1, words);
    const id =
      known.get(normalized(line)) ??
      builder.addNode(heading ?? BACKWARDS[depth] ?? 'activities', line).id;
    known.set(normalized(line), id);
    const parent = above.at(-1);
    if (parent) builder.addLink(index + 1, id, parent.id);
    above.push({ indent, id });
  }
  return builder.build();
}

function indentOf(row: string): number {
  const [space = ''] = /^\s*/.exec(row) ?? [];
  return Array.from(space).reduce((width, sign) => width + (sign === '\t' ? TAB : 1), 0);
}
