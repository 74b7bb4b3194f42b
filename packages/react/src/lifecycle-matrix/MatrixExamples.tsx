import { type Identified, inOrder } from '@uptake/core';
import {
  categoryLabel,
  type Example,
  exampleName,
  exampleSummary,
  exampleUrl,
} from '@uptake/core/lifecycle-matrix';
import { forwardRef } from 'react';
import { useTranslator } from '../provider/context.ts';
import { type PartProps, Select, useOnDemand } from '../ui/index.ts';
import { matrix } from './matrix.anatomy.ts';
import { useMatrix, useMatrixDocument, useSession } from './matrix.context.ts';
import { matrixOnDemand } from './matrix.on-demand.ts';

/** The props of {@link MatrixExamples}. */
export type MatrixExamplesProps = Omit<PartProps<'div'>, 'children'>;

/** Networks whose work serves as an example, with the categories that each of them shows. */
export const MatrixExamples = forwardRef<HTMLDivElement, MatrixExamplesProps>(
  function MatrixExamples(props, ref) {
    const { session, readOnly } = useMatrix();
    const { t } = useTranslator();
    const code = useOnDemand(matrixOnDemand);
    const document = useMatrixDocument((current) => current);
    const filter = useSession((state) => state.filter);
    const categories = inOrder(document.categories);
    const shown = inOrder(document.examples).filter(
      (example) => filter.category === '' || example.categories[filter.category],
    );
    return (
      <div {...props} {...matrix.part('examples', {}, props)} ref={ref}>
        <Select
          label={t('matrix.field.category')}
          options={[
            { value: '', label: t('matrix.filter.all') },
            ...categories.map((category) => ({
              value: category.id,
              label: categoryLabel(category, t),
            })),
          ]}
          value={filter.category}
          onValueChange={(category) => session.setState({ filter: { ...filter, category } })}
        />
        {readOnly || !code ? (
          <ul {...matrix.part('records')}>
            {shown.map((example) => (
              <li key={example.id}>
                <MatrixExample example={example} />
              </li>
            ))}
          </ul>
        ) : (
          <code.ExampleList shown={shown} />
        )}
      </div>
    );
  },
);

/** The props of a {@link MatrixExample}. */
export interface MatrixExampleProps extends Omit<PartProps<'article'>, 'children'> {
  readonly example: Identified<Example>;
}

/** One example: who, what they do, and which categories that shows. */
export const MatrixExample = forwardRef<HTMLElement, MatrixExampleProps>(function MatrixExample(
  { example, ...rest },
  ref,
) {
  const { t } = useTranslator();
  const categories = useMatrixDocument((document) => document.categories);
  const url = exampleUrl(example);
  return (
    <article {...rest} {...matrix.part('example', {}, rest)} ref={ref}>
      <h3 dir="auto">{exampleName(example, t)}</h3>
      <p dir="auto">{exampleSummary(example, t)}</p>
      <ul {...matrix.part('tags')}>
        {inOrder(categories)
          .filter(({ id }) => example.categories[id])
          .map((category) => (
            <li key={category.id} dir="auto">
              {categoryLabel(category, t)}
            </li>
          ))}
      </ul>
      {url !== '' && (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {url}
        </a>
      )}
    </article>
  );
});
