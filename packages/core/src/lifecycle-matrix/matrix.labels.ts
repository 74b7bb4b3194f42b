import type { Translator } from '../i18n/index.ts';
import { EXAMPLE_FACTS } from './matrix.examples.ts';
import { RESOURCE_FACTS, type ResourceFacts } from './matrix.resources.ts';
import type { Activity, Category, Example, Resource } from './matrix.schema.ts';

/** Says a message in the reader's language. */
export type Translate = Translator['t'];

/** A category's own name, else the catalogue's. */
export function categoryLabel(
  { label, preset }: Pick<Category, 'label' | 'preset'>,
  t: Translate,
): string {
  if (label !== '') return label;
  return t(preset === '' ? 'matrix.category.unnamed' : `vocabulary.category.${preset}`);
}

/** A category's own description, else the catalogue's. */
export function categoryDescription({ description, preset }: Category, t: Translate): string {
  if (description !== '' || preset === '') return description;
  return t(`vocabulary.category.${preset}.description`);
}

/** An activity's own name, else the catalogue's. */
export function activityLabel(
  { label, preset }: Pick<Activity, 'label' | 'preset'>,
  t: Translate,
): string {
  if (label !== '') return label;
  return t(preset === '' ? 'matrix.activity.unnamed' : `matrix.activity.${preset}`);
}

/** A resource's own title, else the catalogue's. */
export function resourceTitle(
  { title, preset }: Pick<Resource, 'title' | 'preset'>,
  t: Translate,
): string {
  if (title !== '') return title;
  return preset === '' ? t('matrix.resource.unnamed') : RESOURCE_FACTS[preset].title;
}

/** A resource with the catalogue's facts where it has none of its own. */
export function resourceFacts(resource: Resource, t: Translate): ResourceFacts {
  const preset = resource.preset === '' ? undefined : RESOURCE_FACTS[resource.preset];
  const year = resource.year || preset?.year || '';
  return {
    title: resourceTitle(resource, t),
    authors: resource.authors || preset?.authors || '',
    year: year === 'n.d.' ? t('matrix.resource.undated') : year,
    url: webAddress(resource.url || preset?.url || ''),
  };
}

/** An example's own name, else the catalogue's. */
export function exampleName(
  { name, preset }: Pick<Example, 'name' | 'preset'>,
  t: Translate,
): string {
  if (name !== '') return name;
  return t(preset === '' ? 'matrix.example.unnamed' : `matrix.example.${preset}.name`);
}

/** An example's own summary, else the catalogue's. */
export function exampleSummary({ summary, preset }: Example, t: Translate): string {
  if (summary !== '' || preset === '') return summary;
  return t(`matrix.example.${preset}.summary`);
}

/** Where to read more about an example: an address that is safe to link to, or `''`. */
export function exampleUrl({ url, preset }: Example): string {
  return webAddress(url || (preset === '' ? '' : EXAMPLE_FACTS[preset].url));
}

/** The address when a reader can follow it without harm: `javascript:` and the like are not. */
export function webAddress(url: string): string {
  const address = url.trim();
  return /^https?:\/\/\S+$/i.test(address) ? address : '';
}
