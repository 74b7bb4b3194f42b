import { nodesIn, PRESETS_BY_COMPONENT, presetName, type TocPreset } from '@uptake/core/toc-editor';
import type { TocComponent } from '@uptake/core/vocabulary';
import { useTranslator } from '../../provider/context.ts';
import { Button } from '../../ui/index.ts';
import { toc } from '../toc.anatomy.ts';
import { useToc, useTocShallow } from '../toc.context.ts';

/** The parts of the report's theory of change that a component could still take over. */
export function ReportParts({ component }: { readonly component: TocComponent }) {
  const { t } = useTranslator();
  const { store, readOnly, remember } = useToc();
  const taken = useTocShallow((document) =>
    nodesIn(document, component).map(({ preset }) => preset),
  );
  const all: readonly TocPreset[] = PRESETS_BY_COMPONENT[component];
  const left = all.filter((preset) => !taken.includes(preset));
  if (left.length === 0 || readOnly) return null;
  return (
    <details {...toc.part('reportParts')}>
      <summary>{t('toc.wizard.report', { count: left.length })}</summary>
      <div>
        {left.map((preset) => (
          <Button
            key={preset}
            onClick={() => {
              const node = store.commands.addNode(component, { preset });
              remember({ wanted: { on: 'node', node } });
            }}
          >
            {presetName(preset, t)}
          </Button>
        ))}
      </div>
    </details>
  );
}
