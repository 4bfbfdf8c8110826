/** Rectangles and line segments in px, for keeping things apart. */

/** A rectangle by its upper left corner, in px. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type Segment = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };

/** Whether two boxes share any area. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether the first box lies within the second; edges may touch. */
export function inside(box: Box, bounds: Box): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  );
}

/** Whether a line runs through a box; both ends clipped to it leave something over (Liang and Barsky). */
export function crosses({ x1, y1, x2, y2 }: Segment, box: Box): boolean {
  let from = 0;
  let to = 1;
  const sides = [
    [x1 - x2, x1 - box.x],
    [x2 - x1, box.x + box.width - x1],
    [y1 - y2, y1 - box.y],
    [y2 - y1, box.y + box.height - y1],
  ] as const;
  for (const [delta, room] of sides) {
    if (delta === 0 && room < 0) return false;
    if (delta < 0) from = Math.max(from, room / delta);
    if (delta > 0) to = Math.min(to, room / delta);
  }
  return from < to;
}
