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
    return [
      ...linksFrom(document, node).map((link) => ({
        ...shownOf(link),
        sentence: t('toc.relation.leads-to', { node: nameAt(link.to) }),
      })),
      ...linksTo(document, node).map((link) => ({
        ...shownOf(link),
        assumption: '',
        sentence: t('toc.relation.follows', { node: nameAt(link.from) }),
      })),
    ];
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

const shownOf = ({ id, assumption, strength }: Identified<TocLink>) => ({
  id,
  assumption,
  strength,
});

interface LinkLineProps
  extends Pick<Identified<TocLink>, 'id' | 'assumption' | 'strength'>,
    Pick<OutlineLinksProps, 'onLeave'> {
  readonly sentence: string;
}

function LinkLine({ id, assumption, strength, sentence, onLeave }: LinkLineProps) {
  const { t } = useTranslator();
  const { store, readOnly, edit } = useToc();
  const standing = useStanding(id);
  return (
    <li {...toc.part('outlineLink', { 'data-standing': standing })}>
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
