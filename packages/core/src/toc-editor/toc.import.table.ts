import { parseTable, TableError } from '../formats/index.ts';
import type { TocComponent } from '../vocabulary/index.ts';
import { presetName, type Translate } from './toc.catalogue.ts';
import { MAX_IMPORT_NODES, type NodeDraft, TocBuilder, type TocImport } from './toc.import.ts';
import { TOC_PRESETS } from './toc.presets.ts';
import type { TocLink } from './toc.schema.ts';
import { COLUMNS, type Column, normalized, type TocWords, tocWords } from './toc.words.ts';

type Places = Partial<Readonly<Record<Column, number>>>;
type Cells = (column: Column) => string;

/** What a table without a heading is taken for. */
const PLAIN: Places = { component: 0, text: 1 };

const ID = /^[a-z0-9][\w.-]{0,63}$/i;

/**
 * Reads a table (CSV, or cells pasted from a spreadsheet), with headings in English or the
 * reader's language in any order. Nothing is thrown: what was not understood is in the problems.
 * A row without a text goes on with the node of the row above; links are resolved at the end, by
 * text or by id.
 */
export function readTocTable(text: string, t: Translate): TocImport {
  const reader = new TableReader(t);
  try {
    for (const [index, row] of parseTable(text).rows.entries()) {
      if (!reader.read(row, index + 1)) break;
    }
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    reader.builder.report(error.row, error.reason);
  }
  return reader.finish();
}

class TableReader {
  readonly builder = new TocBuilder();
  readonly #t: Translate;
  readonly #words: TocWords;
  readonly #ids = new Map<string, string>();
  readonly #links: { row: number; from: string; to: string; details: Partial<TocLink> }[] = [];
  #places = PLAIN;
  #current: { readonly id: string; readonly node: NodeDraft } | undefined;
  #component: TocComponent = 'activities';

  constructor(t: Translate) {
    this.#t = t;
    this.#words = tocWords(t);
  }

  /** Returns whether to go on. */
  read(row: readonly string[], number: number): boolean {
    if (row.every((cell) => cell.trim() === '')) return true;
    const cells: Cells = (column) => row[this.#places[column] ?? -1]?.trim() ?? '';
    const title = this.#words.titles.get(normalized(row[0] ?? ''));
    if (title && this.builder.size === 0 && this.#places === PLAIN) {
      this.builder.texts[title] =
        title === 'title' ? this.builder.line(number, row[1] ?? '') : (row[1] ?? '').trim();
      return true;
    }
    if (this.#readHeading(row)) return true;
    if (cells('text') !== '' || cells('id') !== '') {
      if (this.builder.size >= MAX_IMPORT_NODES) {
        this.builder.report(number, 'too-many', cells('text'));
        return false;
      }
      this.#begin(cells, number);
    }
    if (this.#current) this.#takeOver(this.#current, cells, number);
    else this.builder.report(number, 'no-node', row.join(' '));
    return true;
  }

  finish(): TocImport {
    for (const { row, from, to, details } of this.#links) {
      const end = this.builder.hasNode(to) ? to : this.#ids.get(normalized(to));
      if (end === undefined) this.builder.report(row, 'dangling-link', to);
      else this.builder.addLink(row, from, end, details);
    }
    return this.builder.build();
  }

  #readHeading(row: readonly string[]): boolean {
    const places: Partial<Record<Column, number>> = {};
    for (const [index, cell] of row.entries()) {
      const column = this.#words.columns.get(normalized(cell));
      if (column) places[column] ??= index;
    }
    const known = COLUMNS.filter((column) => places[column] !== undefined);
    if (known.length < 2 || places.text === undefined) return false;
    this.#places = places;
    return true;
  }

  #begin(cells: Cells, row: number): void {
    const word = cells('component');
    const component = this.#words.components.get(normalized(word));
    if (component) this.#component = component;
    else if (word !== '') {
      this.builder.report(row, 'component', word);
      this.#component = 'activities';
    }
    const text = this.builder.line(row, cells('text'));
    const given = cells('id');
    if (this.builder.hasNode(given)) this.builder.report(row, 'duplicate-id', given);
    const id = ID.test(given) ? given : '';
    this.#current = this.builder.addNode(this.#component, text, id);
    if (!this.#ids.has(normalized(text))) this.#ids.set(normalized(text), this.#current.id);
    const { node } = this.#current;
    const preset = TOC_PRESETS.find((one) => one === given);
    if (preset && text === presetName(preset, this.#t)) Object.assign(node, { preset, text: '' });
    node.translation = this.builder.line(row, cells('translation'));
    node.description = cells('description');
    node.owner = this.builder.line(row, cells('owner'));
  }

  #takeOver({ id, node }: { id: string; node: NodeDraft }, cells: Cells, row: number): void {
    const line = (column: Column) => this.builder.line(row, cells(column));
    const indicator = {
      measure: line('indicator'),
      baseline: line('baseline'),
      target: line('target'),
      source: line('source'),
    };
    if (Object.values(indicator).some((text) => text !== '')) node.indicators.push(indicator);
    const kind = this.#meaning(cells('evidence-kind'), this.#words.evidenceKinds, row);
    const reference = line('evidence');
    if (kind || reference !== '') {
      node.evidence.push({ kind: kind ?? 'practice-informed', reference });
    }
    const details = {
      assumption: cells('assumption'),
      strength: this.#meaning(cells('strength'), this.#words.strengths, row) ?? '',
      question: cells('question'),
      questionKind: this.#meaning(cells('question-kind'), this.#words.questionKinds, row) ?? '',
    } as const;
    const to = cells('leads-to');
    if (to !== '') this.#links.push({ row, from: id, to, details });
    else if (details.assumption !== '') {
      // A logframe has assumptions by row and no links: the words are kept with the node.
      node.description = [node.description, details.assumption].filter(Boolean).join('\n');
    }
  }

  #meaning<V>(word: string, meanings: ReadonlyMap<string, V>, row: number): V | undefined {
    const meaning = meanings.get(normalized(word));
    if (meaning === undefined && word !== '') this.builder.report(row, 'value', word);
    return meaning;
  }
}
