import { type TocLayout, toDiagram } from '@uptake/core/toc-editor';
import { memo, type PointerEvent, useEffect, useRef } from 'react';
import { toc } from '../toc.anatomy.ts';
import { useDiagram } from './diagram.context.ts';

/** All of the diagram in a corner, with what the canvas shows of it. A press there goes there. */
export const DiagramOverview = memo(function DiagramOverview({
  layout,
}: {
  readonly layout: TocLayout;
}) {
  const { camera, screen, look } = useDiagram();
  const map = useRef<HTMLDivElement>(null);
  const view = useRef<SVGRectElement>(null);
  useEffect(() => {
    const follow = () => {
      const { width, height } = screen();
      const now = camera.getState();
      const start = toDiagram(now, { x: 0, y: 0 });
      const shown = { ...start, width: width / now.scale, height: height / now.scale };
      for (const [name, value] of Object.entries(shown)) {
        view.current?.setAttribute(name, String(Math.round(value)));
      }
      const isAllShown =
        start.x <= 0 &&
        start.y <= 0 &&
        start.x + shown.width >= layout.width &&
        start.y + shown.height >= layout.height;
      map.current?.toggleAttribute('hidden', isAllShown);
    };
    follow();
    return camera.subscribe(follow);
  }, [camera, screen, layout]);

  const goThere = (event: PointerEvent<SVGSVGElement>) => {
    if (event.buttons !== 1) return;
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - left) / width) * layout.width;
    const y = ((event.clientY - top) / height) * layout.height;
    const room = screen();
    look(({ scale }) => ({ x: room.width / 2 - x * scale, y: room.height / 2 - y * scale, scale }));
  };
  const nodes = Object.values(layout.nodes)
    .map(
      ({ x, y, width, height }) =>
        `M${x} ${Math.round(y)}h${width}v${Math.round(height)}h${-width}z`,
    )
    .join('');
  return (
    <div {...toc.part('overview')} ref={map}>
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        preserveAspectRatio="none"
        onPointerDown={goThere}
        onPointerMove={goThere}
      >
        <path d={nodes} />
        <rect ref={view} />
      </svg>
    </div>
  );
});
