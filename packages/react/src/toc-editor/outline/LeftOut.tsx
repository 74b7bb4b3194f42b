import { componentName } from '@uptake/core/toc-editor';
import { TOC_COMPONENTS } from '@uptake/core/vocabulary';
import { useTranslator } from '../../provider/context.ts';
import { Button } from '../../ui/index.ts';
import { toc } from '../toc.anatomy.ts';
import { useToc, useTocShallow } from '../toc.context.ts';

/** The components that a network does without, and the way to take them in again. */
export function LeftOut() {
  const { t } = useTranslator();
  const { store, readOnly, remember } = useToc();
  const omitted = useTocShallow((document) =>
    TOC_COMPONENTS.filter((component) => document.components[component].isLeftOut).map(
      (component) => ({ component, name: componentName(document, component, t) }),
    ),
  );
  if (omitted.length === 0 || readOnly) return null;
  return (
    <div {...toc.part('leftOut')}>
      <p>{t('toc.component.omitted')}</p>
      {omitted.map(({ component, name }) => (
        <Button
          key={component}
          onClick={() => {
            remember({ wanted: { on: 'component', component } });
            store.commands.leaveOut(component, false);
          }}
        >
          {t('toc.component.include', { component: name })}
        </Button>
      ))}
    </div>
  );
}
