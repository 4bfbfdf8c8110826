/** Two places held against each other: where one is higher, where they are equal, and what looks alike and is not compared. */
import type { Fact, Place, Report } from "../data/model.ts";
import type { ComparabilityReason } from "../data/vocabulary.ts";
import type { Relation } from "./side-by-side-relations.ts";
import type { MeasureRow } from "./side-by-side-rows.ts";
import type { SideBySideTable } from "./side-by-side-table.ts";

export const pairGroups = ["left-higher", "equal", "right-higher", "share"] as const;
type PairGroup = (typeof pairGroups)[number];

export type PairRow = {
  readonly row: MeasureRow;
  readonly left: Fact;
  readonly right: Fact;
  /** How the right number stands to the left one; of a share, the smaller to the larger. */
  readonly relation: Relation;
  /** The end of the bars: 100 for shares in per cent, else the larger of the two; undefined where units or signs forbid bars. */
  readonly top: number | undefined;
};

type LookAlike = { readonly row: MeasureRow; readonly reasons: readonly ComparabilityReason[] };

export type TwoPlaces = {
  readonly id: string;
  readonly left: Place;
  readonly right: Place;
  readonly groups: ReadonlyMap<PairGroup, readonly PairRow[]>;
  readonly lookAlikes: readonly LookAlike[];
};

/** How many indicators two places share before a page of their own says more than the table. */
export const fewestShared = 5;

/** Returns the pairs of columns that share enough indicators, in the order of the columns. */
export function placePairs(report: Report, table: SideBySideTable): readonly TwoPlaces[] {
  const rows = table.themes.flatMap(({ topics }) => topics.flatMap((topic) => topic.rows));
  return table.columns.flatMap((left, i) =>
    table.columns.slice(i + 1).flatMap((right) => {
      const shared = rows.filter((row) => [left, right].every(({ id }) => cellOf(row, id).length > 0));
      if (new Set(shared.map(({ indicator }) => indicator)).size < fewestShared) return [];
      return [twoPlaces(report, shared, left, right)];
    }),
  );
}

const cellOf = (row: MeasureRow, place: string) => row.cells.find((cell) => cell.place === place)!.items;

function twoPlaces(report: Report, rows: readonly MeasureRow[], left: Place, right: Place): TwoPlaces {
  const groups = new Map<PairGroup, PairRow[]>(pairGroups.map((group) => [group, []]));
  const lookAlikes: LookAlike[] = [];
  for (const row of rows) {
    const found = best(report, row, left.id, right.id) ?? best(report, row, right.id, left.id, true);
    if (found) groups.get(found.group)!.push(found.pair);
    else {
      const reasons = cellOf(row, right.id).flatMap(({ relations }) => relations.get(left.id)?.reasons ?? []);
      if (reasons.length > 0) lookAlikes.push({ row, reasons: [...new Set(reasons)] });
    }
  }
  return { id: `${left.id}-${right.id}`, left, right, groups, lookAlikes };
}

/** The surest pair of a row, and of several the latest: each number of `of` with the one of `to` it answers. */
function best(
  report: Report,
  row: MeasureRow,
  to: string,
  of: string,
  isShareOnly = false,
): { group: PairGroup; pair: PairRow } | undefined {
  const candidates = cellOf(row, of)
    .flatMap(({ fact, relations }) => {
      const relation = relations.get(to);
      if (!relation || relation.code === "not-comparable") return [];
      return isShareOnly && relation.code !== "share" ? [] : [{ fact, relation }];
    })
    .sort((a, b) => Number(b.relation.sure) - Number(a.relation.sure) || b.fact.period.last - a.fact.period.last);
  const [first] = candidates;
  if (!first) return undefined;
  const { fact, relation } = first;
  const other = report.facts.get(relation.to)!;
  const [left, right] = isShareOnly ? [fact, other] : [other, fact];
  const group = { equal: "equal", higher: "right-higher", lower: "left-higher", share: "share" } as const;
  return { group: group[relation.code], pair: { row, left, right, relation, top: topOf(left, right) } };
}

function topOf(left: Fact, right: Fact): number | undefined {
  if (left.value === undefined || right.value === undefined) return undefined;
  const values = [left.value, right.value];
  if (left.unit !== right.unit || left.form === "rank" || Math.min(...values) < 0 || Math.max(...values) === 0)
    return undefined;
  return left.form === "share" && Math.max(...values) <= 100 ? 100 : Math.max(...values);
}
