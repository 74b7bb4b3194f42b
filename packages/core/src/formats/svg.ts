/** The elements that drawings are made of: no style, no script, nothing from elsewhere. */
export type SvgTag =
  | 'svg'
  | 'title'
  | 'desc'
  | 'defs'
  | 'g'
  | 'rect'
  | 'circle'
  | 'ellipse'
  | 'line'
  | 'polyline'
  | 'polygon'
  | 'path'
  | 'text'
  | 'tspan'
  | 'marker'
  | 'pattern'
  | 'clipPath';

/**
 * Attributes by their name in XML. An `undefined` one is left out; a style attribute would be
 * refused by a strict content security policy, so there is none.
 */
export interface SvgAttributes {
  readonly [name: string]: string | number | undefined;
  readonly style?: never;
}

/** An element of a drawing. */
export interface SvgElement {
  readonly tag: SvgTag;
  readonly attributes: SvgAttributes;
  readonly children: readonly SvgNode[];
}

/** An element or a text. */
export type SvgNode = SvgElement | string;

/** An element of a drawing; `false` and `undefined` children are left out. */
export function svgElement(
  tag: SvgTag,
  attributes: SvgAttributes = {},
  ...children: readonly (SvgNode | false | undefined)[]
): SvgElement {
  return {
    tag,
    attributes,
    children: children.filter((child) => child !== false && child !== undefined),
  };
}

/** A drawing as the text of an SVG file. Numbers are rounded to two decimals. */
export function renderSvg(node: SvgNode): string {
  if (typeof node === 'string') return escapeXml(node);
  const { tag, children } = node;
  const namespace = tag === 'svg' ? { xmlns: 'http://www.w3.org/2000/svg' } : {};
  const attributes = Object.entries({ ...namespace, ...node.attributes })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(toText(value ?? ''))}"`)
    .join('');
  if (children.length === 0) return `<${tag}${attributes}/>`;
  return `<${tag}${attributes}>${children.map(renderSvg).join('')}</${tag}>`;
}

function toText(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** XML has no way to say these: control characters, halves of a character, non-characters. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu;

function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
