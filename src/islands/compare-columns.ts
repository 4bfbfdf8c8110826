/** A choice as a table with places as columns: which numbers stand in which row and cell, and how they differ. No DOM. */
import { group } from "d3-array";
import type { CompareData, CompareFact, Related } from "../wording/compare-data.ts";

export type ColumnRow = {
  readonly topic: string;
  /** None where the number stands alone. */
  readonly indicator: string | undefined;
  /** The row's numbers; its first names the row. */
  readonly facts: readonly CompareFact[];
  /** By place, the earlier first, results before targets of the year. */
  readonly cells: ReadonlyMap<string, readonly CompareFact[]>;
  /** What is said of two numbers of the row. */
  readonly related: readonly Related[];
};

export type ColumnTable = {
  /** Those with a number, in the order of the data. */
  readonly places: readonly string[];
  readonly rows: readonly ColumnRow[];
};

/** Returns the rows by topic, a row for each indicator and form, then for each number that stands alone. */
export function columnTable(data: CompareData, facts: readonly CompareFact[]): ColumnTable {
  const shown = facts.filter(({ again }) => !again);
  const key = ({ indicator, form, id }: CompareFact) =>
    indicator === undefined ? id : `${indicator} ${form === "average-growth" ? "growth" : form}`;
  const topics = data.topics.map(({ id }) => id);
  const places = data.places.map(({ id }) => id).filter((id) => shown.some(({ place }) => place === id));
  const rows = [...group(shown, key).values()].map((own): ColumnRow => {
    const inOrder = [...own].sort(
      (a, b) =>
        a.period.last - b.period.last ||
        b.period.first - a.period.first ||
        Number(a.kind === "target") - Number(b.kind === "target"),
    );
    const ids = new Set(own.map(({ id }) => id));
    return {
      topic: own[0]!.topic,
      indicator: own[0]!.indicator,
      facts: inOrder,
      cells: group(inOrder, ({ place }) => place),
      related: data.related.filter(({ facts: [a, b] }) => ids.has(a) && ids.has(b)),
    };
  });
  const alone = ({ indicator }: ColumnRow) => Number(indicator === undefined);
  rows.sort((a, b) => topics.indexOf(a.topic) - topics.indexOf(b.topic) || alone(a) - alone(b));
  return { places, rows };
}
