import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Camera,
  fitAll,
  keepInSight,
  NO_CAMERA,
  openOn,
  pan,
  reveal,
  toDiagram,
  zoom,
} from './toc.camera.ts';
import { sketch } from './toc.fixture.ts';
import { placeAt, targetAt } from './toc.hit.ts';
import { layoutToc, type Point } from './toc.layout.ts';
import { linkPreview } from './toc.preview.ts';

const anyLength = fc.integer({ min: 1, max: 5000 });
const anySize = fc.record({ width: anyLength, height: anyLength });
const anyPoint = fc.record({ x: fc.integer({ min: -3000, max: 3000 }), y: fc.nat({ max: 3000 }) });
const anyCamera = fc.record({
  x: fc.integer({ min: -5000, max: 5000 }),
  y: fc.integer({ min: -5000, max: 5000 }),
  scale: fc.double({ min: 0.1, max: 3, noNaN: true }),
});

const shown = (camera: Camera, { x, y }: Point) => ({
  x: x * camera.scale + camera.x,
  y: y * camera.scale + camera.y,
});

describe('the camera', () => {
  it('[TC26] keeps the point that is zoomed about where it is', () => {
    fc.assert(
      fc.property(anyCamera, anyPoint, fc.constantFrom(0.5, 0.9, 1.1, 4), (camera, at, factor) => {
        const before = toDiagram(camera, at);
        const after = shown(zoom(camera, at, factor), before);
        expect(after.x).toBeCloseTo(at.x, 4);
        expect(after.y).toBeCloseTo(at.y, 4);
      }),
    );
  });

  it('[TC26] brings the beginning of a box into sight, and all of it where there is room', () => {
    fc.assert(
      fc.property(anyCamera, anyPoint, anySize, anySize, (camera, at, size, screen) => {
        const moved = reveal(camera, { ...at, ...size }, screen);
        const { x } = shown(moved, at);
        expect(x).toBeGreaterThan(16 - 1e-6);
        const end = x + size.width * moved.scale;
        expect(end <= screen.width - 16 + 1e-6 || Math.abs(x - 16) < 1e-6).toBe(true);
      }),
    );
    const box = { x: 100, y: 100, width: 50, height: 50 };
    expect(reveal(NO_CAMERA, box, { width: 800, height: 600 })).toEqual(NO_CAMERA);
  });

  it('[TC26] never loses the picture', () => {
    fc.assert(
      fc.property(anyCamera, anySize, anySize, (camera, picture, screen) => {
        const kept = keepInSight(pan(camera, { x: 9999, y: -9999 }), picture, screen);
        expect(kept.x).toBeLessThanOrEqual(screen.width + 16);
        expect(kept.x + picture.width * kept.scale).toBeGreaterThanOrEqual(-16);
        expect(kept.y).toBeLessThanOrEqual(screen.height + 16);
        expect(kept.y + picture.height * kept.scale).toBeGreaterThanOrEqual(-16);
      }),
    );
  });

  it('[TC26] opens on the first lanes where all of them could not be read, and shows all when asked', () => {
    const [picture, phone] = [
      { width: 1700, height: 800 },
      { width: 320, height: 400 },
    ];
    expect(openOn(picture, phone, 'ltr')).toEqual({ x: 16, y: 16, scale: 0.9 });
    expect(openOn(picture, phone, 'rtl').x).toBe(320 - 1530 - 16);
    expect(openOn(picture, { width: 1600, height: 400 }, 'ltr').scale).toBeCloseTo(1568 / 1700);
    const all = fitAll(picture, phone);
    expect(all.scale).toBeCloseTo(288 / 1700);
    expect(all.y).toBeCloseTo((400 - 800 * all.scale) / 2);
  });
});

describe('what a pointer means', () => {
  const document = sketch({ activities: ['a', 'b', 'c'], outputs: ['d'] }, ['a d', 'a c']);
  const layout = layoutToc(document, { arrangement: 'as-listed' });
  const middle = (id: string) => {
    const { x = 0, y = 0, width = 0, height = 0 } = layout.nodes[id] ?? {};
    return { x: x + width / 2, y: y + height / 2 };
  };

  it('[TC27] the node under it, else a link nearby, else a place in a lane', () => {
    expect(targetAt(middle('b'), layout, document)).toEqual({ on: 'node', node: 'b' });
    for (const [id, { points }] of Object.entries(layout.links)) {
      const [start = { x: 0, y: 0 }] = points;
      const near = { x: start.x + 3, y: start.y + 2 };
      expect(targetAt(near, layout, document)).toEqual({ on: 'link', link: id });
    }
    const { x = 0, y = 0, width = 0, height = 0 } = layout.nodes.b ?? {};
    const handles = { of: 'b', within: 12, direction: 'ltr' } as const;
    const side = { x: x + width + 8, y: y + height / 2 };
    expect(targetAt(side, layout, document, handles)).toEqual({ on: 'handle', node: 'b' });
    expect(targetAt(side, layout, document, { ...handles, of: 'a' }).on).not.toBe('handle');
    const below = { x: middle('a').x, y: layout.height };
    expect(targetAt(below, layout, document)).toMatchObject({
      component: 'activities',
      position: 3,
    });
    expect(targetAt({ x: -500, y: 50 }, layout, document)).toEqual({ on: 'nothing' });
  });

  it('[TC27] a place is counted without the node that is carried', () => {
    const place = (id: string) =>
      placeAt({ ...middle(id), y: middle(id).y + 1 }, layout, document, 'a');
    expect(place('a')).toMatchObject({ position: 0 });
    expect(place('b')).toMatchObject({ position: 1 });
    expect(place('c')).toMatchObject({ position: 2 });
  });

  it('[TC27] a link on its way leaves and arrives at the sides that face each other', () => {
    const box = (x: number) => ({ x, y: 0, width: 100, height: 20 });
    expect(linkPreview(box(0), box(200))).toBe('M100 10C150 10 150 10 200 10');
    expect(linkPreview(box(200), box(0))).toBe('M200 10C150 10 150 10 100 10');
    expect(linkPreview(box(200), box(0), 'rtl')).toBe('M200 10C150 10 150 10 100 10');
    expect(linkPreview(box(0), box(20))).toBe('M100 10C140 10 160 10 120 10');
  });
});
