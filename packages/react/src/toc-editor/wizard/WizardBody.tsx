import { nextTocStep, TOC_STEPS, type TocStep, tocSteps } from '@uptake/core/toc-editor';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslator } from '../../provider/context.ts';
import { Button } from '../../ui/index.ts';
import { toc } from '../toc.anatomy.ts';
import { useSitting, useToc, useTocDocument } from '../toc.context.ts';
import { ReadBack } from './ReadBack.tsx';
import { StepQuestions } from './StepQuestions.tsx';

/** The way through the steps, the question that is asked, and what the answers read like. */
export function WizardBody() {
  const { t, number } = useTranslator();
  const { store, readOnly, remember } = useToc();
  const document = useTocDocument((one) => one);
  const steps = useMemo(() => tocSteps(document), [document]);
  const [first] = useState(() => nextTocStep(store.getState().document) ?? 'vision');
  const step = useSitting((sitting) => sitting.step) ?? first;
  const place = TOC_STEPS.indexOf(step);
  const progress = steps[place];
  const heading = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    // The question is read before its fields are; at the beginning, focus stays where it is.
    if (shown.current === step) return;
    shown.current = step;
    title.current?.focus();
  }, [step]);
  const goTo = (next: TocStep) => remember({ step: next });
  const before = TOC_STEPS[place - 1];
  const after = TOC_STEPS[place + 1];
  return (
    <>
      <nav aria-label={t('toc.wizard.steps')} {...toc.part('wizardSteps')}>
        <ol>
          {steps.map(({ step: one, isDone }) => (
            <li key={one} {...toc.part('wizardStep', { 'data-done': isDone })}>
              <button
                type="button"
                aria-current={one === step ? 'step' : undefined}
                onClick={() => goTo(one)}
              >
                {t(`toc.step.${one}`)}
                <small>{t(isDone ? 'toc.wizard.done' : 'toc.wizard.open')}</small>
              </button>
            </li>
          ))}
        </ol>
      </nav>
      {step !== 'vision' && document.vision && (
        <p dir="auto" {...toc.part('wizardVisionLine')}>
          {document.vision}
        </p>
      )}
      <section aria-labelledby={heading} {...toc.part('wizardQuestion')}>
        <p>
          {t('toc.wizard.step', { number: number(place + 1), count: number(TOC_STEPS.length) })}
        </p>
        <h2 id={heading} tabIndex={-1} ref={title}>
          {t(`toc.step.${step}`)}
        </h2>
        <p {...toc.part('wizardHint')}>{t(`toc.step.${step}.hint`)}</p>
        {progress && <StepQuestions progress={progress} />}
        {progress && !readOnly && (
          <p {...toc.part('wizardLacks')}>
            {progress.isDone
              ? t('toc.wizard.complete')
              : t('toc.wizard.lacks', { count: progress.findings.length })}
          </p>
        )}
        <div {...toc.part('wizardWays')}>
          {before && (
            <Button onClick={() => goTo(before)}>
              {t('toc.wizard.back', { step: t(`toc.step.${before}`) })}
            </Button>
          )}
          {after && (
            <Button kind="primary" onClick={() => goTo(after)}>
              {t('toc.wizard.next', { step: t(`toc.step.${after}`) })}
            </Button>
          )}
        </div>
      </section>
      {step !== 'vision' && <ReadBack />}
    </>
  );
}
