import { inOrder } from '@uptake/core';
import {
  exampleName,
  examplesOf,
  type Resource,
  resourceFacts,
} from '@uptake/core/lifecycle-matrix';
import { memo } from 'react';
import { useTranslator } from '../provider/context.ts';
import { matrix } from './matrix.anatomy.ts';
import { useMatrixDocument, useMatrixShallow } from './matrix.context.ts';

/** The props of a {@link Citation}. */
export interface CitationProps {
  readonly resource: Resource;
  /** Leaves the link out, for a place that is itself pressed. */
  readonly plain?: boolean;
}

/** A resource as a bibliography has it: title, authors, year. */
export function Citation({ resource, plain = false }: CitationProps) {
  const { t } = useTranslator();
  const { title, authors, year, url } = resourceFacts(resource, t);
  const rest = [authors, year].filter((part) => part !== '').join(', ');
  return (
    <bdi>
      {plain || url === '' ? (
        title
      ) : (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      )}
      {rest !== '' && ` (${rest})`}
    </bdi>
  );
}

/** What there is to read on a category: its resources, and the networks that serve as examples. */
export const CategoryReading = memo(function CategoryReading({ id }: { readonly id: string }) {
  const { t } = useTranslator();
  const records = useMatrixDocument(({ categories }) => categories[id]?.resources);
  const resources = inOrder(records ?? {});
  const examples = useMatrixShallow((document) => examplesOf(document, id));
  return (
    <>
      {resources.length > 0 && (
        <section>
          <h3>{t('matrix.field.resources')}</h3>
          <ul {...matrix.part('reading')}>
            {resources.map((resource) => (
              <li key={resource.id}>
                <Citation resource={resource} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {examples.length > 0 && (
        <section>
          <h3>{t('matrix.view.examples')}</h3>
          <ul {...matrix.part('reading')}>
            {examples.map((example) => (
              <li key={example.id} dir="auto">
                {exampleName(example, t)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
});
