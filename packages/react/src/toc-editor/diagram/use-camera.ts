import {
  type Camera,
  fitAll,
  keepInSight,
  NO_CAMERA,
  openOn,
  type Size,
  type TocLayout,
} from '@uptake/core/toc-editor';
import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { useUptake } from '../../provider/context.ts';

/** How the diagram is looked at. */
export interface CameraControl {
  readonly camera: StoreApi<Camera>;
  readonly screen: () => Size;
  readonly look: (move: (camera: Camera) => Camera) => void;
  readonly fit: () => void;
}

/** The camera: it moves one element by one transform, and renders nothing. */
export function useCamera(
  canvas: RefObject<HTMLElement | null>,
  world: RefObject<HTMLElement | null>,
  layout: () => TocLayout,
): CameraControl {
  const { dir } = useUptake();
  const [camera] = useState(() => createStore<Camera>(() => NO_CAMERA));
  const screen = useCallback(
    () => ({
      width: canvas.current?.clientWidth ?? 0,
      height: canvas.current?.clientHeight ?? 0,
    }),
    [canvas],
  );
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
    const stop = camera.subscribe(place);
    return () => {
      stop();
      view.removeEventListener('beforeprint', letGo);
      view.removeEventListener('afterprint', follow);
    };
  }, [camera, world]);

  useLayoutEffect(() => {
    const element = canvas.current;
    if (!element) return undefined;
    look(() => openOn(layout(), screen(), dir));
    const opened = camera.getState();
    const observer = new ResizeObserver(() => {
      const isUntouched = camera.getState() === opened;
      look((now) => (isUntouched ? openOn(layout(), screen(), dir) : now));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [canvas, camera, look, layout, screen, dir]);
  return { camera, screen, look, fit };
}
