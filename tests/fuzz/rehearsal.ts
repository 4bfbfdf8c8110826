/** The stages of a build that speak of data, without writing a page: what the check passes must go through all of them. */
import type { Content } from "../../src/data/files.ts";
import { isDataFile } from "../../src/data/load.ts";
import { checkGlossary, glossaryFile } from "../../src/data/glossary.ts";
import type { Comparison, Report } from "../../src/data/model.ts";
import { codeFaults, isFault, parseMdx } from "../../src/data/mdx-code.ts";
import { frozenKinds } from "../../src/data/releases.ts";
import { languages } from "../../src/data/vocabulary.ts";
import { chartCsv, chartInLanguages, chartJson } from "../../src/exports/chart-files.ts";
import { tableCsv } from "../../src/exports/csv.ts";
import { buildDataFiles } from "../../src/exports/data-files.ts";
import { presentThings } from "../../src/exports/release-files.ts";
import { sideBySideCsv } from "../../src/exports/side-by-side-csv.ts";
import { buildTables } from "../../src/exports/tables.ts";
import { withAllCharts } from "../../src/views/charts.ts";
import { compareAll } from "../../src/views/comparisons/compare-all.ts";
import { compareData } from "../../src/exports/compare-data.ts";
import { pages } from "../../src/wording/pages.ts";
import { factPart, mainPart } from "../../src/exports/search-parts.ts";
import { sideBySideTable } from "../../src/views/side-by-side-table.ts";
import { placePairs } from "../../src/views/two-places.ts";
import { compileMdx } from "../wording/render-mdx.ts";

/** Whether every file of data is made too, with spreadsheets and archives: the dearest stage. */
export type Depth = { readonly files: boolean };

/**
 * Goes through what a build makes of content that passed the check. Throws what the build would throw; Error where a page or an
 * article would not be compiled.
 */
export async function rehearse(content: Content, report: Report, { files }: Depth): Promise<void> {
  const whole = withAllCharts(report);
  const comparisons = compareAll(report);
  makeViews(whole, comparisons);
  const glossary = content.files
    .filter(({ name }) => name === glossaryFile)
    .flatMap((file) => checkGlossary(file, report.edition.languages)[0]);
  for (const { path, text } of pages({ report: whole, comparisons, charts: [...whole.charts.values()], glossary })) {
    const tree = parseMdx(text.replace(/^---\n[^]*?\n---\n/, ""));
    const faults = isFault(tree) ? [tree] : codeFaults(tree, "page");
    if (faults.length > 0) throw new Error(`${path}: ${faults[0]!.message}`);
  }
  for (const { name, text } of content.files)
    if (name.endsWith(".mdx")) await compileMdx(text.replace(/^---\n[^]*?\n---\n/, ""), `/content/${name}`);
  const tables = buildTables(whole, comparisons, []);
  for (const table of tables) tableCsv(table);
  if (files) await buildDataFiles(whole, comparisons, []);
}

function makeViews(report: Report, comparisons: readonly Comparison[]): void {
  for (const kind of frozenKinds) presentThings(kind, report, comparisons);
  for (const spec of report.charts.values()) {
    const drawn = chartInLanguages(report, comparisons, spec);
    chartCsv(drawn, report);
    chartJson(drawn, report);
  }
  const table = sideBySideTable(report, comparisons);
  sideBySideCsv(table, report);
  placePairs(report, table);
  for (const language of languages) {
    compareData(report, comparisons, language);
    const main = mainPart(report, language);
    for (const plan of report.plans.keys()) factPart(report, plan, language, main);
  }
}

/** What an edition says in numbers, to be held against what another one says. */
export type Meaning = {
  /** Of each fact its number as stated. */
  readonly numbers: ReadonlyMap<string, string>;
  /** Of each fact what its number is said of: plan, place, years, kind, form, indicator. No rule can know these; a person sealed them. */
  readonly said: ReadonlyMap<string, string>;
  /** All that the data say, as one text, and all that stands beside them. */
  readonly whole: string;
  readonly texts: string;
};

/** Returns what an edition says. */
export function meaningOf(report: Report, { files }: Content): Meaning {
  const facts = [...report.facts.values()];
  const beside = files.filter(({ name }) => !isDataFile(name));
  return {
    numbers: new Map(
      facts.map(({ id, digits, valueMax, unit, bound }) => {
        const { canonical, factor } = report.units.get(unit) ?? {};
        // Where no number is stated there is none that could become another.
        return [id, digits === "" ? "" : [digits, valueMax, unit, canonical, factor, bound].join(" ")];
      }),
    ),
    said: new Map(
      facts.map(({ id, plan, place, period, kind, form, absent, unit, indicator, topic, at }) => [
        id,
        [plan, place, period.first, period.last, kind, form, absent, unit, indicator, topic, at].join(" "),
      ]),
    ),
    whole: JSON.stringify(report, (key, value: unknown) =>
      key === "line" ? undefined : value instanceof Map ? [...value] : value,
    ),
    texts: beside.map(({ text }) => text).join("\0"),
  };
}
