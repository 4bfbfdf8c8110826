/** What became of many targets: a square each, in groups, with how many of how many had which end. */
import { drawKey, placeKeys, type KeyItem, type PlacedKey } from "./key.ts";
import { hitBox } from "./mark.ts";
import { anyLinked, chartSvg, linkedMark, textLines, type ChartOptions } from "./row.ts";
import { h, type Svg } from "./svg.ts";
import { textSize, textWidth, widestText, wrapLabel } from "./text-width.ts";
import { drawVerdict, type OutcomeVerdict } from "./verdict-mark.ts";

/** One target, or rather the comparison with its result. */
export type ScoreRow = {
  readonly id: string;
  readonly href?: string | undefined;
  /** The finding in a sentence. */
  readonly text: string;
  /** Rows of one group that follow one another stand together under it. */
  readonly group: string;
  readonly verdict: OutcomeVerdict;
};
export type ScoreKey = { readonly verdict: OutcomeVerdict; readonly text: string };
export type ScoreOptions = ChartOptions & {
  /** How many targets there are in all, in words: "48 项目标". */
  readonly totalText: string;
  /** The verdicts in the order in which they are listed; those without a row are left out. */
  readonly keys: readonly ScoreKey[];
  /** What is said of each group, in their order: "达到 3 / 11". */
  readonly notes?: readonly string[] | undefined;
};

export type PlacedScore = ScoreRow & { readonly x: number; readonly y: number };
type ScoreGroup = {
  readonly lines: readonly string[];
  readonly labelY: number;
  readonly note: string;
  readonly noteX: number;
  readonly noteY: number;
  readonly anchor: "start" | "end";
};

/** The side of a square in px: at least a finger's target, at most the second. */
const [least, most] = [24, 32];
const gap = 4;

/** Positions of keys, groups and squares: labels beside the squares where there is width, above where there is not. */
export function placeScores(rows: readonly ScoreRow[], { width, keys, notes = [], totalText }: ScoreOptions) {
  // Bold text is wider, in some system fonts by 15 %.
  const total = wrapLabel(totalText, width / 1.15);
  const count = ({ verdict }: ScoreKey) => rows.filter((row) => row.verdict === verdict).length;
  const items = keys.filter((key) => count(key) > 0).map((key) => ({ ...key, count: String(count(key)) }));
  const { keys: placedKeys, bottom: top } = placeKeys(items, {
    width,
    top: 8 + total.length * 18,
    sign: 18,
  });
  const groups = groupRows(rows);
  const stacked = width < 500;
  const labelWidth = Math.min(widestText(groups.map((group) => group[0]!.group)), width / 4);
  const noteWidth = widestText(notes, textSize.note) + 12;
  const left = stacked ? 0 : Math.ceil(labelWidth) + 16;
  const right = stacked ? width : width - noteWidth;
  const longest = Math.max(...groups.map((group) => group.length));
  const square = Math.max(least, Math.min(most, Math.floor((right - left + gap) / longest) - gap));
  const pitch = square + gap;
  const perLine = Math.max(1, Math.floor((right - left + gap) / pitch));
  let edge = top + 8;
  const placedGroups: ScoreGroup[] = [];
  const squares = groups.flatMap((group, g) => {
    const label = group[0]!.group;
    const note = notes[g] ?? "";
    const lines = stacked
      ? wrapLabel(label, width - textWidth(note, textSize.note) - 12)
      : wrapLabel(label, labelWidth, { maxLines: 2 });
    const head = stacked ? lines.length * 17 + 6 : 0;
    const first = edge + 8 + head;
    const tiers = Math.ceil(group.length / perLine);
    const labelY = stacked ? edge + 8 + 8 : first + square / 2 - ((lines.length - 1) * 17) / 2;
    placedGroups.push({
      lines,
      labelY,
      note,
      noteX: stacked ? width : left + Math.min(group.length, perLine) * pitch + 8,
      noteY: stacked ? labelY : first + square / 2,
      anchor: stacked ? "end" : "start",
    });
    edge = first + tiers * pitch + (stacked ? 4 : 2);
    return group.map((row, i): PlacedScore => ({
      ...row,
      x: left + (i % perLine) * pitch,
      y: first + Math.floor(i / perLine) * pitch,
    }));
  });
  return { total, keys: placedKeys, groups: placedGroups, squares, square, height: edge };
}

/** The rows in the order given, group by group. */
export function scoreChart(rows: readonly ScoreRow[], options: ScoreOptions): Svg {
  const frame = { linked: anyLinked(rows), name: "score" };
  if (rows.length === 0) return chartSvg(options, { ...frame, height: 24 });
  const { total, keys, groups, squares, square, height } = placeScores(rows, options);
  return chartSvg(
    options,
    { ...frame, height },
    h(
      "g",
      { "aria-hidden": "true" },
      textLines(total, { x: 0, y: 12, class: "label strong", gap: 18 }),
      keys.map(drawScoreKey),
      groups.map(({ lines, labelY, note, noteX, noteY, anchor }) => [
        textLines(lines, { x: 0, y: labelY }),
        note !== "" && textLines(note, { x: noteX, y: noteY, anchor, class: "note" }),
      ]),
    ),
    squares.map((row) =>
      linkedMark(
        row,
        options,
        drawVerdict(row.verdict, { x: row.x, y: row.y, size: square }),
        hitBox({ x: row.x, y: row.y, width: square, height: square }),
      ),
    ),
  );
}

function drawScoreKey(key: PlacedKey<KeyItem & ScoreKey>): Svg {
  return drawKey(key, drawVerdict(key.verdict, { x: key.x, y: key.y - 9, size: 18 }));
}

function groupRows(rows: readonly ScoreRow[]): readonly (readonly ScoreRow[])[] {
  const groups: ScoreRow[][] = [];
  for (const row of rows) {
    const group = groups[groups.length - 1];
    if (group !== undefined && group[0]!.group === row.group) group.push(row);
    else groups.push([row]);
  }
  return groups;
}
