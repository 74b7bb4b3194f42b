import type { Translator } from '../i18n/index.ts';
import { EXAMPLE_FACTS } from './matrix.examples.ts';
import type { Activity, Category, Example } from './matrix.schema.ts';

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
