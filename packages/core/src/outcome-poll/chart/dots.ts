/** The most room of a dot to either side, in the units of a chart. */
const LARGEST_DOT = 5;

/** How the dots of a point are stacked. */
export interface Packing {
  /** How many dots stand beside each other. */
  readonly across: number;
  /** The room of one dot. */
  readonly step: number;
}

/**
 * The largest dots of which the highest stack stays within the height.
 *
 * @param peak how many dots the highest stack has
 * @param room the width of a stack
 */
export function packDots(peak: number, room: number, height: number): Packing {
  for (let across = 1; ; across++) {
    const step = Math.min(room / across, 2 * LARGEST_DOT);
    if (Math.ceil(peak / across) * step <= height || across > peak) return { across, step };
  }
}

/** The dots of a point, from the base line at `height` upwards, each row in the middle of `x`. */
export function dotsAt(x: number, count: number, { across, step }: Packing, height: number) {
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / across);
    const inRow = Math.min(across, count - row * across);
    return {
      x: x + ((index % across) - (inRow - 1) / 2) * step,
      y: height - (row + 0.5) * step,
      r: step * 0.44,
    };
  });
}
