import type { Translator } from '../i18n/index.ts';
import { planLines, reflectionLines } from './reflection/narrative.ts';
import { tocTitle } from './toc.catalogue.ts';
import { block, inline } from './toc.markdown.ts';
import { tocOutline } from './toc.outline.ts';
import { pathwaySentence, proposePathways } from './toc.pathways.ts';
import type { Indicator, TocDocument } from './toc.schema.ts';
import { isWritten, pathwaysInOrder } from './toc.selectors.ts';

/**
 * A theory of change told in Markdown: the vision, the pathways as sentences (proposed ones while
 * there are none), each component with what belongs to it, then rounds of reflection and the action
 * plan, if there are any.
 */
export function tocToMarkdown(document: TocDocument, translator: Translator): string {
  const { t } = translator;
  const lines = [`# ${inline(tocTitle(document, t))}`];
  const paragraph = (...added: string[]) => lines.push('', ...added);
  if (isWritten(document.vision)) paragraph(block(document.vision));

  const own = pathwaysInOrder(document);
  const pathways =
    own.length > 0 ? own : proposePathways(document).map((one) => ({ ...one, name: '' }));
  if (pathways.length > 0) paragraph(`## ${t('toc.narrative.pathways')}`);
  for (const pathway of pathways) {
    if (isWritten(pathway.name)) paragraph(`### ${inline(pathway.name)}`);
    paragraph(inline(pathwaySentence(document, pathway, translator)));
  }

  for (const { name, nodes } of tocOutline(document, t)) {
    if (nodes.length === 0) continue;
    paragraph(`## ${inline(name)}`, '');
    for (const { node, name, leadsTo, indicators, evidence } of nodes) {
      lines.push(`- **${inline(name)}**`);
      const item = (text: string) => lines.push(`  - ${text}`);
      const detail = (key: 'description' | 'owner', text: string) => {
        if (isWritten(text)) item(`${t(`toc.column.${key}`)}: ${inline(text)}`);
      };
      if (isWritten(node.translation)) item(inline(node.translation));
      detail('description', node.description);
      detail('owner', node.owner);
      for (const { link, sentence } of leadsTo) {
        const condition = isWritten(link.assumption)
          ? ` (${t('toc.column.assumption')}: ${inline(link.assumption)})`
          : '';
        item(`${inline(sentence)}${condition}`);
        if (isWritten(link.question)) {
          lines.push(`    - ${t('toc.column.question')}: ${inline(link.question)}`);
        }
      }
      for (const indicator of indicators)
        item(`${t('toc.column.indicator')}: ${measured(indicator, t)}`);
      for (const { kind, reference } of evidence) {
        item(`${t(`vocabulary.evidence.${kind}`)}: ${inline(reference)}`);
      }
    }
  }
  lines.push(...reflectionLines(document, translator), ...planLines(document, translator));
  return `${lines.join('\n')}\n`;
}

function measured({ measure, baseline, target, source }: Indicator, t: Translator['t']): string {
  const parts = [
    isWritten(baseline) && `${t('toc.column.baseline')}: ${inline(baseline)}`,
    isWritten(target) && `${t('toc.column.target')}: ${inline(target)}`,
    isWritten(source) && `${t('toc.column.source')}: ${inline(source)}`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? `${inline(measure)} (${parts.join('; ')})` : inline(measure);
}
