/** What a version adds to the store: the states that no version has yet, and a manifest that names the states of all. */
import { textColumn, inSpoken } from "../data/languages.ts";
import type { Comparison, Report, Text } from "../data/model.ts";
import {
  frozenKinds,
  hashOf,
  manifestName,
  statesName,
  statesText,
  type FrameState,
  type FrozenKind,
  type FrozenRow,
  type Release,
  type State,
  type TableState,
  type ThingState,
} from "../data/releases.ts";
import type { Language } from "../data/vocabulary.ts";
import { viewChart } from "../views/charts.ts";
import { chartSources } from "../wording/chart-source.ts";
import { comparisonTitle } from "../wording/comparison-names.ts";
import { factSentence, valueWithOriginal, verdictSentence } from "../wording/sentences.ts";
import { chartCsv } from "./chart-files.ts";
import { cellText, spokenTable, tableRecords, type Table } from "./columns.ts";
import { fillFrame, frozenDrawing, frozenHref } from "./frozen-frame.ts";
import { comparisonsTable, factsTable, indicatorsTable } from "./tables.ts";

/** A thing as it stands, in the form in which a version keeps it. */
export type PresentThing = Pick<ThingState, "kind" | "id" | "row" | "title" | "text">;

/** Returns every thing of a kind as it stands, in the order of its table. */
export function presentThings(kind: FrozenKind, report: Report, comparisons: readonly Comparison[]): PresentThing[] {
  const { languages } = report.edition;
  const records = (table: Table) => [...tableRecords(spokenTable(table, languages)).entries()];
  switch (kind) {
    case "facts":
      return records(factsTable(report.facts.values())).map(([id, row]) => {
        const fact = report.facts.get(id)!;
        const title = inSpoken(languages, (language) => factSentence(fact, report, language));
        return {
          kind,
          id,
          row,
          title,
          text: inSpoken(languages, (language) => valueWithOriginal(fact, report, language)),
        };
      });
    case "comparisons": {
      const byId = new Map(comparisons.map((comparison) => [comparison.id, comparison]));
      return records(comparisonsTable(comparisons, report)).map(([id, row]) => {
        const title = inSpoken(languages, (language) => comparisonTitle(byId.get(id)!, report, language));
        return {
          kind,
          id,
          row,
          title,
          text: inSpoken(languages, (language) => verdictSentence(byId.get(id)!, report, language)),
        };
      });
    }
    case "indicators":
      return records(indicatorsTable(report.indicators.values())).map(([id, row]) => {
        const { name, definition } = report.indicators.get(id)!;
        return { kind, id, row, title: name, text: definition };
      });
    case "charts":
      return [...report.charts.keys()].map((id) => presentChart(id, report, comparisons));
  }
}

/** The row of a chart: its texts and its drawing in each language, and its table. */
export function presentChart(id: string, report: Report, comparisons: readonly Comparison[]): PresentThing {
  const spec = report.charts.get(id)!;
  const view = (language: Language) => viewChart(report, comparisons, spec, language, frozenHref(language));
  const { languages } = report.edition;
  const views = inSpoken(languages, view);
  const columns: Readonly<Record<string, Text>> = {
    title: inSpoken(languages, (language) => views[language].title),
    text: inSpoken(languages, (language) => views[language].finding),
    note: inSpoken(languages, (language) => views[language].note ?? ""),
    source: inSpoken(languages, (language) => chartSources(views[language].plans, report, language)),
    drawing: inSpoken(languages, (language) => frozenDrawing(views[language], language)),
  };
  const texts = Object.entries(columns).flatMap(([name, text]) =>
    languages.map((language) => [textColumn(name, language), text[language]] as const),
  );
  const row: FrozenRow = { id, ...Object.fromEntries(texts), rows: chartCsv(views, report) };
  return { kind: "charts", id, row, title: columns["title"]!, text: columns["text"]! };
}

/** Returns a table as it is stored: without rows where these are the rows of things. */
function tableState(table: Table): TableState {
  const { rows, ...head } = table;
  if (frozenKinds.some((kind) => kind !== "charts" && kind === table.name))
    return { kind: "tables", id: table.name, head };
  const cells = rows.map((row) => row.map((cell, i) => cellText(cell, table.columns[i]!)));
  return { kind: "tables", id: table.name, head, rows: cells };
}

export type ReleaseInput = {
  readonly version: string;
  readonly date: string;
  readonly things: readonly PresentThing[];
  readonly tables: readonly Table[];
  readonly frame: FrameState;
};

/**
 * Returns the files of a version by their names in its folder. A thing whose row is that of the version before
 * keeps its state, whatever this code would say of it today.
 */
export function releaseFiles(input: ReleaseInput, releases: readonly Release[]): Map<string, string> {
  const { version, date, things, tables, frame } = input;
  const lines: string[] = [];
  const states: Record<string, string> = {};
  const last = releases.at(-1);
  const known = new Set(releases.flatMap(({ manifest }) => Object.values(manifest.states)));
  const add = (state: State) => {
    const line = JSON.stringify(state);
    const hash = hashOf(line);
    if (!known.has(hash) && !lines.includes(line)) lines.push(line);
    return (states[`${state.kind}/${state.id}`] = hash);
  };
  const form = add(frame);
  for (const thing of things) {
    const before = last?.state(thing.kind, thing.id);
    if (before && isSameRow(before.row, thing.row)) {
      states[`${thing.kind}/${thing.id}`] = before.hash;
      if (before.frame !== undefined) states[`frames/${before.frame}`] = before.frame;
    } else add(thing.kind === "charts" ? withFrame(thing, frame, form, { version, date }) : thing);
  }
  for (const table of tables) add(tableState(table));
  const manifest = { version, date, before: last?.sha256 ?? null, states };
  return new Map([
    [manifestName, `${JSON.stringify(manifest, null, 1)}\n`],
    ...(lines.length > 0 ? [[statesName, statesText(lines)] as const] : []),
  ]);
}

function withFrame(
  thing: PresentThing,
  form: FrameState,
  frame: string,
  since: { version: string; date: string },
): ThingState {
  const page = (language: Language) => hashOf(fillFrame(form, thing, since, language));
  return {
    ...thing,
    frame,
    pages: Object.fromEntries((Object.keys(form.html) as Language[]).map((language) => [language, page(language)])),
  };
}

/** Whether two rows have the same columns with the same cells. */
function isSameRow(a: FrozenRow, b: FrozenRow): boolean {
  const columns = Object.keys(a);
  return columns.length === Object.keys(b).length && columns.every((column) => a[column] === b[column]);
}
