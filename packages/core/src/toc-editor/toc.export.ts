import { inOrder } from '../document/index.ts';
import { toCsv } from '../formats/index.ts';
import { componentName, nodeName, type Translate } from './toc.catalogue.ts';
import type { TocDocument } from './toc.schema.ts';
import { isWritten, linksFrom, shownNodes } from './toc.selectors.ts';
import { COLUMNS, type Column, normalized } from './toc.words.ts';

type Cells = Partial<Readonly<Record<Column, string>>>;

/**
 * A theory of change as a CSV table in the manner of a logframe: title and vision on top, then a
 * row for each node, and further rows for its further indicators, evidence and links.
 * `readTocTable` reads it back. What is left out stays out; JSON carries everything.
 */
export function tocToCsv(document: TocDocument, t: Translate): string {
  const reference = references(document, t);
  const rows: string[][] = [
    [t('toc.column.title'), document.title],
    [t('toc.column.vision'), document.vision],
    COLUMNS.map((column) => t(`toc.column.${column}`)),
  ];
  for (const node of shownNodes(document)) {
    const own: Cells = {
      id: node.id,
      component: componentName(document, node.component, t),
      text: nodeName(node, t),
      translation: node.translation,
      description: node.description,
      owner: node.owner,
    };
    const indicators = inOrder(node.indicators).map(
      ({ measure, baseline, target, source }): Cells => ({
        indicator: measure,
        baseline,
        target,
        source,
      }),
    );
    const evidence = inOrder(node.evidence).map(
      ({ kind, reference }): Cells => ({
        'evidence-kind': t(`vocabulary.evidence.${kind}`),
        evidence: reference,
      }),
    );
    const links = linksFrom(document, node.id).map(
      ({ to, assumption, strength, question, questionKind }): Cells => ({
        'leads-to': reference(to),
        assumption,
        strength: strength === '' ? '' : t(`toc.strength.${strength}`),
        question,
        'question-kind': questionKind === '' ? '' : t(`toc.question.${questionKind}`),
      }),
    );
    const count = Math.max(1, indicators.length, evidence.length, links.length);
    for (let index = 0; index < count; index++) {
      const first = index === 0 ? own : {};
      const cells: Cells = { ...first, ...indicators[index], ...evidence[index], ...links[index] };
      rows.push(COLUMNS.map((column) => cells[column] ?? ''));
    }
  }
  return toCsv(rows.map((row) => [...row, ...Array<string>(COLUMNS.length - row.length).fill('')]));
}

/** How a node is named where others point at it: by its text, or by its id if two share the text. */
function references(document: TocDocument, t: Translate): (id: string) => string {
  const owners = new Map<string, string>();
  const shared = new Set<string>();
  for (const node of shownNodes(document)) {
    const word = normalized(nodeName(node, t));
    if (owners.has(word)) shared.add(word);
    owners.set(word, node.id);
  }
  return (id) => {
    const node = document.nodes[id];
    const name = node ? nodeName(node, t) : '';
    const word = normalized(name);
    return isWritten(name) && !shared.has(word) && !owners.has(normalized(id)) ? name : id;
  };
}
