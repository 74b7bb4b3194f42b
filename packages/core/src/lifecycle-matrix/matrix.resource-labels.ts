import { type Translate, webAddress } from './matrix.labels.ts';
import { RESOURCE_FACTS, type ResourceFacts } from './matrix.resources.ts';
import type { Resource } from './matrix.schema.ts';

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
