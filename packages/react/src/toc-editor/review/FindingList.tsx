import {
  checkToc,
  describeFinding,
  FINDING_KINDS,
  type Finding,
  type TocDocument,
} from '@uptake/core/toc-editor';
import { type MouseEvent, useDeferredValue, useMemo, useState } from 'react';
import { useTranslator } from '../../provider/context.ts';
import { Button } from '../../ui/index.ts';
import { toc } from '../toc.anatomy.ts';
import { type TocScope, useToc, useTocDocument } from '../toc.context.ts';

/** How many findings of a kind are shown before all are asked for. */
const FIRST = 5;

/** The findings, kind by kind. */
export function FindingList() {
  const { t } = useTranslator();
  // What is typed is on the screen first.
  const document = useDeferredValue(useTocDocument((one) => one));
  const findings = useMemo(() => checkToc(document), [document]);
  return (
    <>
      <p>{t('toc.findings.count', { count: findings.length })}</p>
      {FINDING_KINDS.map((kind) => {
        const group = findings.filter((finding) => finding.kind === kind);
        return group.length > 0 && <FindingGroup key={kind} findings={group} document={document} />;
      })}
    </>
  );
}

interface FindingGroupProps {
  readonly findings: readonly Finding[];
  readonly document: TocDocument;
}

/** Findings of one kind: one piece of advice for all of them. */
function FindingGroup({ findings, document }: FindingGroupProps) {
  const { t } = useTranslator();
  const scope = useToc();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? findings : findings.slice(0, FIRST);
  const [first] = findings;
  if (!first) return null;
  return (
    <div {...toc.part('finding')}>
      <p>{describeFinding(first, document, t).advice}</p>
      <ul>
        {shown.map((finding) => (
          <li key={`${finding.nodes.join(' ')} ${finding.link ?? finding.component ?? ''}`}>
            <button
              type="button"
              {...toc.part('findingName')}
              onClick={(event) => goTo(finding, scope, event)}
            >
              <bdi>{describeFinding(finding, document, t).what}</bdi>
            </button>
          </li>
        ))}
      </ul>
      {findings.length > FIRST && (
        <Button kind="quiet" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('toc.findings.fewer') : t('toc.findings.all', { count: findings.length })}
        </Button>
      )}
    </div>
  );
}

/** Goes to where a finding is dealt with. */
function goTo(
  { kind, nodes, link, component }: Finding,
  { view, show, select, edit, remember }: TocScope,
  { currentTarget }: MouseEvent<HTMLElement>,
): void {
  const [node] = nodes;
  if (kind === 'no-vision') {
    const root = currentTarget.closest('[data-uptake-root]');
    root?.querySelector<HTMLElement>('[data-uptake-part~="toc-vision-text"]')?.focus();
  } else if (link !== undefined) {
    select({ on: 'link', link });
    edit({ on: 'link', link });
  } else if (component) {
    show('outline');
    remember({ wanted: { on: 'component', component } });
  } else if (node !== undefined) {
    select({ on: 'node', node });
    if (kind === 'no-indicator') edit({ on: 'node', node });
    else if (view === 'outline') remember({ wanted: { on: 'node', node } });
  }
}
