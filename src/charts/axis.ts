/** Axes: where values and years stand, and thin rules with tick labels. d3-axis needs a DOM, this does not. */
import { nice, ticks as niceTicks } from "d3-array";
import { h, words, type Svg } from "./svg.ts";
import { textSize, textWidth, wideFont } from "./text-width.ts";

type Tick = { readonly at: number; readonly text: string };
/** A placed axis: `position` turns a value or year into px, `ticks` are where the rules and labels are. */
export type Axis = { readonly position: (value: number) => number; readonly ticks: readonly Tick[] };

/**
 * A linear axis over all values, its ends on nice ticks. Zero is included where it is near (the least
 * value is at most half the greatest) or asked for; without values it runs from 0 to 1.
 * `range` is where its ends stand, in px; `space` is how many px one tick should have. Where the labels stand
 * `across`, side by side, there are as many ticks as have room for theirs, also in a wide system font.
 */
export function valueAxis(
  values: readonly number[],
  range: readonly [number, number],
  { space = 60, zero = false, across = false }: { space?: number; zero?: boolean; across?: boolean } = {},
): Axis & { readonly domain: readonly [number, number] } {
  // Where only whole things are counted, there is no rule at half a thing.
  const whole = values.every(Number.isInteger) && values.length > 0;
  const most = Math.max(2, Math.round(Math.abs(range[1] - range[0]) / space));
  for (let count = most; ; count -= 1) {
    const domain = nice(...wholeExtent(values, zero), count);
    const position = linear(domain, range);
    const ticks = niceTicks(...domain, count)
      .filter((value) => !whole || Number.isInteger(value))
      .map((value) => ({ at: position(value), text: formatTick(value) }));
    if (count === 2 || !across || haveRoom(ticks)) return { position, ticks, domain };
  }
}

/**
 * Returns where a value of the domain stands on the range. d3-scale does the same, and brings a third of what a frame may
 * weigh for it: it can lead from colour to colour as well.
 */
export function linear(domain: readonly [number, number], range: readonly [number, number]): (value: number) => number {
  return (value) => {
    const share = (value - domain[0]) / (domain[1] - domain[0]);
    return range[0] * (1 - share) + range[1] * share;
  };
}

/** Whether labels centred under their ticks stand apart from one another. */
function haveRoom(ticks: readonly Tick[]): boolean {
  const half = ({ text }: Tick) => (textWidth(text, textSize.tick) * wideFont) / 2;
  return ticks.every(
    (tick, i) => i === 0 || Math.abs(tick.at - ticks[i - 1]!.at) >= half(tick) + half(ticks[i - 1]!) + 4,
  );
}

/**
 * Whole years from first to last, each in the middle of an equal band. Every year has a tick where there
 * is room for all; otherwise the ends, the `marked` years and those that end a five-year plan have one, in
 * this order, unless it would touch another.
 */
export function yearAxis(
  first: number,
  last: number,
  range: readonly [number, number],
  marked: readonly number[] = [],
): Axis & { readonly band: number } {
  const band = (range[1] - range[0]) / (last - first + 1);
  const position = (year: number) => range[0] + (year - first + 0.5) * band;
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const room = textWidth("2000", textSize.tick);
  const shown: number[] = [];
  const wanted = band >= room ? years : [first, last, ...marked, ...years.filter((year) => year % 5 === 0)];
  for (const year of wanted) {
    if (year < first || year > last || shown.includes(year)) continue;
    if (shown.every((other) => Math.abs(position(other) - position(year)) >= room)) shown.push(year);
  }
  shown.sort((a, b) => a - b);
  return { position, band, ticks: shown.map((year) => ({ at: position(year), text: String(year) })) };
}

/** Horizontal rules from x1 to x2 with their labels to the left of x1; for a vertical axis. */
export function drawRules({ ticks }: Axis, { x1, x2 }: { x1: number; x2: number }): Svg {
  return h(
    "g",
    { class: "axis", "aria-hidden": "true" },
    ticks.map(({ at, text }) => [
      h("line", { class: text === "0" ? "rule zero" : "rule", x1, x2, y1: at, y2: at }),
      h("text", { class: "tick", x: x1 - 6, y: at, dy: "0.35em", "text-anchor": "end" }, words(text)),
    ]),
  );
}

/**
 * Vertical rules over each of the stretches with their labels under y; for a horizontal axis. Several
 * stretches leave the labels of stacked bands free. Tick labels stay inside [0, width].
 */
export function drawPosts(
  { ticks }: Axis,
  { stretches, y, width }: { stretches: readonly (readonly [number, number])[]; y: number; width: number },
): Svg {
  return h(
    "g",
    { class: "axis", "aria-hidden": "true" },
    ticks.map(({ at, text }) => {
      const half = textWidth(text, textSize.tick) / 2;
      const x = Math.min(Math.max(at, half), width - half);
      const ruleClass = text === "0" ? "rule zero" : "rule";
      return [
        stretches.map(([y1, y2]) => h("line", { class: ruleClass, x1: at, x2: at, y1, y2 })),
        h("text", { class: "tick", x, y: y + 14, dy: "0.35em", "text-anchor": "middle" }, words(text)),
      ];
    }),
  );
}

/** A tick's number: the shortest digits, a true minus, commas from five digits on. */
export function formatTick(value: number): string {
  const [whole = "", rest] = String(Math.abs(Math.round(value * 1e6) / 1e6)).split(".");
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  return `${value < 0 ? "−" : ""}${grouped}${rest === undefined ? "" : `.${rest}`}`;
}

function wholeExtent(values: readonly number[], zero: boolean): [number, number] {
  if (values.length === 0) return [0, 1];
  let least = Math.min(...values);
  let greatest = Math.max(...values);
  if (zero || (least > 0 && least <= greatest / 2)) least = Math.min(0, least);
  if (zero || (greatest < 0 && greatest >= least / 2)) greatest = Math.max(0, greatest);
  if (least !== greatest) return [least, greatest];
  return least > 0 ? [0, least] : [least, least === 0 ? 1 : 0];
}
