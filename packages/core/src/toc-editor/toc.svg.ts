import { renderSvg, type SvgElement, svgElement, wrapText } from '../formats/index.ts';
import type { Translator } from '../i18n/index.ts';
import type { TocComponent } from '../vocabulary/index.ts';
import { tocTitle } from './toc.catalogue.ts';
import {
  type LaneBox,
  layoutToc,
  type NodeBox,
  type Route,
  TOC_MEASURES,
  type TocLayout,
  type TocLayoutOptions,
} from './toc.layout.ts';
import type { Strength, TocDocument } from './toc.schema.ts';

/** How a theory of change is drawn. */
export interface TocSvgOptions extends Omit<TocLayoutOptions, 't' | 'direction'> {
  /** Nodes that stand out, such as those of a pathway; the others recede. All, unless given. */
  readonly emphasis?: ReadonlySet<string>;
}

const M = TOC_MEASURES;
const MARGIN = 24;
const TITLE = { fontSize: 20, lineHeight: 27 } as const;

const COLOURS = { paper: '#ffffff', lane: '#f4f5f6', text: '#1c1f23', muted: '#5b6168' } as const;

/** The edge of a node. Lane and heading say the component too, so grey print loses nothing. */
const EDGES: Readonly<Record<TocComponent, string>> = {
  activities: '#0b6e8f',
  outputs: '#3d7a4d',
  'outcomes-among-members': '#8a6100',
  'outcomes-beyond-members': '#b4531a',
  impact: '#8c2f5e',
  'factors-within-network': '#5b6168',
  'factors-in-system': '#5b6168',
};

/** The stronger the evidence, the heavier the line; what is not tested is broken. */
const STROKES: Readonly<Record<Strength, { readonly width: number; readonly dash?: string }>> = {
  '': { width: 1.25 },
  untested: { width: 1.25, dash: '2 4' },
  emerging: { width: 1.5, dash: '7 3' },
  moderate: { width: 2 },
  strong: { width: 3 },
};

/**
 * A theory of change as an SVG file, with real text: title, vision, lanes, nodes and links. It is
 * drawn in the language and direction of the translator.
 */
export function tocToSvg(
  document: TocDocument,
  translator: Translator,
  options: TocSvgOptions = {},
): string {
  const { t, direction, locale } = translator;
  const { emphasis, ...layoutOptions } = options;
  const layout = layoutToc(document, { ...layoutOptions, t, direction });
  const title = wrapText(tocTitle(document, t), layout.width, TITLE.fontSize, 3);
  const vision =
    document.vision.trim() === '' ? [] : wrapText(document.vision, layout.width, M.fontSize, 12);
  const top = MARGIN + title.length * TITLE.lineHeight + vision.length * M.lineHeight + MARGIN / 2;
  const width = layout.width + 2 * MARGIN;
  const height = Math.ceil(top + layout.height + MARGIN);
  const start = direction === 'rtl' ? width - MARGIN : MARGIN;
  const isFaint = (id: string) => emphasis !== undefined && !emphasis.has(id);
  const count = {
    nodes: Object.keys(layout.nodes).length,
    links: Object.keys(layout.links).length,
  };

  return renderSvg(
    svgElement(
      'svg',
      {
        viewBox: `0 0 ${width} ${height}`,
        width,
        height,
        role: 'img',
        'xml:lang': locale,
        direction,
        'font-family': 'system-ui, sans-serif',
        'font-size': M.fontSize,
        fill: COLOURS.text,
      },
      svgElement('title', {}, tocTitle(document, t)),
      svgElement('desc', {}, t('toc.picture', count)),
      svgElement('rect', { width, height, fill: COLOURS.paper }),
      ...title.map((line, index) =>
        svgElement(
          'text',
          {
            x: start,
            y: MARGIN + (index + 0.75) * TITLE.lineHeight,
            'font-size': TITLE.fontSize,
            'font-weight': 600,
            'unicode-bidi': 'plaintext',
          },
          line,
        ),
      ),
      ...drawLines(vision, start, MARGIN + title.length * TITLE.lineHeight, COLOURS.muted),
      svgElement(
        'g',
        { transform: `translate(${MARGIN} ${top})` },
        ...layout.lanes.map((lane) => drawLane(lane, direction === 'rtl')),
        ...Object.entries(layout.links).map(([id, route]) =>
          drawLink(id, route, document, layout, isFaint),
        ),
        ...Object.entries(layout.nodes).map(([id, box]) =>
          drawNode(box, document.nodes[id]?.component, direction === 'rtl', isFaint(id)),
        ),
      ),
    ),
  );
}

/** @param top of the first line */
function drawLines(lines: readonly string[], x: number, top: number, fill?: string): SvgElement[] {
  return lines.map((line, index) =>
    svgElement(
      'text',
      { x, y: top + (index + 0.75) * M.lineHeight, fill, 'unicode-bidi': 'plaintext' },
      line,
    ),
  );
}

function drawLane({ x, y, width, height, lines, component }: LaneBox, isRtl: boolean): SvgElement {
  const inset = M.padding / 2;
  return svgElement(
    'g',
    { 'font-weight': 600, fill: EDGES[component] },
    svgElement('rect', {
      x: x - inset,
      y,
      width: width + 2 * inset,
      height,
      rx: 6,
      fill: COLOURS.lane,
    }),
    ...drawLines(lines, isRtl ? x + width : x, y + inset),
  );
}

function drawNode(
  { x, y, width, height, lines, translation }: NodeBox,
  component: TocComponent = 'activities',
  isRtl: boolean,
  isFaint: boolean,
): SvgElement {
  const start = isRtl ? x + width - M.padding : x + M.padding;
  const edge = isRtl ? x + width - 4 : x;
  return svgElement(
    'g',
    { opacity: isFaint ? 0.3 : undefined },
    svgElement('rect', {
      x,
      y,
      width,
      height,
      rx: 4,
      fill: COLOURS.paper,
      stroke: EDGES[component],
    }),
    svgElement('rect', { x: edge, y, width: 4, height, fill: EDGES[component] }),
    ...drawLines(lines, start, y + M.padding),
    ...drawLines(translation, start, y + M.padding + lines.length * M.lineHeight, COLOURS.muted),
  );
}

function drawLink(
  id: string,
  { path, points }: Route,
  { links }: TocDocument,
  { nodes }: TocLayout,
  isFaint: (node: string) => boolean,
): SvgElement {
  const { from = '', to = '', strength = '' } = links[id] ?? {};
  const { width, dash } = STROKES[strength];
  const tip = points.at(-1) ?? { x: 0, y: 0 };
  const box = nodes[to];
  const inwards = box && box.x + box.width / 2 < tip.x ? -1 : 1;
  const head = [
    [tip.x, tip.y],
    [tip.x - inwards * 8, tip.y - 4],
    [tip.x - inwards * 8, tip.y + 4],
  ];
  return svgElement(
    'g',
    { opacity: isFaint(from) || isFaint(to) ? 0.2 : undefined, fill: COLOURS.muted },
    svgElement('path', {
      d: path,
      fill: 'none',
      stroke: COLOURS.muted,
      'stroke-width': width,
      'stroke-dasharray': dash,
    }),
    svgElement('polygon', { points: head.flat().map(round).join(' ') }),
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
