/** A chart as files: its rows as CSV and JSON, and a drawing that needs nothing else. */
import { drawChart } from "../charts/draw-chart.ts";
import { standaloneMargin, standaloneSvg, type StandaloneOptions } from "../charts/standalone.ts";
import { inEach, inSpoken, textColumn } from "../data/languages.ts";
import type { ChartSpec, Comparison, Edition, Fact, Report } from "../data/model.ts";
import { languages, type Language } from "../data/vocabulary.ts";
import { absoluteUrl, href, pagePath, type PageKind } from "../links.ts";
import { viewChart, type ChartView } from "../views/charts.ts";
import type { TableCell } from "../views/charts/chart-view.ts";
import { languageTags } from "../wording/languages.ts";
import { sourceLine } from "../wording/chart-source.ts";
import { percentageText } from "../wording/margins.ts";
import { csvFile } from "../data/csv-line.ts";
import { formatJson } from "./json.ts";

/** The same chart in every language. */
export type ChartViews = Readonly<Record<Language, ChartView>>;

/** Returns what marks and cells of a site's charts lead to. */
export function hrefIn(language: Language, { base }: Pick<Edition, "base">): (kind: PageKind, id: string) => string {
  return (kind, id) => href(pagePath(kind, id), language, base);
}

/** Returns the chart in every language. */
export function chartInLanguages(report: Report, comparisons: readonly Comparison[], spec: ChartSpec): ChartViews {
  const view = (language: Language) => viewChart(report, comparisons, spec, language, hrefIn(language, report.edition));
  return inSpoken(report.edition.languages, view);
}

const factColumns = ["bound", "value", "value_max", "unit", "period"] as const;

/**
 * Returns the chart's table as CSV, the same in every language: a column of texts has one in each language of the edition, or
 * one for all where they say the same; a column of facts has their ids and, where each row states one, what it says; rows that
 * rest on a comparison end with it. A column of nothing but its percentages stands there as numbers.
 */
export function chartCsv(views: ChartViews, report: Report): string {
  const spoken = languages.filter((language) => report.edition.languages.includes(language));
  const { rows, columns: all } = views[spoken[0]!].table;
  const cellIn = (language: Language, r: number, c: number) => views[language].table.rows[r]!.cells[c]!;
  const columns = all.flatMap(({ key }, c) => {
    const cells = rows.map((row) => row.cells[c]!);
    const onlyPercentage = rows.every(({ comparison }, r) => {
      const percentage = comparison?.percentage;
      return percentage && cells[r]!.text === percentageText(percentage, spoken[0]!);
    });
    if (onlyPercentage && rows.length > 0) return [];
    const texts = cells.map((_, r) => spoken.map((language) => cellIn(language, r, c).text));
    const said = texts.every(([first, ...others]) => others.every((other) => other === first)) ? 1 : spoken.length;
    return [
      {
        key,
        cells,
        kind: kindOf(cells),
        names: spoken.slice(0, said),
        texts: texts.map((each) => each.slice(0, said)),
      },
    ];
  });
  const compared = rows.some((row) => row.comparison !== undefined);
  const header = columns.flatMap(({ key, kind, names }): readonly string[] => {
    if (kind === "facts") return [key];
    if (kind === "fact") return [key, ...factColumns.map((name) => `${key}_${name}`)];
    return names.length === 1 ? [key] : names.map((language) => textColumn(key, language));
  });
  const lines = rows.map((row, r) => [
    ...columns.flatMap(({ cells, kind, texts }): readonly string[] => {
      const cell = cells[r]!;
      const ids = (cell.facts ?? []).join("+");
      if (kind === "facts") return [ids];
      return kind === "fact" ? [ids, ...statedCells(cell, report)] : texts[r]!;
    }),
    ...(compared ? comparisonCells(row.comparison) : []),
  ]);
  return csvFile([[...header, ...(compared ? comparisonColumns : [])], ...lines]);
}

/** Columns of facts, one a row or several; else texts. */
function kindOf(cells: readonly TableCell[]): "text" | "fact" | "facts" {
  if (!cells.some(({ facts }) => facts !== undefined && facts.length > 0)) return "text";
  return cells.some(({ facts = [] }) => facts.length > 1) ? "facts" : "fact";
}

function statedCells({ facts = [] }: TableCell, report: Report): readonly string[] {
  const fact = facts[0] === undefined ? undefined : report.facts.get(facts[0]);
  if (!fact) return factColumns.map(() => "");
  return [
    fact.bound ?? "",
    fact.digits,
    fact.valueMax === undefined ? "" : String(fact.valueMax),
    fact.unit,
    periodText(fact),
  ];
}

function periodText({ period: { first, last } }: Fact): string {
  return first === last ? String(first) : `${first}-${last}`;
}

const comparisonColumns = [
  ...["comparison", "verdict", "percentage", "percentage_bound"],
  ...["margin", "margin_bound", "margin_unit", "class"],
];

function comparisonCells(comparison: Comparison | undefined): readonly string[] {
  if (!comparison) return comparisonColumns.map(() => "");
  const { id, verdict, percentage, margin, class: comparability } = comparison;
  const share = [percentage?.value, percentage?.bound];
  const cells = [id, verdict, ...share, margin?.value, margin?.bound, margin?.unit, comparability];
  return cells.map((cell) => (cell === undefined ? "" : String(cell)));
}

/** Returns the chart with its finding, its table in the languages of the edition, its facts and comparisons as JSON. */
export function chartJson(views: ChartViews, report: Report): string {
  const { languages } = report.edition;
  const { spec, facts, comparisons, plans } = views[languages[0]];
  const each = <Said>(pick: (view: ChartView) => Said) => inEach(languages, (language) => pick(views[language]));
  const table = ({ table: { columns, rows } }: ChartView) => ({
    columns: columns.map(({ key, text }) => ({ key, text })),
    rows: rows.map(({ cells, comparison }) => ({
      cells: cells.map(({ text, facts: ids = [] }) => (ids.length > 0 ? { text, facts: ids } : { text })),
      ...(comparison ? { comparison: comparison.id } : {}),
    })),
  });
  return formatJson({
    id: spec.id,
    url: absoluteUrl(pagePath("charts", spec.id), languages[0], report.edition),
    version: report.edition.version,
    view: spec.view,
    options: spec.options,
    title: each(({ title }) => title),
    finding: each(({ finding }) => finding),
    note: each(({ note }) => note),
    plans,
    facts,
    comparisons,
    table: each(table),
  });
}

export type DrawnFile = {
  readonly css: string;
  readonly theme: StandaloneOptions["theme"];
  /** Of the whole file, in px. */
  readonly width: number;
};

/** Returns the chart as an SVG file with title, source line and address, its links leading to the site. */
export function chartSvgFile(
  view: ChartView,
  language: Language,
  report: Report,
  { css, theme, width }: DrawnFile,
): string {
  const { edition } = report;
  const lang = languageTags[language];
  const drawing = drawChart(view.chart, {
    id: view.spec.id,
    width: width - 2 * standaloneMargin,
    title: view.title,
    description: view.finding,
    lang,
  });
  return standaloneSvg(drawing, {
    css,
    theme,
    width,
    title: view.title,
    source: [
      ...(view.note === undefined ? [] : [view.note]),
      sourceLine(view.plans, absoluteUrl(pagePath("charts", view.spec.id), language, edition), report, language),
    ].join("\n"),
    lang,
    origin: edition.site.replace(/\/$/, ""),
  });
}

/** How many times as large as it is shown a picture is made, so that it is sharp on every screen and in print. */
export const pictureScale = 2;

/** The width of the files that are offered: the wide drawing with its margins, in px. */
export const fileWidth = 720 + 2 * standaloneMargin;
