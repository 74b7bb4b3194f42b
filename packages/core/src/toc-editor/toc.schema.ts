import {
  boolean,
  line,
  literal,
  type Ordered,
  orderKey,
  picklist,
  pipe,
  type Records,
  id as recordId,
  records,
  regex,
  type Schema,
  strictObject,
  string,
  text,
} from '../document/index.ts';
import {
  EVIDENCE_KINDS,
  type EvidenceKind,
  TOC_COMPONENTS,
  type TocComponent,
} from '../vocabulary/index.ts';
import { type Day, day } from './reflection/days.ts';
import type { Reflection } from './reflection/records.ts';
import { reflectionFields } from './reflection/schema.ts';
import { TOC_PRESETS, type TocPreset } from './toc.presets.ts';

/** How well evidence bears a link out, weakest first. */
export const STRENGTHS = ['untested', 'emerging', 'moderate', 'strong'] as const;

/** How well evidence bears a link out; empty is not yet said. */
export type Strength = (typeof STRENGTHS)[number] | '';

/** What implementation research asks of a link: why and how it works, for whom, where, how far. */
export const QUESTION_KINDS = ['why', 'how', 'for-whom', 'context', 'scale'] as const;

/** The kind of a learning question; empty is not yet said. */
export type QuestionKind = (typeof QUESTION_KINDS)[number] | '';

/** What shows whether something has come about. Each is one line. */
export interface Indicator extends Ordered {
  /** What is counted or observed. */
  readonly measure: string;
  /** Where it stood at the beginning. */
  readonly baseline: string;
  /** Where it should stand, and when. */
  readonly target: string;
  /** Where the figures come from. */
  readonly source: string;
}

/** What an activity, outcome or factor rests on. */
export interface Evidence extends Ordered {
  readonly kind: EvidenceKind;
  /** One line: a title, an address, a conversation. */
  readonly reference: string;
}

/** One activity, output, outcome, impact or factor. */
export interface TocNode extends Ordered {
  readonly component: TocComponent;
  /** Which part of the report's theory of change it is, empty when it is the network's own. */
  readonly preset: TocPreset | '';
  /** One line. Empty on a preset: it is then named by the catalogue in the reader's language. */
  readonly text: string;
  /** The text in the second language; see {@link TocDocument.secondLanguage}. */
  readonly translation: string;
  readonly description: string;
  /** Who answers for it, in one line. */
  readonly owner: string;
  readonly indicators: Records<Indicator>;
  readonly evidence: Records<Evidence>;
}

/** That one node leads to another. An end that is no longer there hides the link. */
export interface TocLink {
  readonly from: string;
  readonly to: string;
  /** What must be true for the one to lead to the other. */
  readonly assumption: string;
  readonly strength: Strength;
  /** What the network wants to find out about the link. */
  readonly question: string;
  readonly questionKind: QuestionKind;
}

/** A named route through the theory of change: the nodes on it, and with them the links between them. */
export interface Pathway extends Ordered {
  /** One line. */
  readonly name: string;
  readonly nodes: Records<true>;
}

/** How a network uses a component. */
export interface ComponentSettings {
  /** The network's own name for it in one line; empty takes the catalogue's. */
  readonly label: string;
  /** Whether the network does without it; what is in it is kept, and shown nowhere. */
  readonly isLeftOut: boolean;
}

/** What a theory of change says, without what a document holds besides. */
export interface TocTheory {
  /** One line. */
  readonly title: string;
  /** What the network works towards, and how (report, Annex 3, step 1). */
  readonly vision: string;
  readonly visionTranslation: string;
  /** The language people write in, a BCP 47 tag; empty when it is not said. */
  readonly language: string;
  /** A second language that texts are written in too; empty for none. */
  readonly secondLanguage: string;
  readonly components: Readonly<Record<TocComponent, ComponentSettings>>;
  readonly nodes: Records<TocNode>;
  readonly links: Records<TocLink>;
  readonly pathways: Records<Pathway>;
}

/** A theory of change as it was on a day. */
export interface TocVersion {
  /** One line; empty on one that a round of reflection kept. */
  readonly name: string;
  readonly date: Day;
  readonly content: TocTheory;
}

/** A theory of change, what came of reflecting on it, and how it was before. */
export interface TocDocument extends TocTheory, Reflection {
  readonly kind: 'toc-editor';
  readonly version: 2;
  readonly versions: Records<TocVersion>;
}

/** The `kind` of a theory of change. */
export const TOC_KIND = 'toc-editor';

/** The version that is written today. */
export const TOC_VERSION = 2;

const indicator: Schema<Indicator> = strictObject({
  measure: line,
  baseline: line,
  target: line,
  source: line,
  order: orderKey,
});

const evidence: Schema<Evidence> = strictObject({
  kind: picklist(EVIDENCE_KINDS),
  reference: line,
  order: orderKey,
});

const node: Schema<TocNode> = strictObject({
  component: picklist(TOC_COMPONENTS),
  preset: picklist(['', ...TOC_PRESETS]),
  text: line,
  translation: line,
  description: text,
  owner: line,
  indicators: records(indicator),
  evidence: records(evidence),
  order: orderKey,
});

const link: Schema<TocLink> = strictObject({
  from: recordId,
  to: recordId,
  assumption: text,
  strength: picklist(['', ...STRENGTHS]),
  question: text,
  questionKind: picklist(['', ...QUESTION_KINDS]),
});

const pathway: Schema<Pathway> = strictObject({
  name: line,
  nodes: records(literal(true)),
  order: orderKey,
});

const settings: Schema<ComponentSettings> = strictObject({
  label: line,
  isLeftOut: boolean(),
});

/** The shape of a language tag, or nothing. */
export const LANGUAGE_TAG = /^([a-z]{2,8}(-[a-z0-9]{1,8}){0,4})?$/i;

const language = pipe(string(), regex(LANGUAGE_TAG, 'a language tag'));

/** The fields of a theory of change. */
const theoryFields = {
  title: line,
  vision: text,
  visionTranslation: text,
  language,
  secondLanguage: language,
  components: strictObject({
    activities: settings,
    outputs: settings,
    'outcomes-among-members': settings,
    'outcomes-beyond-members': settings,
    impact: settings,
    'factors-within-network': settings,
    'factors-in-system': settings,
  }),
  nodes: records(node),
  links: records(link),
  pathways: records(pathway),
};

/** The shape of a document of a theory of change. */
export const tocSchema: Schema<TocDocument> = strictObject({
  kind: literal(TOC_KIND),
  version: literal(TOC_VERSION),
  ...theoryFields,
  ...reflectionFields,
  versions: records(
    strictObject<TocVersion>({
      name: line,
      date: day,
      content: strictObject<TocTheory>(theoryFields),
    }),
  ),
});
