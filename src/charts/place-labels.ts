/** Labels beside points of a plane: each takes the nearest free spot, so that none covers another or a mark. */
import { crosses, inside, overlap, type Box, type Segment } from "./box.ts";

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

/** Places in the order of the wishes, undefined where there is none; `cost` compares outcomes, 1e6 for a label without a place. */
export type PlacedLabels = { readonly labels: readonly (PlacedLabel | undefined)[]; readonly cost: number };

/**
 * A place for every label, if there is one. Who chooses first matters, so the labels choose in several
 * orders; then every label that came off badly may take one of its near spots and those in its way choose
 * anew, as long as that is cheaper for all together.
 */
export function placeLabels(wishes: readonly LabelWish[], options: PlaneOptions): PlacedLabels {
  const given = wishes.map((_, i) => i);
  const by = (key: (wish: LabelWish) => number) =>
    [...given].sort((a, b) => key(wishes[a]!) - key(wishes[b]!) || a - b);
  const orders = [
    given,
    by(({ height, width }) => -height * width),
    by(({ x, y }) => x * 1e4 + y),
    by(({ x, y }) => x * 1e4 - y),
    by(({ x, y }) => y * 1e4 + x),
    by(({ x, y }) => -x * 1e4 + y),
  ];
  let best: Choices | undefined;
  for (const order of orders) {
    const outcome = choose(wishes, order, [], options);
    if (best === undefined || costOf(outcome) < costOf(best)) best = outcome;
    if (costOf(best) < 3 * wishes.length) break;
  }
  if (best === undefined) return { labels: [], cost: 0 };
  for (let pass = 0; pass < 3; pass += 1) {
    const before = costOf(best);
    for (const i of given) best = improve(i, best, wishes, options);
    if (costOf(best) === before) break;
  }
  return { labels: best.map((choice) => choice?.label), cost: costOf(best) };
}

type Choice = { readonly label: PlacedLabel; readonly cost: number };
type Choices = readonly (Choice | undefined)[];

function costOf(choices: Choices): number {
  return choices.reduce((sum, choice) => sum + (choice?.cost ?? 1e6), 0);
}

/** Those in `order` choose one after another; the others keep what they have. */
function choose(wishes: readonly LabelWish[], order: readonly number[], kept: Choices, options: PlaneOptions): Choices {
  const choices = wishes.map((_, i) => (order.includes(i) ? undefined : kept[i]));
  for (const i of order) choices[i] = cheapest(wishes[i]!, choices, options);
  return choices;
}

function improve(i: number, best: Choices, wishes: readonly LabelWish[], options: PlaneOptions): Choices {
  if ((best[i]?.cost ?? Infinity) < 6) return best;
  let chosen = best;
  for (const spot of nearSpots) {
    const own = choiceAt(wishes[i]!, spot, options.marks, options);
    if (own === undefined || own.cost >= (best[i]?.cost ?? Infinity)) continue;
    const inTheWay = best.flatMap((other, k) =>
      k !== i && other !== undefined && overlap(withAir(other.label), own.label) ? [k] : [],
    );
    const fixed = best.map((choice, k) => (k === i ? own : choice));
    const next = choose(wishes, inTheWay, fixed, options);
    if (costOf(next) < costOf(chosen) - 0.5) chosen = next;
  }
  return chosen;
}

/** The cheapest free spot of a label. */
function cheapest(wish: LabelWish, choices: Choices, options: PlaneOptions): Choice | undefined {
  const taken = [
    ...options.marks,
    ...choices.flatMap((choice) => (choice === undefined ? [] : [withAir(choice.label)])),
  ];
  let best: Choice | undefined;
  for (const spot of allSpots) {
    if (best !== undefined && spot.cost >= best.cost) break;
    const choice = choiceAt(wish, spot, taken, options);
    if (choice !== undefined && (best === undefined || choice.cost < best.cost)) best = choice;
  }
  return best;
}

/** Two labels in one line need a space between them. */
function withAir(box: Box): Box {
  return { ...box, x: box.x - 5, width: box.width + 10 };
}

function choiceAt(wish: LabelWish, spot: Spot, taken: readonly Box[], options: PlaneOptions): Choice | undefined {
  const label = labelAt(wish, spot, options.reach);
  if (!inside(label, options.bounds) || taken.some((box) => overlap(box, label))) return undefined;
  return { label, cost: spot.cost + crossings(wish, label, { ...options, taken }) };
}

/** What it costs that lines run through a label, and its leader through other labels and marks. */
function crossings(
  { x, y }: LabelWish,
  label: PlacedLabel,
  { lines, taken, reach }: PlaneOptions & { taken: readonly Box[] },
): number {
  const crossed = 14 * lines.filter((line) => crosses(line, label)).length;
  if (!label.leader) return crossed;
  const leader = leaderOf({ x, y }, label);
  const own = (box: Box) => overlap(box, { x: x - reach / 2, y: y - reach / 2, width: reach, height: reach });
  return crossed + 20 * taken.filter((box) => !own(box) && crosses(leader, box)).length;
}

/** The line from a point to the nearest edge of its label. */
export function leaderOf({ x, y }: { x: number; y: number }, label: PlacedLabel): Segment {
  const x2 = Math.min(Math.max(x, label.x + 2), label.x + label.width - 2);
  const y2 = Math.min(Math.max(y, label.y + 3), label.y + label.height - 2);
  return { x1: x, y1: y, x2, y2 };
}

/** A place beside a point: which side, above it or below or level with it, moved up or down by `dy`, and its price. */
type Spot = {
  readonly side: "right" | "left" | "centre" | "right-corner" | "left-corner";
  readonly level: "above" | "beside" | "below";
  readonly dy: number;
  readonly cost: number;
};

const nearSpots: readonly Spot[] = [
  { side: "right", level: "beside", dy: 0, cost: 0 },
  { side: "centre", level: "above", dy: 0, cost: 1 },
  { side: "centre", level: "below", dy: 0, cost: 3 },
  { side: "left", level: "beside", dy: 0, cost: 4 },
  { side: "right-corner", level: "above", dy: 0, cost: 6 },
  { side: "left-corner", level: "above", dy: 0, cost: 7 },
  { side: "right-corner", level: "below", dy: 0, cost: 8 },
  { side: "left-corner", level: "below", dy: 0, cost: 9 },
];
/** The near ones, then farther up and down, the cheapest first. */
const allSpots: readonly Spot[] = [
  ...nearSpots,
  ...Array.from({ length: 60 }, (_, i) => 6 * (i + 1)).flatMap((step) =>
    (["right", "left", "centre"] as const).flatMap((side, i): Spot[] => [
      { side, level: side === "centre" ? "above" : "beside", dy: -step, cost: 10 + step + 2 * i },
      { side, level: side === "centre" ? "below" : "beside", dy: step, cost: 11 + step + 2 * i },
    ]),
  ),
].sort((a, b) => a.cost - b.cost);

function labelAt({ x, y, width, height }: LabelWish, { side, level, dy, cost }: Spot, reach: number): PlacedLabel {
  const top = level === "above" ? y - reach - height + 2 : level === "below" ? y + reach - 2 : y - height / 2;
  const left = {
    right: x + reach,
    left: x - reach - width,
    centre: x - width / 2,
    "right-corner": x + 4,
    "left-corner": x - 4 - width,
  }[side];
  const anchor = side === "centre" ? "middle" : side.startsWith("right") ? "start" : "end";
  return { x: left, y: top + dy, width, height, anchor, leader: cost > 20 };
}
