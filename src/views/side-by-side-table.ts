/** Every fact of the edition with the places as columns: rows by measure where two places state one, the rest by topic. */
import type { Comparison, Fact, Place, Report, Task } from "../data/model.ts";
import { isResultKind } from "../data/kinds.ts";
import { buildContext, groupBy } from "./comparisons/subjects.ts";
import type { Relation } from "./side-by-side-relations.ts";
import { measureOf, rowBuilder, type MeasureRow, type Role } from "./side-by-side-rows.ts";

/** What a place states on a topic in no row: numbers that stand alone, and tasks without one. */
export type RestCell = { readonly place: string; readonly facts: readonly Fact[]; readonly tasks: readonly Task[] };

export type TopicRows = {
  readonly topic: string;
  readonly rows: readonly MeasureRow[];
  readonly rest: readonly RestCell[];
  /** All targets and results of each column, those of rows and those that stand alone. */
  readonly counts: ReadonlyMap<string, Readonly<Record<Role, number>>>;
};

type ThemeRows = { readonly theme: string; readonly topics: readonly TopicRows[] };

export type SideBySideTable = {
  /** The places that publish a plan, in the order of places.yaml: the columns. */
  readonly columns: readonly Place[];
  readonly themes: readonly ThemeRows[];
  /** Years that a row has numbers for, the earliest first. */
  readonly years: readonly number[];
};

/**
 * Returns the table of the whole edition: first the theme with the most rows that every place has a number in, in each
 * theme first the topics, and in each topic first the rows, of which the most places have one; `tableOf` takes a theme or a topic out of it.
 */
export function sideBySideTable(report: Report, comparisons: readonly Comparison[]): SideBySideTable {
  const context = buildContext(report);
  const publishing = new Set([...report.plans.values()].map(({ place }) => place));
  const columns = [...report.places.values()].filter(({ id }) => publishing.has(id));
  const facts = [...report.facts.values()].sort(context.order);
  const build = rowBuilder(context, columns, comparisons);
  const rowsOf = groupBy(
    facts.filter(({ indicator, place }) => indicator !== undefined && publishing.has(place)),
    (fact) => `${fact.indicator} ${measureOf[fact.form]}`,
  );
  const rows = [...rowsOf.values()]
    .filter((group) => new Set(group.map(({ place }) => place)).size > 1)
    .map((group) => build(group));
  const topicRows = topicBuilder(report, columns, rows, facts);
  const years = new Set(rows.flatMap(factsOfRow).map(({ period }) => period.last));
  return {
    columns,
    years: [...years].sort((a, b) => a - b),
    themes: [...report.themes.keys()]
      .map((theme) => ({
        theme,
        topics: [...report.topics.values()]
          .filter((topic) => topic.theme === theme)
          .map(({ id }) => topicRows(id))
          .filter(
            ({ rows: own, rest: alone }) =>
              own.length > 0 || alone.some(({ facts: f, tasks: t }) => f.length + t.length > 0),
          )
          .sort((a, b) => reachOfTopic(b) - reachOfTopic(a)),
      }))
      .filter(({ topics }) => topics.length > 0)
      .sort((a, b) => statedByAll(b, columns) - statedByAll(a, columns)),
  };
}

/** How many rows of a theme have a number of every place. */
function statedByAll({ topics }: ThemeRows, columns: readonly Place[]): number {
  return topics.flatMap(({ rows }) => rows).filter((row) => stating(row) === columns.length).length;
}

/** How many places have a number in a row. */
function stating({ cells }: MeasureRow): number {
  return cells.filter(({ items }) => items.some(({ fact }) => fact.absent === undefined)).length;
}

/** The function that gathers all that stands under a topic, given the rows there are. */
function topicBuilder(
  report: Report,
  columns: readonly Place[],
  rows: readonly MeasureRow[],
  facts: readonly Fact[],
): (topic: string) => TopicRows {
  const column = columnFinder(report, new Set(columns.map(({ id }) => id)));
  const inRows = new Set(rows.flatMap(factsOfRow).map(({ id }) => id));
  const rank = new Map([...report.indicators.keys()].map((id, i) => [id, i]));
  // The rows of one indicator stay together.
  const reaches = new Map(
    [...groupBy(rows, ({ indicator }) => indicator)].map(([id, own]) => [id, Math.max(...own.map(reachOf))]),
  );
  const reachOfIndicator = ({ indicator }: MeasureRow) => reaches.get(indicator)!;
  const rest = groupBy(
    facts.filter(({ id }) => !inRows.has(id)),
    ({ topic }) => topic,
  );
  const byTopic = groupBy(facts, ({ topic }) => topic);
  const bare = groupBy(
    [...report.tasks.values()].filter((task) => task.facts.length === 0),
    ({ topic }) => topic,
  );
  return (topic) => ({
    topic,
    rows: rows
      .filter(({ indicator }) => report.indicators.get(indicator)!.topic === topic)
      .sort(
        (a, b) =>
          reachOfIndicator(b) - reachOfIndicator(a) ||
          rank.get(a.indicator)! - rank.get(b.indicator)! ||
          Number(a.form !== undefined) - Number(b.form !== undefined),
      ),
    rest: columns.map(({ id }) => ({
      place: id,
      facts: (rest.get(topic) ?? []).filter(({ place }) => column(place) === id),
      tasks: (bare.get(topic) ?? []).filter(({ place }) => column(place) === id),
    })),
    counts: new Map(
      columns.map(({ id }) => {
        const own = (byTopic.get(topic) ?? []).filter(({ place }) => column(place) === id);
        const results = own.filter(({ kind }) => isResultKind(kind)).length;
        // An expectation without a year is neither.
        return [id, { result: results, target: own.filter(({ kind }) => kind === "target").length }];
      }),
    ),
  });
}

/** How much a row has to show: the places with a number count first, then whether any two of them may be compared. */
function reachOf(row: MeasureRow): number {
  const isCompared = row.cells.some(({ items }) =>
    items.some(({ relations }) => [...relations.values()].some(isOrdered)),
  );
  return 2 * stating(row) + Number(isCompared);
}

const reachOfTopic = ({ rows }: TopicRows): number => Math.max(0, ...rows.map(reachOf));

/** Facts that stand in a row, as its numbers or as repetitions of them. */
export function factsOfRow({ cells }: MeasureRow): readonly Fact[] {
  return cells.flatMap(({ items }) => items.flatMap(({ fact, others }) => [fact, ...others]));
}

/** Returns the ids of facts that the table shows nowhere: none, unless a place has no column to stand in. */
export function factsInNoView(report: Report, { themes }: SideBySideTable): readonly string[] {
  const seen = new Set(
    themes.flatMap(({ topics }) =>
      topics
        .flatMap(({ rows, rest }) => [...rows.flatMap(factsOfRow), ...rest.flatMap(({ facts }) => facts)])
        .map(({ id }) => id),
    ),
  );
  return [...report.facts.keys()].filter((id) => !seen.has(id));
}

export type Part = { readonly theme?: string; readonly topic?: string };

/** Returns the part of the table for a theme or a topic; the columns stay, so that who is silent is seen. */
export function tableOf(table: SideBySideTable, { theme, topic }: Part): SideBySideTable {
  const themes = table.themes
    .filter((one) => theme === undefined || one.theme === theme)
    .map((one) => ({ ...one, topics: one.topics.filter((rows) => topic === undefined || rows.topic === topic) }))
    .filter(({ topics }) => topics.length > 0);
  const rows = themes.flatMap(({ topics }) => topics.flatMap((one) => one.rows));
  const years = new Set(rows.flatMap(factsOfRow).map(({ period }) => period.last));
  return { ...table, themes, years: table.years.filter((year) => years.has(year)) };
}

/**
 * Returns the rows in which a place has a number, without what stands alone: the few that may be compared with the most
 * other places, and all the others.
 */
export function rowsOfPlace(
  table: SideBySideTable,
  place: string,
  few: number,
): { readonly leading: SideBySideTable; readonly others: SideBySideTable } {
  const rows = table.themes.flatMap(({ topics }) => topics.flatMap((topic) => topic.rows));
  const states = ({ cells }: MeasureRow) =>
    cells.some((cell) => cell.place === place && cell.items.some(({ fact }) => fact.absent === undefined));
  const compared = ({ cells }: MeasureRow) =>
    cells.filter(({ items }) =>
      items.some(({ newest, relations }) => newest && relations.has(place) && isOrdered(relations.get(place)!)),
    ).length;
  const own = rows.filter(states).sort((a, b) => compared(b) - compared(a) || stating(b) - stating(a));
  const leading = new Set(own.filter((row) => compared(row) > 0).slice(0, few));
  const only = (keep: (row: MeasureRow) => boolean): SideBySideTable => ({
    ...table,
    themes: table.themes
      .map(({ theme, topics }) => ({
        theme,
        topics: topics
          .map((topic) => ({ ...topic, rows: topic.rows.filter(keep), rest: [] }))
          .filter((topic) => topic.rows.length > 0),
      }))
      .filter(({ topics }) => topics.length > 0),
  });
  return { leading: only((row) => leading.has(row)), others: only((row) => states(row) && !leading.has(row)) };
}

const isOrdered = ({ code }: Relation): boolean => code !== "not-comparable";

/** Returns one row for each indicator named that has one, in the order given: its plain amount, else its first. */
export function leadingRows(table: SideBySideTable, indicators: readonly string[]): SideBySideTable {
  const all = table.themes.flatMap(({ theme, topics }) => topics.map((topic) => ({ theme, topic })));
  const themes = indicators.flatMap((indicator) =>
    all.flatMap(({ theme, topic }) => {
      const row = topic.rows.find((one) => one.indicator === indicator);
      return row ? [{ theme, topics: [{ ...topic, rows: [row], rest: [] }] }] : [];
    }),
  );
  return { ...table, themes };
}

/** The column of a place: its own, or that of the nearest place above it that publishes a plan. */
function columnFinder(report: Report, publishing: ReadonlySet<string>): (place: string) => string | undefined {
  return (place) => {
    let at: string | undefined = place;
    while (at !== undefined && !publishing.has(at)) at = report.places.get(at)?.parent;
    return at;
  };
}
