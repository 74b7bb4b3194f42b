import { type Box, middleOf, reveal, type TocLayout } from '@uptake/core/toc-editor';
import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { type TocSubject, useSitting } from '../toc.context.ts';
import type { DiagramState } from './diagram.context.ts';
import type { CameraControl } from './use-camera.ts';

/** Brings what is selected into sight, whenever it is gone to, written, or moved. */
export function useReveal(
  { look, screen }: Pick<CameraControl, 'look' | 'screen'>,
  layout: TocLayout,
  state: StoreApi<DiagramState>,
): void {
  const selected = useSitting((sitting) => sitting.selected);
  const { wish, writing } = useStore(state);
  const box = useMemo(() => selected && boxOf(selected, layout), [selected, layout]);
  const asked = wish ?? writing ?? selected;
  useEffect(() => {
    if (asked && box) look((camera) => reveal(camera, box, screen()));
  }, [asked, box, look, screen]);
}

/** Around the middle of a link there is room to write what must be true. */
const ROOM = { width: 260, height: 120 } as const;

function boxOf(subject: TocSubject, { nodes, links }: TocLayout): Box | undefined {
  if (subject.on === 'node') return nodes[subject.node];
  const route = links[subject.link];
  const middle = route && middleOf(route);
  return middle && { x: middle.x - ROOM.width / 2, y: middle.y - ROOM.height / 2, ...ROOM };
}
