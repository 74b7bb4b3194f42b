import { type GestureEvent, pan } from '@uptake/core/toc-editor';
import { type RefObject, useEffect } from 'react';
import type { CameraControl } from './use-camera.ts';

/** How much further one turn of a wheel zooms. */
const STEP = { wheel: 0.002, pinch: 0.01 } as const;

/** How many pixels a line and a page of a wheel are. */
const UNITS = [1, 16, 400] as const;

/**
 * The wheel: with Ctrl, as a touchpad pinches, it zooms; else it pans while focus is in the
 * diagram and there is somewhere to pan to. Everything else is left to the page.
 */
export function useWheel(
  canvas: RefObject<HTMLElement | null>,
  { camera, look }: Pick<CameraControl, 'camera' | 'look'>,
  tell: (event: GestureEvent) => void,
): void {
  useEffect(() => {
    const element = canvas.current;
    if (!element) return undefined;
    const onWheel = (event: WheelEvent) => {
      const unit = UNITS[event.deltaMode] ?? 1;
      const before = camera.getState();
      if (event.ctrlKey || event.metaKey) {
        const { left, top } = element.getBoundingClientRect();
        const at = { x: event.clientX - left, y: event.clientY - top };
        const step = event.ctrlKey && Math.abs(event.deltaY) < 50 ? STEP.pinch : STEP.wheel;
        tell({ type: 'wheel', at, factor: 2 ** (-event.deltaY * unit * step) });
        event.preventDefault();
      } else if (element.matches(':focus-within')) {
        look((now) => pan(now, { x: -event.deltaX * unit, y: -event.deltaY * unit }));
        if (camera.getState() !== before) event.preventDefault();
      }
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [canvas, camera, look, tell]);
}
