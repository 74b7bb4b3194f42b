import { orderSequence } from '../document/index.ts';
import type { MessageKey, Translator } from '../i18n/index.ts';
import {
  ACTIVITY_CATEGORIES,
  OUTCOMES_AMONG_MEMBERS,
  OUTCOMES_BEYOND_MEMBERS,
  TOC_COMPONENTS,
  type TocComponent,
} from '../vocabulary/index.ts';
import { emptyReflection } from './reflection/schema.ts';
import { PRESET_LINKS, PRESETS_BY_COMPONENT, type TocPreset } from './toc.presets.ts';
import {
  type ComponentSettings,
  TOC_KIND,
  TOC_VERSION,
  type TocDocument,
  type TocLink,
  type TocNode,
} from './toc.schema.ts';

/** Says a message in the reader's language. */
export type Translate = Translator['t'];

/** A node without its place. */
export type NewNode = Omit<TocNode, 'order'>;

/** A node as it begins, without its place. */
export function newNode(component: TocComponent, text = '', preset: TocPreset | '' = ''): NewNode {
  return {
    component,
    preset,
    text,
    translation: '',
    description: '',
    owner: '',
    indicators: {},
    evidence: {},
  };
}

/** A link as it begins. */
export function newLink(from: string, to: string): TocLink {
  return { from, to, assumption: '', strength: '', question: '', questionKind: '' };
}

const SETTINGS: ComponentSettings = { label: '', isLeftOut: false };

/** A theory of change in which nothing is written yet. */
export function emptyToc(): TocDocument {
  return {
    kind: TOC_KIND,
    version: TOC_VERSION,
    title: '',
    vision: '',
    visionTranslation: '',
    language: '',
    secondLanguage: '',
    components: {
      activities: SETTINGS,
      outputs: SETTINGS,
      'outcomes-among-members': SETTINGS,
      'outcomes-beyond-members': SETTINGS,
      impact: SETTINGS,
      'factors-within-network': SETTINGS,
      'factors-in-system': SETTINGS,
    },
    nodes: {},
    links: {},
    pathways: {},
    ...emptyReflection(),
    versions: {},
  };
}

/**
 * The report's theory of change (Figure 3). The id of a node is that of its part, so that other
 * widgets find it; the id of a link joins those of its ends with a dot.
 */
export function presetToc(): TocDocument {
  const nodes: Record<string, TocNode> = {};
  for (const component of TOC_COMPONENTS) {
    const presets: readonly TocPreset[] = PRESETS_BY_COMPONENT[component];
    const orders = orderSequence(presets.length);
    for (const [index, preset] of presets.entries()) {
      nodes[preset] = { ...newNode(component, '', preset), order: orders[index] ?? '' };
    }
  }
  const links: Record<string, TocLink> = {};
  for (const [from, ...ends] of PRESET_LINKS) {
    for (const to of ends) links[`${from}.${to}`] = newLink(from, to);
  }
  return { ...emptyToc(), nodes, links };
}

const ACTIVITIES: ReadonlySet<string> = new Set(ACTIVITY_CATEGORIES);
const OUTCOMES: ReadonlySet<string> = new Set([
  ...OUTCOMES_AMONG_MEMBERS,
  ...OUTCOMES_BEYOND_MEMBERS,
]);

/** The name of a part of the report's theory of change. */
export function presetName(preset: TocPreset, t: Translate): string {
  if (ACTIVITIES.has(preset)) return t(`vocabulary.category.${preset}` as MessageKey);
  if (OUTCOMES.has(preset)) return t(`vocabulary.outcome.${preset}` as MessageKey);
  return t(`toc.preset.${preset}` as MessageKey);
}

/** The name of a node: the network's own text, or the catalogue's in the reader's language. */
export function nodeName(node: Pick<TocNode, 'preset' | 'text'>, t: Translate): string {
  if (node.text.trim() !== '') return node.text;
  return node.preset === '' ? t('toc.unnamed') : presetName(node.preset, t);
}

/** The name of a component: the network's own, or the catalogue's in the reader's language. */
export function componentName(
  { components }: Pick<TocDocument, 'components'>,
  component: TocComponent,
  t: Translate,
): string {
  const { label } = components[component];
  return label.trim() === '' ? t(`vocabulary.component.${component}`) : label;
}

/** How much of a text a label quotes, in characters. */
const QUOTED = 60;

/** A text as a label of a step quotes it: its beginning, if it is long. */
export function quoted(text: string): string {
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
}

/** The title of a theory of change in one short line, or a word for one without. */
export function tocTitle({ title }: Pick<TocDocument, 'title'>, t: Translate): string {
  return title.trim() === '' ? t('toc.untitled') : title;
}
