import {
  checkToc,
  describeFinding,
  pathwaySentence,
  pathwaysInOrder,
  type TocDocument,
} from '@uptake/core/toc-editor';
import { useDocument, useTranslator } from '@uptake/react/provider';
import { useSite, useStrings } from '../site.ts';
import { fill } from '../strings/fill.ts';
import { Link } from './Link.tsx';
import { SavedLine } from './SavedLine.tsx';

const FINDINGS_SHOWN = 3;

/** The vision, the pathways as sentences, and what the theory of change still lacks. */
export function TheorySummary() {
  const { documents } = useSite();
  const strings = useStrings();
  const document = useDocument(documents.theory.store, (state) => state.document);
  return (
    <section aria-labelledby="theory-summary">
      <h2 id="theory-summary">
        <Link to="/theory-of-change">{strings.theory}</Link>
      </h2>
      <SavedLine kept={documents.theory} />
      <h3>{strings.vision}</h3>
      <p className="statement" dir="auto">
        {document.vision || strings.noVision}
      </p>
      <h3>{strings.pathways}</h3>
      <Pathways document={document} />
      <h3>{strings.missing}</h3>
      <Findings document={document} />
    </section>
  );
}

function Pathways({ document }: { readonly document: TocDocument }) {
  const translator = useTranslator();
  const strings = useStrings();
  const pathways = pathwaysInOrder(document);
  if (pathways.length === 0) return <p className="note">{strings.noPathways}</p>;
  return (
    <ul className="lines">
      {pathways.map((pathway) => (
        <li key={pathway.id}>
          {pathway.name && <strong dir="auto">{pathway.name}</strong>}
          <p className="note" dir="auto">
            {pathwaySentence(document, pathway, translator)}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Findings({ document }: { readonly document: TocDocument }) {
  const { t, number } = useTranslator();
  const strings = useStrings();
  const findings = checkToc(document);
  if (findings.length === 0) return <p>{strings.nothingMissing}</p>;
  const more = findings.length - FINDINGS_SHOWN;
  return (
    <ul className="lines">
      {findings.slice(0, FINDINGS_SHOWN).map((finding) => {
        const { what } = describeFinding(finding, document, t);
        return <li key={`${finding.link ?? finding.nodes.join(' ')} ${what}`}>{what}</li>;
      })}
      {more > 0 && (
        <li>
          <Link to="/theory-of-change">{fill(strings.moreGaps, { count: number(more) })}</Link>
        </li>
      )}
    </ul>
  );
}
