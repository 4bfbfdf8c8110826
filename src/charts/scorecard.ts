/** Many targets at once: a column a group, each answered target a square with its name, those that nothing answers small. */
import { drawKey, placeKeys, type KeyItem, type PlacedKey } from "./key.ts";
import { hitBox } from "./mark.ts";
import { anyLinked, chartSvg, linkedMark, textLines, type ChartOptions, type LinkedRow } from "./row.ts";
import { h, type Svg } from "./svg.ts";
import { textSize, textWidth, wrapLabel } from "./text-width.ts";
import { drawVerdict, type OutcomeVerdict } from "./verdict-mark.ts";

/** One target, or rather the comparison with its result. */
export type ScoreRow = LinkedRow & {
  /** The name of what was aimed at. */
  readonly label: string;
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

/** A square at (x, y) with the side `size`, and its name beside it; without lines it has none. */
type PlacedScore = ScoreRow & {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly lines: readonly string[];
  /** The area that answers to a finger. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
};
type ScoreHead = { readonly lines: readonly string[]; readonly x: number; readonly y: number; readonly bold: boolean };

/** Sides of squares with and without a name, and a finger's target, in px. */
const [named, small, finger] = [18, 12, 24];
const columnGap = 20;
const leastColumn = 120;
const line = 16;

/** Whether a result answers the target; the others are many, and their names are in the table. */
const isAnswered = ({ verdict }: ScoreRow): boolean => verdict !== "not-reported" && verdict !== "pending";

/** Positions of keys, groups and squares: as many columns as have room, the others under them. */
export function placeScores(rows: readonly ScoreRow[], { width, keys, notes = [], totalText }: ScoreOptions) {
  // Bold text is wider, in some system fonts by 15 %.
  const total = wrapLabel(totalText, width / 1.15);
  const count = ({ verdict }: ScoreKey) => rows.filter((row) => row.verdict === verdict).length;
  const items = keys.filter((key) => count(key) > 0).map((key) => ({ ...key, count: String(count(key)) }));
  const { keys: placedKeys, bottom } = placeKeys(items, { width, top: 8 + total.length * 18, sign: named });
  const groups = groupRows(rows);
  const across = Math.max(1, Math.min(groups.length, Math.floor((width + columnGap) / (leastColumn + columnGap))));
  const columnWidth = (width - (across - 1) * columnGap) / across;
  const heads: ScoreHead[] = [];
  const squares: PlacedScore[] = [];
  let top = bottom + 14;
  let edge = top;
  for (const [g, group] of groups.entries()) {
    if (g > 0 && g % across === 0) top = edge + 18;
    const x = (g % across) * (columnWidth + columnGap);
    const note = notes[g] ?? "";
    const bottomOf = placeGroup(group, note, { x, top, width: columnWidth, heads, squares });
    edge = Math.max(edge, bottomOf);
  }
  return { total, keys: placedKeys, heads, squares, height: edge + 4 };
}

type Column = { x: number; top: number; width: number; heads: ScoreHead[]; squares: PlacedScore[] };

/** Places one group in its column; returns its lower end. */
function placeGroup(group: readonly ScoreRow[], note: string, { x, top, width, heads, squares }: Column): number {
  const name = wrapLabel(group[0]!.group, width / 1.15, { maxLines: 2 });
  const said = wrapLabel(note, width, { size: textSize.note, maxLines: 3 });
  // On a phone both fit on one line.
  const beside =
    name.length === 1 &&
    said.length === 1 &&
    textWidth(name[0]!) * 1.15 + 12 + textWidth(said[0]!, textSize.note) < width;
  heads.push({ lines: name, x, y: top + line / 2, bold: true });
  if (said.length > 0)
    heads.push({
      lines: said,
      x: beside ? x + textWidth(name[0]!) * 1.15 + 12 : x,
      y: top + line / 2 + (beside ? 0 : name.length * line),
      bold: false,
    });
  let edge = top + (name.length + (beside ? 0 : said.length)) * line + 8;
  for (const row of group.filter(isAnswered)) {
    const lines = wrapLabel(row.label, width - named - 8, { maxLines: 7 });
    const height = Math.max(finger, lines.length * line + 8);
    squares.push({ ...row, x, y: edge + 3, size: named, lines, box: { x, y: edge, width, height } });
    edge += height;
  }
  const others = group.filter((row) => !isAnswered(row));
  const perLine = Math.max(1, Math.floor(width / finger));
  for (const [i, row] of others.entries()) {
    const left = x + (i % perLine) * finger;
    const y = edge + 4 + Math.floor(i / perLine) * finger;
    const inset = (finger - small) / 2;
    squares.push({
      ...row,
      x: left + (i % perLine === 0 ? 3 : inset),
      y: y + inset,
      size: small,
      lines: [],
      box: { x: left, y, width: finger, height: finger },
    });
  }
  return edge + (others.length === 0 ? 0 : 4 + Math.ceil(others.length / perLine) * finger);
}

/** The rows in the order given, group by group. */
export function scoreChart(rows: readonly ScoreRow[], options: ScoreOptions): Svg {
  const frame = { linked: anyLinked(rows), name: "score" };
  if (rows.length === 0) return chartSvg(options, { ...frame, height: 24 });
  const { total, keys, heads, squares, height } = placeScores(rows, options);
  return chartSvg(
    options,
    { ...frame, height },
    h(
      "g",
      { "aria-hidden": "true" },
      textLines(total, { x: 0, y: 12, class: "label strong", gap: 18 }),
      keys.map(drawScoreKey),
      heads.map(({ lines, x, y, bold }) =>
        textLines(lines, { x, y, gap: line, class: bold ? "label strong" : "note" }),
      ),
    ),
    squares.map((row) =>
      linkedMark(
        row,
        options,
        drawVerdict(row.verdict, { x: row.x, y: row.y, size: row.size }),
        textLines(row.lines, { x: row.x + named + 8, y: row.y + named / 2, gap: line, class: "label" }),
        hitBox(row.box),
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
