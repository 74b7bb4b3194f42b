import {
  type Camera,
  fitAll,
  keepInSight,
  NO_CAMERA,
  openOn,
  type Size,
  type TocLayout,
} from '@uptake/core/toc-editor';
import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { useUptake } from '../../provider/context.ts';

/** How the diagram is looked at. */
export interface CameraControl {
  readonly camera: StoreApi<Camera>;
  readonly screen: () => Size;
  readonly look: (move: (camera: Camera) => Camera) => void;
  readonly fit: () => void;
}

/** How long after the last move the diagram stands still, in milliseconds. */
const SETTLED = 250;

/** The camera: it moves one element by one transform, and renders nothing. */
export function useCamera(
  canvas: RefObject<HTMLElement | null>,
  world: RefObject<HTMLElement | null>,
  layout: () => TocLayout,
): CameraControl {
  const { dir } = useUptake();
  const [camera] = useState(() => createStore<Camera>(() => NO_CAMERA));
  const size = useRef<Size>({ width: 0, height: 0 });
  const screen = useCallback(() => size.current, []);
  const look = useCallback<CameraControl['look']>(
    (move) => {
      const before = camera.getState();
      const after = keepInSight(move(before), layout(), screen());
      if (after.x !== before.x || after.y !== before.y || after.scale !== before.scale) {
        camera.setState(after, true);
      }
    },
    [camera, layout, screen],
  );
  const fit = useCallback(() => look(() => fitAll(layout(), screen())), [look, layout, screen]);

  useLayoutEffect(() => {
    const element = world.current;
    const view = element?.ownerDocument.defaultView;
    if (!element || !view) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const place = ({ x, y, scale }: Camera) => {
      element.style.transform = `translate(${x}px,${y}px) scale(${scale})`;
    };
    const follow = () => place(camera.getState());
    // Paper shows all of it, at a scale of its own.
    const letGo = () => {
      element.style.transform = '';
    };
    follow();
    view.addEventListener('beforeprint', letGo);
    view.addEventListener('afterprint', follow);
    const stop = camera.subscribe((now) => {
      // While it moves it is a layer of its own; afterwards its texts are drawn anew, sharply.
      element.style.willChange = 'transform';
      clearTimeout(timer);
      timer = setTimeout(() => {
        element.style.willChange = '';
      }, SETTLED);
      place(now);
    });
    return () => {
      stop();
      clearTimeout(timer);
      view.removeEventListener('beforeprint', letGo);
      view.removeEventListener('afterprint', follow);
    };
  }, [camera, world]);

  useLayoutEffect(() => {
    const element = canvas.current;
    if (!element) return undefined;
    // Measured when it changes, never in a frame of a gesture.
    const measure = () => {
      size.current = { width: element.clientWidth, height: element.clientHeight };
    };
    measure();
    look(() => openOn(layout(), screen(), dir));
    const opened = camera.getState();
    const observer = new ResizeObserver(() => {
      measure();
      const isUntouched = camera.getState() === opened;
      look((now) => (isUntouched ? openOn(layout(), screen(), dir) : now));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [canvas, camera, look, layout, screen, dir]);
  return { camera, screen, look, fit };
}
