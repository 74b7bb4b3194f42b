import { pathwaysInOrder, zoom } from '@uptake/core/toc-editor';
import { useTranslator } from '../../provider/context.ts';
import { Button, Select, Toolbar } from '../../ui/index.ts';
import { toc } from '../toc.anatomy.ts';
import { useSitting, useToc, useTocDocument, useTocShallow } from '../toc.context.ts';
import { useDiagram } from './diagram.context.ts';

/** How much nearer a button brings the diagram. */
const NEARER = 1.25;

/** Above the canvas: how near it is looked at, its order, and which pathway stands out. */
export function DiagramTools() {
  const { t } = useTranslator();
  const { readOnly, highlight } = useToc();
  const { actions, fit, look, screen } = useDiagram();
  const pathways = useTocShallow(pathwaysInOrder);
  const isEmpty = useTocDocument(({ nodes }) => Object.keys(nodes).length === 0);
  const highlighted = useSitting((sitting) => sitting.highlighted);
  const nearer = (factor: number) => {
    const { width, height } = screen();
    look((camera) => zoom(camera, { x: width / 2, y: height / 2 }, factor));
  };
  return (
    <Toolbar label={t('toc.diagram.tools')} {...toc.part('diagramTools')}>
      <div>
        <Button aria-label={t('toc.diagram.zoom-out')} onClick={() => nearer(1 / NEARER)}>
          −
        </Button>
        <Button onClick={fit}>{t('toc.diagram.fit')}</Button>
        <Button aria-label={t('toc.diagram.zoom-in')} onClick={() => nearer(NEARER)}>
          +
        </Button>
      </div>
      {!readOnly && !isEmpty && (
        <Button kind="quiet" onClick={actions.tidy} title={t('toc.diagram.tidy.hint')}>
          {t('toc.diagram.tidy')}
        </Button>
      )}
      {pathways.length > 0 && (
        <Select
          label={t('toc.diagram.pathway')}
          labelHidden
          options={[
            { value: '', label: t('toc.diagram.pathway.none') },
            ...pathways.map(({ id, name }) => ({
              value: id,
              label: name || t('toc.pathway.unnamed'),
            })),
          ]}
          value={highlighted ?? ''}
          onValueChange={(id) => highlight(id === '' ? undefined : id)}
        />
      )}
    </Toolbar>
  );
}
