import { type Identified, recordAt } from '@uptake/core';
import { linksFrom, linksTo, nodeName, type TocLink } from '@uptake/core/toc-editor';
import { useTranslator } from '../../provider/context.ts';
import { useStanding } from '../review/use-stress.ts';
import { toc } from '../toc.anatomy.ts';
import { useToc, useTocShallow } from '../toc.context.ts';

interface OutlineLinksProps {
  readonly node: string;
  /** Called before a link goes that is focused. */
  readonly onLeave?: (() => void) | undefined;
}

/** What a node leads to and what it follows from, as sentences; each opens what is said about it. */
export function OutlineLinks({ node, onLeave }: OutlineLinksProps) {
  const { t } = useTranslator();
  const links = useTocShallow((document) => {
    const nameAt = (id: string) => {
      const one = recordAt(document.nodes, id);
      return one ? nodeName(one, t) : t('toc.unnamed');
    };
    const onwards = linksFrom(document, node).map(({ id, to, assumption, strength }) => ({
      id,
      end: 'to' as const,
      sentence: t('toc.relation.leads-to', { node: nameAt(to) }),
      assumption,
      strength,
    }));
    // What is said about a link stands with its beginning.
    const backwards = linksTo(document, node).map(({ id, from }) => ({
      id,
      end: 'from' as const,
      sentence: t('toc.relation.follows', { node: nameAt(from) }),
      assumption: '',
      strength: '' as const,
    }));
    return [...onwards, ...backwards];
  });
  if (links.length === 0) return null;
  return (
    <ul {...toc.part('outlineLinks')}>
      {links.map((link) => (
        <LinkLine key={link.id} {...link} onLeave={onLeave} />
      ))}
    </ul>
  );
}

interface LinkLineProps
  extends Pick<Identified<TocLink>, 'id' | 'assumption' | 'strength'>,
    Pick<OutlineLinksProps, 'onLeave'> {
  /** The end of the link that is named. */
  readonly end: 'from' | 'to';
  readonly sentence: string;
}

function LinkLine({ id, end, assumption, strength, sentence, onLeave }: LinkLineProps) {
  const { t } = useTranslator();
  const { store, readOnly, edit } = useToc();
  const standing = useStanding(id);
  return (
    <li {...toc.part('outlineLink', { 'data-end': end, 'data-standing': standing })}>
      <button
        type="button"
        {...toc.part('outlineLinkName')}
        aria-haspopup="dialog"
        onClick={() => edit({ on: 'link', link: id })}
        onKeyDown={(event) => {
          if (event.key !== 'Delete' || readOnly) return;
          onLeave?.();
          store.commands.deleteLink(id);
        }}
      >
        <bdi>{sentence}</bdi>
      </button>
      {standing && <strong> {t(`toc.standing.${standing}`)}</strong>}
      {strength && <span> · {t(`toc.strength.${strength}`)}</span>}
      {assumption && <p dir="auto">{assumption}</p>}
    </li>
  );
}
