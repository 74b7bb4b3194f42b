import { shownNodes, tocOutline } from '@uptake/core/toc-editor';
import { describeTocProblem, type TocImport } from '@uptake/core/toc-editor/formats';
import { useTranslator } from '../../provider/context.ts';
import { Button, download, ui } from '../../ui/index.ts';
import { toc } from '../toc.anatomy.ts';
import { useTocDocument } from '../toc.context.ts';

/** How many problems, and boxes of a component, are shown; the rest is counted. */
const SHOWN = 50;

/** What was understood of a text, what was mended or left out, and what it would take the place of. */
export function ImportReport({ understood }: { readonly understood: TocImport }) {
  const { t } = useTranslator();
  const { document, problems } = understood;
  const here = useTocDocument((one) => shownNodes(one).length);
  const counts = {
    nodes: Object.keys(document.nodes).length,
    links: Object.keys(document.links).length,
    problems: problems.length,
  };
  const words = problems.map((problem) => describeTocProblem(problem, t));
  return (
    <>
      <p>
        <strong>{t('toc.import.found', counts)}</strong>{' '}
        {here > 0 && t('toc.import.replaces', { count: here })}
      </p>
      {words.length > 0 && (
        <div {...ui.part('notice', { 'data-kind': 'danger' })}>
          <ul>
            {words.slice(0, SHOWN).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {words.length > SHOWN && <p>{t('toc.import.more', { count: words.length - SHOWN })}</p>}
          <Button
            onClick={() =>
              download(`${t('toc.import.problems')}.txt`, 'text/plain', `${words.join('\n')}\n`)
            }
          >
            {t('toc.import.problems')}
          </Button>
        </div>
      )}
      {tocOutline(document, t).map(
        ({ component, name, nodes }) =>
          nodes.length > 0 && (
            <section key={component} {...toc.part('importLane')}>
              <h3 dir="auto">{name}</h3>
              <ol>
                {nodes.slice(0, SHOWN).map(({ node, name: text }) => (
                  <li key={node.id}>
                    <bdi dir="auto">{text}</bdi>
                  </li>
                ))}
              </ol>
              {nodes.length > SHOWN && (
                <p>{t('toc.import.more', { count: nodes.length - SHOWN })}</p>
              )}
            </section>
          ),
      )}
    </>
  );
}
