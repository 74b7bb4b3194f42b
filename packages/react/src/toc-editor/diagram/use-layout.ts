import { isSame } from '@uptake/core';
import {
  layoutToc,
  type TextMeasure,
  type TocDocument,
  type TocLayout,
  textWidth,
} from '@uptake/core/toc-editor';
import { useMemo, useRef } from 'react';
import { useTranslator } from '../../provider/context.ts';
import { useTocDocument } from '../toc.context.ts';

/** What the geometry depends on. */
const SHAPE = ['components', 'nodes', 'links', 'secondLanguage'] as const;

/** A document, and where it stands. */
export interface Laid {
  readonly document: TocDocument;
  readonly layout: TocLayout;
}

/**
 * The geometry of the document as people listed it. What stands where it stood stays the same
 * object, so that only what moved renders again.
 *
 * @param widening how much wider texts are set than was estimated; 1 for no wider
 */
export function useLayout(widening: number): Laid {
  const { t, direction } = useTranslator();
  const shape = useRef<TocDocument | undefined>(undefined);
  const document = useTocDocument((now) => {
    const before = shape.current;
    if (!before || SHAPE.some((field) => before[field] !== now[field])) shape.current = now;
    return shape.current ?? now;
  });
  const last = useRef<TocLayout | undefined>(undefined);
  return useMemo(() => {
    const measure: TextMeasure = (text, size) => textWidth(text, size) * widening;
    const options = { t, direction, arrangement: 'as-listed', measure } as const;
    last.current = keepSame(last.current, layoutToc(document, options));
    return { document, layout: last.current };
  }, [document, t, direction, widening]);
}

function keepSame(before: TocLayout | undefined, after: TocLayout): TocLayout {
  if (!before) return after;
  return {
    ...after,
    lanes: isSame(before.lanes, after.lanes) ? before.lanes : after.lanes,
    nodes: keepRecords(before.nodes, after.nodes),
    links: keepRecords(before.links, after.links),
  };
}

function keepRecords<T>(
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
): Readonly<Record<string, T>> {
  const entries = Object.entries(after).map(([id, value]): [string, T] => {
    const known = before[id];
    return [id, known !== undefined && isSame(known, value) ? known : value];
  });
  return Object.fromEntries(entries);
}
