import {
  arrowHead,
  middleOf,
  type Route,
  type TocLayout,
  type TocLink,
} from '@uptake/core/toc-editor';
import { forwardRef, memo } from 'react';
import { toc } from '../toc.anatomy.ts';

/** The props of {@link DiagramLinks}. */
export interface DiagramLinksProps {
  readonly layout: TocLayout;
  readonly links: Readonly<Record<string, TocLink>>;
  readonly selectedNode: string | undefined;
  readonly selectedLink: string | undefined;
  readonly standing: ReadonlySet<string> | undefined;
  /** A node that is on its way; its links are drawn with it. */
  readonly carried: string | undefined;
}

/**
 * All links. Those that look alike are one path, so that hundreds of links are a few elements.
 * What they say is said in words elsewhere.
 */
export const DiagramLinks = memo(
  forwardRef<SVGPathElement, DiagramLinksProps>(function DiagramLinks(props, preview) {
    const { layout } = props;
    const looks = looksOf(props);
    return (
      <div {...toc.part('links')}>
        <svg aria-hidden="true" width={layout.width} height={layout.height}>
          {[...looks].map(([look, ways]) => {
            const [strength = '', stress = ''] = look.split(' ');
            return (
              <g key={look} data-strength={strength || undefined} data-stress={stress || undefined}>
                <path d={ways.routes.map(({ path }) => path).join('')} />
                <path data-heads="" d={ways.routes.map(arrowHead).join('')} />
                {ways.assumed.length > 0 && (
                  <path data-assumed="" d={ways.assumed.map(diamond).join('')} />
                )}
              </g>
            );
          })}
          <path data-preview="" ref={preview} />
        </svg>
      </div>
    );
  }),
);

interface Ways {
  readonly routes: Route[];
  readonly assumed: Route[];
}

/** The links by how they look; what stands out comes last, over the others. */
function looksOf({
  layout,
  links,
  selectedNode,
  selectedLink,
  standing,
  carried,
}: DiagramLinksProps): [string, Ways][] {
  const looks = new Map<string, Ways>();
  for (const [id, route] of Object.entries(layout.links)) {
    const link = links[id];
    if (!link || link.from === carried || link.to === carried) continue;
    const isNear = link.from === selectedNode || link.to === selectedNode;
    const isFaint = standing && !(standing.has(link.from) && standing.has(link.to));
    const stress = id === selectedLink ? 'selected' : isNear ? 'near' : isFaint ? 'faint' : '';
    const look = `${link.strength} ${stress}`;
    const ways = looks.get(look) ?? { routes: [], assumed: [] };
    looks.set(look, ways);
    ways.routes.push(route);
    if (link.assumption.trim() !== '') ways.assumed.push(route);
  }
  const rank = ([look]: [string, Ways]) => RANKS.indexOf(look.split(' ')[1] ?? '');
  return [...looks].sort((a, b) => rank(a) - rank(b));
}

const RANKS = ['faint', '', 'near', 'selected'];

/** The mark on a link whose assumption is written. */
function diamond(route: Route): string {
  const { x, y } = middleOf(route);
  const at = `${Math.round(x * 10) / 10} ${Math.round((y - 5) * 10) / 10}`;
  return `M${at}l5 5l-5 5l-5 -5z`;
}
