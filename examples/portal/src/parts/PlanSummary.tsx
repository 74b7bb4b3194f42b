import { inOrder } from '@uptake/core';
import {
  categoryLabel,
  coverageOf,
  gapsOf,
  type LifecycleMatrixDocument,
} from '@uptake/core/lifecycle-matrix';
import { STAGES, type Stage } from '@uptake/core/vocabulary';
import { useDocument, useTranslator } from '@uptake/react/provider';
import { useSite, useStrings } from '../site.ts';
import { fill } from '../strings/fill.ts';
import { Link } from './Link.tsx';
import { SavedLine } from './SavedLine.tsx';

const GAPS_SHOWN = 5;

/** Goal, coverage and gaps of the lifecycle plan. */
export function PlanSummary() {
  const { documents } = useSite();
  const strings = useStrings();
  const document = useDocument(documents.plan.store, (state) => state.document);
  return (
    <section aria-labelledby="plan-summary">
      <h2 id="plan-summary">
        <Link to="/lifecycle-plan">{strings.plan}</Link>
      </h2>
      <SavedLine kept={documents.plan} />
      <h3>{strings.goal}</h3>
      <p className="statement" dir="auto">
        {document.goal || strings.noGoal}
      </p>
      <h3>{strings.coverage}</h3>
      <p className="note">{strings.coverageNote}</p>
      <Coverage document={document} />
      <h3>{strings.openGaps}</h3>
      <Gaps document={document} />
    </section>
  );
}

function Coverage({ document }: { readonly document: LifecycleMatrixDocument }) {
  const { t, number } = useTranslator();
  const strings = useStrings();
  const { byStage } = coverageOf(document);
  const categories = inOrder(document.categories);
  return (
    <dl className="coverage">
      {STAGES.map((stage) => (
        <div key={stage} data-stage={stage}>
          <dt>{t(`vocabulary.stage.${stage}`)}</dt>
          <dd>
            <span className="marks" aria-hidden="true">
              {categories.map(({ id, cells }) => (
                <i key={id} data-status={cells[stage].status} />
              ))}
            </span>
            {fill(strings.coverageCount, {
              covered: number(byStage[stage].covered),
              total: number(byStage[stage].cells),
            })}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Gaps({ document }: { readonly document: LifecycleMatrixDocument }) {
  const { t, number } = useTranslator();
  const strings = useStrings();
  const gaps = gapsOf(document).filter(({ reason }) => reason !== 'not-relevant');
  const name = (category: string, stage: Stage) => {
    const record = document.categories[category];
    return (
      <>
        <bdi>{record && categoryLabel(record, t)}</bdi>{' '}
        <small>{t(`vocabulary.stage.${stage}`)}</small>
      </>
    );
  };
  if (gaps.length === 0) return <p>{strings.noGaps}</p>;
  return (
    <ul className="lines">
      {gaps.slice(0, GAPS_SHOWN).map(({ category, stage }) => (
        <li key={`${category} ${stage}`}>{name(category, stage)}</li>
      ))}
      {gaps.length > GAPS_SHOWN && (
        <li>
          <Link to="/lifecycle-plan">
            {fill(strings.moreGaps, { count: number(gaps.length - GAPS_SHOWN) })}
          </Link>
        </li>
      )}
    </ul>
  );
}
