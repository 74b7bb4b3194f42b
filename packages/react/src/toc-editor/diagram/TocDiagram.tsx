import { forwardRef, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { createStore } from 'zustand/vanilla';
import { type PartProps, useMergedRef } from '../../ui/index.ts';
import { TocStart } from '../TocStart.tsx';
import { toc } from '../toc.anatomy.ts';
import { useToc } from '../toc.context.ts';
import { createActions } from './actions.ts';
import { DiagramCanvas } from './DiagramCanvas.tsx';
import { DiagramKeys } from './DiagramKeys.tsx';
import { DiagramOverview } from './DiagramOverview.tsx';
import { DiagramSelection } from './DiagramSelection.tsx';
import { DiagramText } from './DiagramText.tsx';
import { DiagramTools } from './DiagramTools.tsx';
import { DiagramContext, type DiagramScope, type DiagramState } from './diagram.context.ts';
import { useCamera } from './use-camera.ts';
import { useFollowUndo, useKeptFocus } from './use-focus.ts';
import { useGestures } from './use-gestures.ts';
import { useLayout } from './use-layout.ts';
import { useReveal } from './use-reveal.ts';
import { useStop } from './use-stop.ts';
import { useWheel } from './use-wheel.ts';
import { useWidening } from './use-widening.ts';

/** The props of a {@link TocDiagram}. */
export type TocDiagramProps = Omit<PartProps<'div'>, 'children'>;

/**
 * The theory of change as a picture: nodes in lanes, and the links between them. Everything can be
 * done by pointer, finger and key; the server sends all of it, as a picture and in words.
 */
export const TocDiagram = forwardRef<HTMLDivElement, TocDiagramProps>(
  function TocDiagram(props, ref) {
    const { store, select } = useToc();
    const frame = useRef<HTMLDivElement>(null);
    const places = useRef({
      canvas: useRef<HTMLDivElement>(null),
      world: useRef<HTMLDivElement>(null),
      preview: useRef<SVGPathElement>(null),
      mark: useRef<HTMLDivElement>(null),
    }).current;
    const laid = useLayout(useWidening(places.world));
    const latest = useRef(laid.layout);
    useLayoutEffect(() => {
      latest.current = laid.layout;
    });
    const layout = useCallback(() => latest.current, []);
    const [state] = useState(() => createStore<DiagramState>(() => NOTHING_YET));
    const stop = useStop(laid.layout);
    const control = useCamera(places.canvas, places.world, layout);
    const actions = useMemo(
      () => createActions({ store, select, state, layout }),
      [store, select, state, layout],
    );
    const { camera, screen, look, fit } = control;
    const stage = useMemo(
      () => ({ camera, screen, look, fit, state, actions, layout }),
      [camera, screen, look, fit, state, actions, layout],
    );
    const { tell, pointers } = useGestures(places, stage);
    const scope = useMemo<DiagramScope>(() => ({ ...stage, gesture: tell }), [stage, tell]);
    const kept = useKeptFocus(frame, stop, state);
    useFollowUndo(places.canvas, actions.goTo);
    useReveal(control, laid.layout, state);
    useWheel(places.canvas, control, tell);
    return (
      <DiagramContext.Provider value={scope}>
        <div
          {...props}
          {...toc.part('diagram', {}, props)}
          {...kept}
          ref={useMergedRef(frame, ref)}
        >
          <DiagramTools />
          <div {...toc.part('stage')}>
            <DiagramCanvas {...laid} places={places} stop={stop} pointers={pointers} />
            <TocStart onBegun={(node) => actions.write({ on: 'node', node })} />
            <DiagramOverview layout={laid.layout} />
            <DiagramSelection />
          </div>
          <DiagramKeys />
          <DiagramText />
        </div>
      </DiagramContext.Provider>
    );
  },
);

const NOTHING_YET: DiagramState = {
  writing: undefined,
  linking: undefined,
  carried: undefined,
  wish: undefined,
};
