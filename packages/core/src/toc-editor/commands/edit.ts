import { type Draft, type Editor, recordAt } from '../../document/index.ts';
import type { Pathway, TocDocument, TocLink, TocNode } from '../toc.schema.ts';

/** What the commands of a theory of change work with. */
export type TocEditing = Editor<TocDocument>;

/** Ids and values a step is about. */
export type About = Readonly<Record<string, string | number>>;

/** Changes a node. One that is not there (somebody else removed it) is no step. */
export function editNode(
  editor: TocEditing,
  name: string,
  about: About & { readonly node: string },
  recipe: (node: Draft<TocNode>, document: Draft<TocDocument>) => void,
  gesture?: string,
): void {
  editor.change(
    { name, about },
    (document) => {
      const node = recordAt(document.nodes, about.node);
      if (node) recipe(node, document);
    },
    gesture,
  );
}

/** Changes a link. One that is not there is no step. */
export function editLink(
  editor: TocEditing,
  name: string,
  about: About & { readonly link: string },
  recipe: (link: Draft<TocLink>) => void,
  gesture?: string,
): void {
  const ends = recordAt(editor.read().links, about.link);
  editor.change(
    { name, about: { ...about, from: ends?.from ?? '', to: ends?.to ?? '' } },
    ({ links }) => {
      const link = recordAt(links, about.link);
      if (link) recipe(link);
    },
    gesture,
  );
}

/** Changes a pathway. One that is not there is no step. */
export function editPathway(
  editor: TocEditing,
  name: string,
  about: About & { readonly pathway: string },
  recipe: (pathway: Draft<Pathway>) => void,
  gesture?: string,
): void {
  editor.change(
    { name, about },
    ({ pathways }) => {
      const pathway = recordAt(pathways, about.pathway);
      if (pathway) recipe(pathway);
    },
    gesture,
  );
}
