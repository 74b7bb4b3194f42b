import type { Direction } from '../i18n/index.ts';
import type { Point } from './toc.layout.ts';

/** How a diagram is looked at: a point of it is shown at `point × scale + (x, y)`. */
export interface Camera extends Point {
  /** 1 is the size it was laid out for. */
  readonly scale: number;
}

/** A size in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle in pixels. */
export interface Box extends Point, Size {}

/** The smallest and the largest scale. */
export const SCALES = { least: 0.1, most: 3 } as const;

/** The smallest scale at which texts are read; where that is not enough for all lanes, a part opens. */
export const LEGIBLE = { all: 0.7, part: 0.9 } as const;

/** What is left free around a diagram, in pixels of the screen. */
const MARGIN = 16;

/** The camera before anything is known about the screen. */
export const NO_CAMERA: Camera = { x: 0, y: 0, scale: 1 };

/** The point of the diagram that is shown at a point of the screen. */
export function toDiagram({ x, y, scale }: Camera, at: Point): Point {
  return { x: (at.x - x) / scale, y: (at.y - y) / scale };
}

/** Moves the picture under the screen. */
export function pan(camera: Camera, by: Point): Camera {
  return { ...camera, x: camera.x + by.x, y: camera.y + by.y };
}

/** Scales the picture; what is at the point of the screen stays there. */
export function zoom(camera: Camera, at: Point, factor: number): Camera {
  const scale = Math.min(SCALES.most, Math.max(SCALES.least, camera.scale * factor));
  const fixed = toDiagram(camera, at);
  return { x: at.x - fixed.x * scale, y: at.y - fixed.y * scale, scale };
}

/** Brings the picture back where it was dragged off the screen. */
export function keepInSight(camera: Camera, picture: Size, screen: Size): Camera {
  const along = (at: number, length: number, room: number) => {
    const shown = length * camera.scale;
    const [one, other] = [MARGIN, room - shown - MARGIN];
    return Math.min(Math.max(at, Math.min(one, other)), Math.max(one, other));
  };
  return {
    ...camera,
    x: along(camera.x, picture.width, screen.width),
    y: along(camera.y, picture.height, screen.height),
  };
}

/** Shows all of the picture in the middle of the screen, never larger than it was laid out. */
export function fitAll(picture: Size, screen: Size): Camera {
  const scale = Math.min(
    1,
    scaleTo(picture.width, screen.width),
    scaleTo(picture.height, screen.height),
  );
  return {
    x: (screen.width - picture.width * scale) / 2,
    y: (screen.height - picture.height * scale) / 2,
    scale: Math.max(SCALES.least, scale),
  };
}

/** Shows the lanes side by side where they can be read so, or else as many as can be, from the first. */
export function openOn(picture: Size, screen: Size, direction: Direction): Camera {
  const fitting = Math.min(1, scaleTo(picture.width, screen.width));
  const scale = fitting < LEGIBLE.all ? LEGIBLE.part : fitting;
  const room = screen.width - picture.width * scale;
  const start = direction === 'rtl' ? room - MARGIN : MARGIN;
  return { x: room >= 2 * MARGIN ? room / 2 : start, y: MARGIN, scale };
}

function scaleTo(length: number, room: number): number {
  return length === 0 ? 1 : Math.max(0, room - 2 * MARGIN) / length;
}

/** Moves as little as it must to show a box of the diagram, from its beginning if it is too large. */
export function reveal(camera: Camera, box: Box, screen: Size): Camera {
  const along = (at: number, start: number, length: number, room: number) => {
    const first = start * camera.scale + at;
    const last = first + length * camera.scale;
    return at + Math.max(Math.min(0, room - MARGIN - last), MARGIN - first);
  };
  return {
    ...camera,
    x: along(camera.x, box.x, box.width, screen.width),
    y: along(camera.y, box.y, box.height, screen.height),
  };
}
