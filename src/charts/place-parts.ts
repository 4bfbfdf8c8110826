/** Where everything in a parts chart stands; drawn by parts.ts. */
import { sum } from "d3-array";
import { placeBands, type Band } from "./band.ts";
import { dodge } from "./dodge.ts";
import { textSize, textWidth, widestText, wrapLabel } from "./text-width.ts";
import type { Part, PartsRow, PartsOptions } from "./parts.ts";

/** The bar, then its words: lines from textY on, centred on textX. */
export type PlacedPart = Part & {
  readonly x: number;
  readonly width: number;
  readonly textX: number;
  readonly textY: number;
  readonly lines: readonly string[];
};
export type PlacedParts = PartsRow & {
  readonly band: Band;
  /** The upper edge of the total's bar; that of the parts is `partsTop` below. */
  readonly y: number;
  readonly left: number;
  readonly totalWidth: number;
  /** Where the last part ends, in px. */
  readonly partsEnd: number;
  readonly placed: readonly PlacedPart[];
};

export const totalHeight = 10;
export const partsTop = totalHeight + 4;
export const partHeight = 16;
const textTop = partsTop + partHeight + 16;
export const textLine = 16;

/** Positions of bars and words. Words stand under their part, in as many tiers as keep them from meeting. */
export function placeParts(rows: readonly PartsRow[], { width, scale = "own" }: PartsOptions) {
  const { left, right } = placeBands(rows, { width });
  const words = rows.map((row) => partWords(row.parts, right - left));
  const bands = placeBands(
    rows.map((row, i) => ({ ...row, plotHeight: textTop + words[i]!.height + 12 })),
    { width },
  );
  const greatest = rows.map((row) => Math.max(length(row.total), sum(row.parts, length)));
  const room = Math.max(0, ...rows.map((row) => textWidth(row.total.valueText) + 10));
  const full = Math.max(right - left - room, (right - left) / 2);
  const placed = rows.map((row, i): PlacedParts => {
    const unit = full / ((scale === "shared" ? Math.max(...greatest) : greatest[i]!) || 1);
    const band = bands.bands[i]!;
    const y = band.y - (textTop + words[i]!.height) / 2 + 4;
    let x = left;
    const bars = row.parts.map((part) => {
      const bar = { part, x, width: length(part) * unit };
      x += bar.width;
      return bar;
    });
    const texts = placeWords(bars, words[i]!, { left, right, y: y + textTop });
    const parts = bars.map(({ part, ...bar }, b): PlacedPart => ({ ...part, ...bar, ...texts[b]! }));
    return { ...row, band, y, left, totalWidth: length(row.total) * unit, partsEnd: x, placed: parts };
  });
  return { rows: placed, height: bands.bottom };
}

type Words = {
  readonly lines: readonly (readonly string[])[];
  readonly tiers: number;
  readonly tierHeight: number;
  readonly height: number;
};

/** Name over value for every part, and in how many tiers they fit into the width. */
function partWords(parts: readonly Part[], width: number): Words {
  const lines = parts.map((part) => [
    ...wrapLabel(part.name, width / 2.2, { size: textSize.note, maxLines: 2 }),
    ...wrapLabel(part.valueText, width / 2.2, { maxLines: 2 }),
  ]);
  const whole = sum(lines, (each) => widestText(each) + 10);
  const tiers = parts.length === 0 ? 0 : Math.ceil(whole / width);
  const tierHeight = Math.max(0, ...lines.map((each) => each.length)) * textLine + 4;
  return { lines, tiers, tierHeight, height: tiers * tierHeight };
}

/** Parts take turns in the tiers, so that neighbours in one tier are far apart. */
function placeWords(
  bars: readonly { readonly x: number; readonly width: number }[],
  { lines, tiers, tierHeight }: Words,
  { left, right, y }: { left: number; right: number; y: number },
) {
  const placed: { lines: readonly string[]; textX: number; textY: number }[] = [];
  for (let tier = 0; tier < tiers; tier += 1) {
    const members = bars.map((_, i) => i).filter((i) => i % tiers === tier);
    const wishes = members.map((i) => ({ at: bars[i]!.x + bars[i]!.width / 2, size: widestText(lines[i]!) }));
    const centres = dodge(wishes, { min: left, max: right, gap: 10 });
    for (const [m, i] of members.entries())
      placed[i] = { lines: lines[i]!, textX: centres[m]!, textY: y + tier * tierHeight };
  }
  return placed;
}

/** What has no number has no bar. */
function length({ value }: Pick<Part, "value">): number {
  return value === undefined ? 0 : Math.max(0, value);
}
