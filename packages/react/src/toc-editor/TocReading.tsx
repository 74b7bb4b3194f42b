import { tocOutline } from '@uptake/core/toc-editor';
import { forwardRef } from 'react';
import { useTranslator } from '../provider/context.ts';
import type { PartProps } from '../ui/index.ts';
import { toc } from './toc.anatomy.ts';
import { useTocDocument } from './toc.context.ts';

/** The props of a {@link TocReading}. */
export type TocReadingProps = Omit<PartProps<'div'>, 'children'>;

/** The whole theory of change as text: what is under each component, and what leads to what. */
export const TocReading = forwardRef<HTMLDivElement, TocReadingProps>(
  function TocReading(props, ref) {
    const { t } = useTranslator();
    const sections = tocOutline(
      useTocDocument((document) => document),
      t,
    ).filter(({ nodes }) => nodes.length > 0);
    return (
      <div {...props} {...toc.part('reading', {}, props)} ref={ref}>
        {sections.map(({ component, name, nodes }) => (
          <section key={component} {...toc.part('readingSection')}>
            <h3 dir="auto">{name}</h3>
            <ol>
              {nodes.map(({ node, name: text, leadsTo }) => (
                <li key={node.id} {...toc.part('readingNode')}>
                  <bdi dir="auto">{text}</bdi>
                  {node.description && <p dir="auto">{node.description}</p>}
                  {leadsTo.length > 0 && (
                    <ul>
                      {leadsTo.map(({ link, sentence }) => (
                        <li key={link.id}>
                          {sentence}
                          {link.assumption && <p dir="auto">{link.assumption}</p>}
                        </li>
                      ))}
                    </ul>
                  )}
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    );
  },
);
