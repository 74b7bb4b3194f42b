import { componentName, nodeName, type Translate } from './toc.catalogue.ts';
import type { Strength, TocDocument } from './toc.schema.ts';
import { isWritten, nodesIn, shownComponents, shownLinks, shownNodes } from './toc.selectors.ts';

/** How much of an assumption stands on a link, in characters. */
const LABEL = 80;

/** A theory of change as a Mermaid flowchart, a subgraph for each component. */
export function tocToMermaid(document: TocDocument, t: Translate): string {
  const idOf = shortIds(document);
  const lines = ['flowchart LR'];
  for (const [index, component] of shownComponents(document).entries()) {
    lines.push(`  subgraph c${index}[${mermaidText(componentName(document, component, t))}]`);
    for (const node of nodesIn(document, component)) {
      lines.push(`    ${idOf(node.id)}[${mermaidText(nodeName(node, t))}]`);
    }
    lines.push('  end');
  }
  for (const { from, to, assumption, strength } of shownLinks(document)) {
    const label = isWritten(assumption) ? `|${mermaidText(short(assumption))}|` : '';
    lines.push(`  ${idOf(from)} ${MERMAID_ARROWS[strength]}${label} ${idOf(to)}`);
  }
  return `${lines.join('\n')}\n`;
}

const MERMAID_ARROWS: Readonly<Record<Strength, string>> = {
  '': '-->',
  untested: '-.->',
  emerging: '-.->',
  moderate: '-->',
  strong: '==>',
};

/** In quotes; what Mermaid would take for markup or the end of the text is written by its number. */
function mermaidText(text: string): string {
  const plain = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}]/gu, '');
  return `"${plain.replace(/["#&<>`\\;|[\]{}]/g, (sign) => `#${sign.codePointAt(0)};`)}"`;
}

/** A theory of change as a Graphviz graph, a cluster for each component. */
export function tocToDot(document: TocDocument, t: Translate): string {
  const idOf = shortIds(document);
  const lines = [
    'digraph {',
    '  rankdir=LR;',
    '  node [shape=box, style=rounded];',
    '  newrank=true;',
  ];
  for (const [index, component] of shownComponents(document).entries()) {
    const nodes = nodesIn(document, component);
    lines.push(`  subgraph cluster_${index} {`);
    lines.push(`    label=${dotText(componentName(document, component, t))};`);
    for (const node of nodes)
      lines.push(`    ${idOf(node.id)} [label=${dotText(nodeName(node, t))}];`);
    if (nodes.length > 0)
      lines.push(`    {rank=same; ${nodes.map(({ id }) => idOf(id)).join('; ')}}`);
    lines.push('  }');
  }
  for (const { from, to, assumption, strength } of shownLinks(document)) {
    const label = isWritten(assumption) ? [`label=${dotText(short(assumption))}`] : [];
    const attributes = [...label, DOT_STYLES[strength]].join(', ');
    lines.push(`  ${idOf(from)} -> ${idOf(to)} [${attributes}];`);
  }
  return `${[...lines, '}'].join('\n')}\n`;
}

const DOT_STYLES: Readonly<Record<Strength, string>> = {
  '': 'style=solid',
  untested: 'style=dotted',
  emerging: 'style=dashed',
  moderate: 'penwidth=2',
  strong: 'penwidth=3',
};

function dotText(text: string): string {
  const plain = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}]/gu, '');
  return `"${plain.replace(/["\\]/g, (sign) => `\\${sign}`)}"`;
}

/** Plain ids for languages in which an id may be a word of their own. */
function shortIds(document: TocDocument): (id: string) => string {
  const ids = new Map(shownNodes(document).map(({ id }, index) => [id, `n${index + 1}`]));
  return (id) => ids.get(id) ?? '';
}

function short(text: string): string {
  const signs = Array.from(text.trim().replace(/\s+/g, ' '));
  return signs.length > LABEL ? `${signs.slice(0, LABEL).join('')}…` : signs.join('');
}
