import type { ComponentPropsWithoutRef } from 'react';

/** The values a `data-*` state takes; `flag` is there or not there. */
export type StateValues = readonly string[] | 'flag';

/** One part of a widget: its element and the `data-*` states it shows. */
export interface PartAnatomy {
  readonly element: keyof HTMLElementTagNameMap;
  readonly states?: { readonly [state: `data-${string}`]: StateValues };
}

/** A part as it is found in the page. */
export interface NamedPart extends PartAnatomy {
  /** A word of its `data-uptake-part` attribute, for instance `board-force`. */
  readonly name: string;
}

/** The states of a part as they are given while rendering; `undefined` leaves one out. */
export type StatesOf<P extends PartAnatomy> = {
  readonly [S in keyof P['states']]?:
    | (P['states'][S] extends readonly (infer Value)[] ? Value : boolean)
    | undefined;
};

/** The props of a part: those of its element, with the name that an outer part gives it. */
export type PartProps<Tag extends keyof HTMLElementTagNameMap> = ComponentPropsWithoutRef<Tag> & {
  readonly 'data-uptake-part'?: string | undefined;
};

export type Parts = { readonly [part: string]: PartAnatomy };

/** Writes the attributes of the parts of an area. */
export interface PartNames<P extends Parts> {
  /**
   * The attributes of a part's root element. Spread them last.
   *
   * @param states the states as they are now
   * @param props the props of the part: when an outer part is made of this one, both names stay
   */
  part<Name extends keyof P>(
    name: Name,
    states?: StatesOf<P[Name]>,
    props?: { readonly 'data-uptake-part'?: string | undefined },
  ): { readonly 'data-uptake-part': string };
}

/** The parts of an area, by name. */
export interface Anatomy<P extends Parts> extends PartNames<P> {
  readonly parts: { readonly [Name in keyof P]: P[Name] & NamedPart };
}

/** Declares the parts of an area. A part `force` of `board` is `data-uptake-part="board-force"`. */
export function defineAnatomy<const P extends Parts>(area: string, parts: P): Anatomy<P> {
  const named = Object.entries(parts).map(([name, part]) => [
    name,
    { ...part, name: nameOf(area, name) },
  ]);
  return { parts: Object.fromEntries(named), part: writePart(area) };
}

/**
 * Writes the attributes of an anatomy without carrying its table, which only tests read: declare
 * the anatomy as pure, and a bundle leaves it out.
 */
export function partNamesOf<A extends Anatomy<Parts>>(area: string): Pick<A, 'part'> {
  return { part: writePart(area) };
}

function writePart(area: string): Anatomy<Parts>['part'] {
  return (name, states = {}, props) => {
    const outer = props?.['data-uptake-part'];
    const own = nameOf(area, String(name));
    const attributes: Record<string, string> = {};
    for (const [state, value] of Object.entries(states as Record<string, unknown>)) {
      if (value === true) attributes[state] = '';
      else if (typeof value === 'string') attributes[state] = value;
    }
    return { ...attributes, 'data-uptake-part': outer ? `${own} ${outer}` : own };
  };
}

function nameOf(area: string, part: string): string {
  return `${area}-${part.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
