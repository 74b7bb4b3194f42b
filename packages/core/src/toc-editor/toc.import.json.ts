import { clipText, DocumentError, inOrder, is, parseDocument } from '../document/index.ts';
import { TOC_COMPONENTS, type TocComponent } from '../vocabulary/index.ts';
import { emptyToc } from './toc.catalogue.ts';
import { MAX_IMPORT_NODES, TocBuilder, type TocImport } from './toc.import.ts';
import { type TocDocument, type TocLink, tocSchema } from './toc.schema.ts';
import { tocDocument } from './toc.store.ts';

type Json = Readonly<Record<string, unknown>>;

const ID = /^[a-z0-9][\w.-]{0,63}$/i;

/**
 * Reads a document from JSON. One that is as it should be is taken as it is, but for links that
 * lead nowhere; one that is not, or was written by another program, is repaired as far as it can
 * be understood. Nodes and links may be maps by id or lists of records that carry their id.
 *
 * @throws DocumentError `not-json`, `too-large`, `wrong-kind` or `newer-version`
 */
export function readTocJson(text: string): TocImport {
  try {
    return withoutBrokenLinks(parseDocument(text, tocDocument));
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const json =
      error.reason === 'not-json' || error.reason === 'too-large' ? undefined : parsed(text);
    const isOurs = error.reason === 'invalid';
    const isForeign = error.reason === 'wrong-kind' && json?.kind === undefined;
    if (!json || !(isOurs || (isForeign && 'nodes' in json))) throw error;
    return repaired(json);
  }
}

/** A document that is as it should be, without the links that could be shown nowhere. */
function withoutBrokenLinks(document: TocDocument): TocImport {
  const builder = new TocBuilder();
  const { nodes, links } = document;
  for (const [id, { component }] of Object.entries(nodes)) builder.addNode(component, '', id);
  const kept = Object.entries(links).filter(([id, { from, to }]) =>
    builder.addLink(`links.${id}`, from, to),
  );
  const { problems } = builder.build();
  return { document: { ...document, links: Object.fromEntries(kept) }, problems };
}

function parsed(text: string): Json | undefined {
  return recordOf(JSON.parse(text.replace(/^\uFEFF/, '')));
}

function repaired(json: Json | TocDocument): TocImport {
  const builder = new TocBuilder();
  const source: Json = { ...json };
  const base = { ...emptyToc(), ...wholeFields(source, builder) };
  builder.texts.title = base.title;
  builder.texts.vision = base.vision;
  for (const [place, id, record] of recordsIn(source.nodes, 'nodes')) {
    if (builder.size >= MAX_IMPORT_NODES) {
      builder.report(place, 'too-many', id);
      break;
    }
    readNode(builder, place, id, record);
  }
  for (const [place, , record] of recordsIn(source.links, 'links'))
    readLink(builder, place, record);
  return builder.build(base);
}

/** The fields of the document besides nodes and links, each as far as it is as it should be. */
function wholeFields(source: Json, builder: TocBuilder): Partial<TocDocument> {
  const empty = emptyToc();
  const taken: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(source)) {
    if (['kind', 'version', 'nodes', 'links'].includes(field)) continue;
    const isKnown = Object.hasOwn(empty, field);
    if (isKnown && is(tocSchema, { ...empty, [field]: value })) taken[field] = value;
    else builder.report(field, 'field', quote(value));
  }
  return taken;
}

const LINES = ['text', 'translation', 'owner'] as const;
const RECORDS = ['indicators', 'evidence'] as const;

function readNode(builder: TocBuilder, place: string, id: string, record: Json): void {
  const component = TOC_COMPONENTS.find((one) => one === record.component);
  if (!component) builder.report(place, 'component', quote(record.component));
  if (builder.hasNode(id)) builder.report(place, 'duplicate-id', id);
  const lane: TocComponent = component ?? 'activities';
  const { node } = builder.addNode(lane, '', ID.test(id) ? id : '');
  const probe = (field: string, value: unknown) =>
    is(tocSchema, {
      ...emptyToc(),
      nodes: { probe: { ...PROBE, component: lane, [field]: value } },
    });

  for (const [field, value] of Object.entries(record)) {
    if (['id', 'component', 'order', 'label', 'name'].includes(field)) continue;
    const line = LINES.find((one) => one === field);
    const list = RECORDS.find((one) => one === field);
    if (line && typeof value === 'string') {
      node[line] = builder.line(`${place}.${field}`, value);
    } else if (field === 'description' && typeof value === 'string') {
      if (clipText(value) !== value) builder.report(`${place}.${field}`, 'too-long', value);
      node.description = clipText(value);
    } else if (list && probe(field, value)) {
      const records = inOrder(value as TocDocument['nodes'][string]['indicators']);
      const bare = records.map(({ id: _id, order: _order, ...rest }) => rest);
      Object.assign(node, { [list]: bare });
    } else if (field === 'preset' && probe(field, value)) {
      Object.assign(node, { preset: value });
    } else builder.report(`${place}.${field}`, 'field', quote(value));
  }
  const name = record.text ?? record.label ?? record.name;
  if (node.text === '' && typeof name === 'string') node.text = builder.line(place, name);
}

const PROBE = {
  preset: '',
  text: '',
  translation: '',
  description: '',
  owner: '',
  indicators: {},
  evidence: {},
  order: 'a0',
};

function readLink(builder: TocBuilder, place: string, record: Json): void {
  const details: Record<string, unknown> = {};
  const from = String(record.from ?? record.source ?? '');
  const to = String(record.to ?? record.target ?? '');
  for (const [field, value] of Object.entries(record)) {
    if (['id', 'from', 'to', 'source', 'target'].includes(field)) continue;
    const probe: Json = { ...LINK_PROBE, [field]: value };
    if (is(tocSchema, { ...emptyToc(), links: { probe } })) details[field] = value;
    else builder.report(`${place}.${field}`, 'field', quote(value));
  }
  builder.addLink(place, from, to, details as Partial<TocLink>);
}

const LINK_PROBE = {
  from: 'a',
  to: 'b',
  assumption: '',
  strength: '',
  question: '',
  questionKind: '',
};

/** The records of a map or a list in their order, each with its place and its id. */
function recordsIn(value: unknown, place: string): [place: string, id: string, record: Json][] {
  const entries: [string, unknown][] = Array.isArray(value)
    ? value.map((record, index) => [String(index), record])
    : Object.entries(recordOf(value) ?? {});
  const found = entries.flatMap(([key, each]): [string, string, Json][] => {
    const record = recordOf(each);
    if (!record) return [];
    const id = Array.isArray(value) ? String(record.id ?? '') : key;
    return [[`${place}.${key}`, id, record]];
  });
  const orderOf = (record: Json) => (typeof record.order === 'string' ? record.order : '');
  return found.sort(([, , a], [, , b]) =>
    orderOf(a) < orderOf(b) ? -1 : Number(orderOf(a) > orderOf(b)),
  );
}

function recordOf(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Json)
    : undefined;
}

function quote(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
