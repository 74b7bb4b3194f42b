import { componentName, type TocStepProgress } from '@uptake/core/toc-editor';
import { TOC_COMPONENTS, type TocComponent } from '@uptake/core/vocabulary';
import { useTranslator } from '../../provider/context.ts';
import { Button, TextArea, TextField } from '../../ui/index.ts';
import { OutlineLane } from '../outline/OutlineLane.tsx';
import { toc } from '../toc.anatomy.ts';
import { useToc, useTocDocument, useTocShallow } from '../toc.context.ts';
import { AssumptionQuestions } from './AssumptionQuestions.tsx';
import { OutputQuestions } from './OutputQuestions.tsx';
import { ReportParts } from './ReportParts.tsx';

/** What a step asks: the vision, the boxes of its components, or something about each link. */
export function StepQuestions({ progress }: { readonly progress: TocStepProgress }) {
  const { step, components } = progress;
  if (step === 'vision') return <VisionQuestion />;
  // Backwards also within a step: what lies farther is asked first.
  const backwards = step === 'outcomes' ? [...components].reverse() : components;
  return (
    <>
      {step === 'outputs' && <OutputQuestions />}
      {step === 'conditions' && <AssumptionQuestions />}
      {backwards.map((component) => (
        <OutlineLane key={component} component={component} asksForLinks={component !== 'impact'}>
          <ReportParts component={component} />
        </OutlineLane>
      ))}
      <NotAimedAt step={step} />
    </>
  );
}

function VisionQuestion() {
  const { t } = useTranslator();
  const { store, readOnly } = useToc();
  const title = useTocDocument((document) => document.title);
  const vision = useTocDocument((document) => document.vision);
  if (readOnly) return <p dir="auto">{vision || t('toc.finding.no-vision')}</p>;
  return (
    <>
      <TextArea
        {...toc.part('wizardVision')}
        label={t('toc.column.vision')}
        placeholder={t('toc.vision.placeholder')}
        value={vision}
        onValueChange={store.commands.setVision}
        onEnd={store.endGesture}
      />
      <TextField
        label={t('toc.column.title')}
        placeholder={t('toc.title')}
        value={title}
        onValueChange={store.commands.setTitle}
        onEnd={store.endGesture}
      />
    </>
  );
}

const COMPONENTS_OF: Partial<Readonly<Record<TocStepProgress['step'], readonly TocComponent[]>>> = {
  impact: ['impact'],
  outcomes: ['outcomes-beyond-members', 'outcomes-among-members'],
};

/** The components of a step that the network does not aim at, to be taken in again. */
function NotAimedAt({ step }: Pick<TocStepProgress, 'step'>) {
  const { t } = useTranslator();
  const { store, readOnly } = useToc();
  const omitted = useTocShallow((document) =>
    TOC_COMPONENTS.filter(
      (component) =>
        COMPONENTS_OF[step]?.includes(component) && document.components[component].isLeftOut,
    ).map((component) => ({ component, name: componentName(document, component, t) })),
  );
  return omitted.map(({ component, name }) => (
    <div key={component} {...toc.part('leftOut')}>
      <p>{t('toc.wizard.omitted', { component: name })}</p>
      {!readOnly && (
        <Button onClick={() => store.commands.leaveOut(component, false)}>
          {t('toc.component.include', { component: name })}
        </Button>
      )}
    </div>
  ));
}
