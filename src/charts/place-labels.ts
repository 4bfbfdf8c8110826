/** Labels beside points of a plane: each takes the nearest free spot, so that none covers another or a mark. */

/** A rectangle by its upper left corner, in px. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type Segment = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
export type LabelWish = {
  /** The point it belongs to. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
/** Where a label stands and how it hangs on its point; `leader` says that it is too far off to need no line. */
export type PlacedLabel = Box & { readonly anchor: "start" | "middle" | "end"; readonly leader: boolean };

export type PlaneOptions = {
  /** Labels stay inside. */
  readonly bounds: Box;
  /** What labels must not cover: the marks. */
  readonly marks: readonly Box[];
  /** What labels should rather not cover: the lines between marks. */
  readonly lines: readonly Segment[];
  /** From a point to the edge of its label. */
  readonly reach: number;
};

/**
 * A place for every label in the order of the wishes, or undefined where there is none: the caller should
 * then give the plane more height. Labels that found no room go first in a second and third try.
 */
export function placeLabels(wishes: readonly LabelWish[], options: PlaneOptions): readonly (PlacedLabel | undefined)[] {
  let order = wishes.map((_, i) => i);
  let best: readonly (PlacedLabel | undefined)[] = [];
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const placed = placeInOrder(wishes, order, options);
    if (attempt === 0 || missing(placed) < missing(best)) best = placed;
    if (missing(best) === 0) return best;
    order = [...order].sort((a, b) => Number(placed[a] !== undefined) - Number(placed[b] !== undefined) || a - b);
  }
  return best;
}

/** Whether two boxes share any area. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function placeInOrder(wishes: readonly LabelWish[], order: readonly number[], options: PlaneOptions) {
  const placed: (PlacedLabel | undefined)[] = wishes.map(() => undefined);
  const taken: Box[] = [...options.marks];
  for (const i of order) {
    let best: PlacedLabel | undefined;
    let least = Infinity;
    for (const candidate of candidates(wishes[i]!, options.reach)) {
      if (candidate.cost >= least || !inside(candidate, options.bounds)) continue;
      if (taken.some((box) => overlap(box, candidate))) continue;
      const cost = candidate.cost + 14 * options.lines.filter((line) => crosses(line, candidate)).length;
      if (cost < least) [best, least] = [candidate, cost];
    }
    placed[i] = best;
    if (best !== undefined) taken.push(best);
  }
  return placed;
}

/** Spots about a point, the cheapest first: beside, above, below, the corners, then farther up and down. */
function candidates({ x, y, width, height }: LabelWish, reach: number): readonly (PlacedLabel & { cost: number })[] {
  const right = { x: x + reach, anchor: "start" as const };
  const left = { x: x - reach - width, anchor: "end" as const };
  const centre = { x: x - width / 2, anchor: "middle" as const };
  const above = y - reach - height + 2;
  const below = y + reach - 2;
  const beside = y - height / 2;
  const spots = [
    { ...right, y: beside, cost: 0 },
    { ...centre, y: above, cost: 1 },
    { ...centre, y: below, cost: 3 },
    { ...left, y: beside, cost: 4 },
    { ...right, x: x + 4, y: above, cost: 6 },
    { ...left, x: x - 4 - width, y: above, cost: 7 },
    { ...right, x: x + 4, y: below, cost: 8 },
    { ...left, x: x - 4 - width, y: below, cost: 9 },
  ].map((spot) => ({ ...spot, width, height, leader: false }));
  const far = Array.from({ length: 24 }, (_, i) => 6 * (i + 1)).flatMap((step) =>
    [right, left, centre].flatMap((side, i) => [
      { ...side, y: (side === centre ? above : beside) - step, cost: 10 + step + 2 * i },
      { ...side, y: (side === centre ? below : beside) + step, cost: 11 + step + 2 * i },
    ]),
  );
  return [...spots, ...far.map((spot) => ({ ...spot, width, height, leader: spot.cost > 20 }))];
}

function missing(placed: readonly (PlacedLabel | undefined)[]): number {
  return placed.filter((label) => label === undefined).length;
}

function inside(box: Box, bounds: Box): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  );
}

/** Whether a line runs through a box; both ends clipped to it leave something over (Liang and Barsky). */
function crosses({ x1, y1, x2, y2 }: Segment, box: Box): boolean {
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
