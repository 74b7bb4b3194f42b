import { type ChangeLabel, type Path, recordAt } from '../document/index.ts';
import { EVIDENCE_KINDS, TOC_COMPONENTS } from '../vocabulary/index.ts';
import {
  describeReflectionChange,
  describeReflectionPath,
  describeReflectionValue,
} from './reflection/changes.ts';
import { componentName, nodeName, quoted, type Translate } from './toc.catalogue.ts';
import { TOC_PRESETS } from './toc.presets.ts';
import { QUESTION_KINDS, STRENGTHS, type TocDocument } from './toc.schema.ts';
import { isWritten } from './toc.selectors.ts';

type About = NonNullable<ChangeLabel['about']>;

/**
 * What a step was about, in a few words that name what changed: “Linked: Coaching leads to
 * Members learn”. The document is only asked for names; what it no longer has is named by the
 * label.
 */
export function describeTocChange(
  { name, about = {} }: ChangeLabel,
  document: TocDocument,
  t: Translate,
): string {
  const [noun = '', verb = ''] = name.split('.');
  const component = componentAbout(about, document, t);
  switch (noun) {
    case 'toc':
      return t('toc.change.document', { verb });
    case 'component':
      return t('toc.change.component', { verb, component });
    case 'node': {
      const position = Number(about.position ?? 0) + 1;
      return t('toc.change.node', {
        verb,
        node: nodeAbout(about, document, t),
        component,
        position,
      });
    }
    case 'indicator':
    case 'evidence':
      return t('toc.change.detail', {
        what: `${verb}_${noun}`,
        node: nodeAbout(about, document, t),
      });
    case 'link': {
      const strength = STRENGTHS.find((one) => one === about.strength);
      return t('toc.change.link', {
        verb,
        from: endName(document, about.from, t),
        to: endName(document, about.to, t),
        strength: t(`toc.strength.${strength ?? 'unsaid'}`),
      });
    }
    case 'pathway': {
      const pathway = pathwayAbout(about, document, t);
      return t('toc.change.pathway', { verb, pathway });
    }
    default:
      return (
        describeReflectionChange({ name, about }, document, t) ??
        t('toc.change.document', { verb: 'other' })
      );
  }
}

function componentAbout(about: About, document: TocDocument, t: Translate): string {
  const node = recordAt(document.nodes, String(about.node));
  const component = TOC_COMPONENTS.find((one) => one === (about.component ?? node?.component));
  return component ? componentName(document, component, t) : '';
}

function nodeAbout(about: About, document: TocDocument, t: Translate): string {
  const known = recordAt(document.nodes, String(about.node));
  if (known) return quoted(nodeName(known, t));
  const preset = TOC_PRESETS.find((one) => one === about.preset) ?? '';
  return quoted(nodeName({ preset, text: String(about.text ?? '') }, t));
}

function endName(document: TocDocument, id: string | number | undefined, t: Translate): string {
  const node = recordAt(document.nodes, String(id));
  return node ? quoted(nodeName(node, t)) : t('toc.unnamed');
}

function pathwayAbout(about: About, document: TocDocument, t: Translate): string {
  const name = recordAt(document.pathways, String(about.pathway))?.name ?? String(about.text ?? '');
  return isWritten(name) ? quoted(name) : t('toc.pathway.unnamed');
}

/** Names a place of a document in a few words, to say where two versions differ. */
export function describeTocPath(path: Path, document: TocDocument, t: Translate): string {
  const [section = '', id = '', field = ''] = path;
  if (section === 'components') {
    const component = TOC_COMPONENTS.find((one) => one === id);
    return component
      ? componentName(document, component, t)
      : t('toc.change.document', { verb: '' });
  }
  if (section === 'nodes') {
    return t('toc.place.node', { what: field, node: nodeAbout({ node: id }, document, t) });
  }
  if (section === 'links') {
    const link = recordAt(document.links, id);
    return t('toc.place.link', {
      what: field,
      from: endName(document, link?.from, t),
      to: endName(document, link?.to, t),
    });
  }
  if (section === 'pathways') {
    return t('toc.place.pathway', { pathway: pathwayAbout({ pathway: id }, document, t) });
  }
  return describeReflectionPath(path, document, t) ?? t('toc.change.document', { verb: section });
}

/** Puts a value of a document into words where it is not a text already. */
export function describeTocValue(
  value: unknown,
  path: Path,
  document: TocDocument,
  t: Translate,
): string | undefined {
  switch (path.at(-1)) {
    case 'component': {
      const component = TOC_COMPONENTS.find((one) => one === value);
      return component && componentName(document, component, t);
    }
    case 'strength': {
      const strength = STRENGTHS.find((one) => one === value);
      return strength && t(`toc.strength.${strength}`);
    }
    case 'questionKind': {
      const kind = QUESTION_KINDS.find((one) => one === value);
      return kind && t(`toc.question.${kind}`);
    }
    case 'kind': {
      const kind = EVIDENCE_KINDS.find((one) => one === value);
      return kind ? t(`vocabulary.evidence.${kind}`) : describeReflectionValue(value, path, t);
    }
    case 'from':
    case 'to':
      return endName(document, String(value), t);
    default:
      return describeReflectionValue(value, path, t);
  }
}
