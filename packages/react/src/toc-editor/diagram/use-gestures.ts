import {
  type Gesture,
  type GestureEffect,
  type GestureEvent,
  gestureReducer,
  HOLD_TIME,
  IDLE,
  type Point,
  pan,
  placeAt,
  type Target,
  targetAt,
  toDiagram,
  zoom,
} from '@uptake/core/toc-editor';
import { type PointerEvent, useEffect, useMemo, useRef } from 'react';
import { useUptake } from '../../provider/context.ts';
import { useToc } from '../toc.context.ts';
import { type CarryingPlaces, carrying } from './carrying.ts';
import type { DiagramScope } from './diagram.context.ts';

/** How near a handle is meant, in pixels of the screen. */
const HANDLE = { mouse: 14, touch: 24 } as const;

/** What a canvas does with pointers. */
export interface Gestures {
  readonly tell: (event: GestureEvent) => void;
  readonly pointers: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
  };
}

/** Hands what pointers do to the reducer of the gestures, and does what it answers. */
export function useGestures(
  places: CarryingPlaces,
  stage: Omit<DiagramScope, 'gesture'>,
): Gestures {
  const { store, sitting, readOnly } = useToc();
  const { dir } = useUptake();
  const latest = useRef({ readOnly, dir });
  useEffect(() => {
    latest.current = { readOnly, dir };
  });
  return useMemo(() => {
    let gesture: Gesture = IDLE;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let at: Point = { x: 0, y: 0 };
    const load = carrying(places, () => latest.current.dir);

    function tell(event: GestureEvent): void {
      const before = gesture;
      const [after, effects] = gestureReducer(gesture, event);
      gesture = after;
      if (after.phase !== before.phase) clearTimeout(timer);
      for (const effect of effects) execute(effect);
      follow(before);
    }

    /** Shows what is carried or drawn; the document knows of it only when it is let go. */
    function follow(before: Gesture): void {
      const { state, camera, layout } = stage;
      const carried = gesture.phase === 'moving' ? gesture.node : undefined;
      const from =
        gesture.phase === 'connecting' || gesture.phase === 'linking' ? gesture.from : undefined;
      if (before.phase !== gesture.phase) {
        state.setState({ carried, linking: from });
        if (carried !== undefined || from !== undefined)
          load.pickUp(toDiagram(camera.getState(), at), layout(), carried ?? '');
        else load.letGo();
      }
      if (carried !== undefined && gesture.phase === 'moving') {
        load.carry(
          carried,
          toDiagram(camera.getState(), at),
          gesture.over,
          store.getState().document,
        );
      } else if (from !== undefined) {
        load.draw(from, toDiagram(camera.getState(), at));
      }
    }

    function execute(effect: GestureEffect): void {
      const { look, actions } = stage;
      switch (effect.type) {
        case 'wait':
          if (latest.current.readOnly) break;
          timer = setTimeout(() => tell({ type: 'hold' }), HOLD_TIME);
          break;
        case 'capture':
          places.canvas.current?.setPointerCapture(effect.pointer);
          break;
        case 'pan':
          look((camera) => pan(camera, effect.by));
          break;
        case 'zoom':
          look((camera) => zoom(camera, effect.at, effect.factor));
          break;
        case 'select':
          select(effect.target);
          break;
        case 'move':
          actions.moveTo(effect.node, effect.component, effect.position);
          break;
        case 'connect':
          actions.connect(effect.from, effect.to);
          break;
        case 'connect-new':
          actions.addFrom(effect.from, effect.component, effect.position);
          break;
      }
    }

    function select(target: Target): void {
      const { actions } = stage;
      if (target.on === 'node' || target.on === 'link') actions.goTo(target);
      else sitting.setState({ selected: undefined });
    }

    /** What the pointer is on now, as far as the gesture asks for it: each frame has to find it. */
    function meant(): Target {
      if (gesture.phase === 'panning' || gesture.phase === 'pinching') return { on: 'nothing' };
      const { camera, layout } = stage;
      const { document } = store.getState();
      const point = toDiagram(camera.getState(), at);
      if (gesture.phase === 'moving') return placeAt(point, layout(), document, gesture.node);
      return targetAt(point, layout(), document);
    }

    function pressed({ pointerType }: PointerEvent<HTMLElement>): Target {
      const { camera, layout } = stage;
      const { scale } = camera.getState();
      const { selected } = sitting.getState();
      const isTouch = pointerType === 'touch';
      const chosen = selected?.on === 'node' ? selected.node : undefined;
      return targetAt(toDiagram(camera.getState(), at), layout(), store.getState().document, {
        of: latest.current.readOnly ? undefined : isTouch ? chosen : 'all',
        within: (isTouch ? HANDLE.touch : HANDLE.mouse) / scale,
        direction: latest.current.dir,
      });
    }

    function come(event: PointerEvent<HTMLElement>): void {
      const { left, top } = event.currentTarget.getBoundingClientRect();
      at = { x: event.clientX - left, y: event.clientY - top };
    }

    return {
      tell,
      pointers: {
        onPointerDown(event) {
          if (event.button !== 0 || isControl(event.target)) return;
          come(event);
          const isTouch = event.pointerType === 'touch';
          const target = pressed(event);
          // In what is only read a mouse pans from a node, as a finger does.
          const pans = isTouch || latest.current.readOnly;
          tell({ type: 'press', pointer: event.pointerId, at, target, isTouch: pans });
        },
        onPointerMove(event) {
          if (gesture.phase === 'idle') return;
          come(event);
          tell({ type: 'move', pointer: event.pointerId, at, target: meant() });
        },
        onPointerUp: (event) => tell({ type: 'release', pointer: event.pointerId }),
        onPointerCancel: () => tell({ type: 'cancel' }),
      },
    };
  }, [places, stage, store, sitting]);
}

/** Whether something at the press has work of its own. */
function isControl(target: EventTarget): boolean {
  return (target as Element).closest('textarea, [data-uptake-part~="ui-button"]') !== null;
}
