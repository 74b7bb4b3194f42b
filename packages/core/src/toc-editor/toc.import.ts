import { clipLine, MAX_TEXT_LENGTH, orderSequence, recordAt } from '../document/index.ts';
import type { TableErrorReason } from '../formats/index.ts';
import { TOC_COMPONENTS, type TocComponent } from '../vocabulary/index.ts';
import { emptyToc, newLink, newNode, type Translate } from './toc.catalogue.ts';
import type { Evidence, Indicator, TocDocument, TocLink, TocNode } from './toc.schema.ts';

/** The most nodes that are read from one text. */
export const MAX_IMPORT_NODES = 5000;

/** What was not as it should be. */
export type TocImportProblemReason =
  | TableErrorReason
  /** What comes after {@link MAX_IMPORT_NODES} nodes was left out. */
  | 'too-many'
  /** No component of ours: the node was put among the activities. */
  | 'component'
  /** Details with no node in their row or above. Left out. */
  | 'no-node'
  /** A link to or from a node that is not there. Left out. */
  | 'dangling-link'
  /** A link from a node to itself. Left out. */
  | 'self-link'
  /** A second link between the same nodes. Left out. */
  | 'duplicate-link'
  /** A second record of the same id. It was given another one. */
  | 'duplicate-id'
  /** A value that is none of those there are. Left out. */
  | 'value'
  /** A field that is not known or holds something else than it should. Left out. */
  | 'field'
  /** A text longer than a field holds. Shortened. */
  | 'too-long';

/** Something that was not as it should be, and what became of it. */
export interface TocImportProblem {
  /** The row of a table, the line of a list, or the dotted place in a document. */
  readonly place: string;
  readonly reason: TocImportProblemReason;
  /** The words in question. */
  readonly found: string;
}

/** A text as it was understood. */
export interface TocImport {
  /** To be taken over by `replaceWith`. */
  readonly document: TocDocument;
  readonly problems: readonly TocImportProblem[];
}

/** A problem in words. */
export function describeTocProblem(
  { place, reason, found }: TocImportProblem,
  t: Translate,
): string {
  return t(`toc.import.problem.${reason}`, { place, found });
}

/** How much of a text a report quotes, in characters. */
const QUOTED = 80;

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A node that is being read. */
export type NodeDraft = Omit<Writable<TocNode>, 'order' | 'indicators' | 'evidence'> & {
  indicators: Omit<Indicator, 'order'>[];
  evidence: Omit<Evidence, 'order'>[];
};

/** Puts a document together from what is read, and keeps account of what was not as it should be. */
export class TocBuilder {
  readonly #problems: TocImportProblem[] = [];
  readonly #nodes = new Map<string, NodeDraft>();
  readonly #links = new Map<string, TocLink>();
  readonly texts = { title: '', vision: '' };

  get size(): number {
    return this.#nodes.size;
  }

  report(place: string | number, reason: TocImportProblemReason, found = ''): void {
    this.#problems.push({ place: String(place), reason, found: found.trim().slice(0, QUOTED) });
  }

  /** A text on one line, as far as a field holds it. */
  line(place: string | number, text: string): string {
    if (text.length > MAX_TEXT_LENGTH) this.report(place, 'too-long', text);
    return clipLine(text.trim());
  }

  /** Begins a node. An id that is empty, or taken already, is replaced by a free one. */
  addNode(component: TocComponent, text: string, id = ''): { id: string; node: NodeDraft } {
    let free = id;
    for (let n = this.#nodes.size + 1; free === '' || this.#nodes.has(free); n++) free = `n${n}`;
    const node: NodeDraft = { ...newNode(component, text), indicators: [], evidence: [] };
    this.#nodes.set(free, node);
    return { id: free, node };
  }

  hasNode(id: string): boolean {
    return this.#nodes.has(id);
  }

  /** Adds a link, or reports why not. Returns whether it did. */
  addLink(
    place: string | number,
    from: string,
    to: string,
    details: Partial<TocLink> = {},
  ): boolean {
    const key = `${from} ${to}`;
    const reason =
      !this.hasNode(from) || !this.hasNode(to)
        ? 'dangling-link'
        : from === to
          ? 'self-link'
          : this.#links.has(key)
            ? 'duplicate-link'
            : undefined;
    if (reason) this.report(place, reason, `${from} → ${to}`);
    else this.#links.set(key, { ...newLink(from, to), ...details });
    return reason === undefined;
  }

  build(base: TocDocument = emptyToc()): TocImport {
    const nodes: Record<string, TocNode> = {};
    for (const component of TOC_COMPONENTS) {
      const lane = [...this.#nodes].filter(([, node]) => node.component === component);
      const orders = orderSequence(lane.length);
      for (const [index, [id, node]] of lane.entries()) {
        const { indicators, evidence } = node;
        nodes[id] = {
          ...node,
          indicators: numbered(indicators),
          evidence: numbered(evidence),
          order: orders[index] ?? '',
        };
      }
    }
    const links = Object.fromEntries(
      [...this.#links.values()].map((link, index) => [`l${index + 1}`, link]),
    );
    const pathways = Object.fromEntries(
      Object.entries(base.pathways).map(([id, pathway]) => {
        const known = Object.entries(pathway.nodes).filter(([node]) => recordAt(nodes, node));
        return [id, { ...pathway, nodes: Object.fromEntries(known) }];
      }),
    );
    const document = { ...base, ...this.texts, nodes, links, pathways };
    return { document, problems: this.#problems };
  }
}

function numbered<R>(records: readonly R[]): Record<string, R & { readonly order: string }> {
  const orders = orderSequence(records.length);
  return Object.fromEntries(
    records.map((record, index) => [`r${index + 1}`, { ...record, order: orders[index] ?? '' }]),
  );
}
