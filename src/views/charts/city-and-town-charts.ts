/** A town's targets beside its city's: every row of the plan's table year by year, and the shares of amounts. */
import type { CellSign, MatrixCell } from "../../charts/matrix.ts";
import type { Period } from "../../data/model.ts";
import { chartTableWords, townChartWords } from "../../messages/messages.ts";
import { absenceShort, marginWords } from "../../wording/chart-words.ts";
import { verdictWithin } from "../../wording/phrases.ts";
import { percentageSign, percentageText } from "../../wording/margins.ts";
import { matrixFinding, sharesFinding, stanceWords } from "../../wording/town-findings.ts";
import { comparisonSentence, factSentence } from "../../wording/sentences.ts";
import { formatDigits, formatPeriod } from "../../wording/values.ts";
import { cityAndTownRows, type CityAndTownCell, type CityAndTownRow, type Stance } from "../city-and-town.ts";
import { periodKey } from "../comparisons/subjects.ts";
import { comparisonCell, factCell, factMark, type Answer, type View, type ViewContext } from "./chart-view.ts";

const signs: Readonly<Record<Stance, CellSign>> = {
  same: "same",
  higher: "higher",
  lower: "lower",
  share: "number",
  "not-set": "words",
  "not-its-own": "words",
  "not-compared": "words",
};

type Options = Readonly<Record<string, string>>;

function rowsFor({ plan = "", place = "", theme }: Options, { report, comparisons }: ViewContext): CityAndTownRow[] {
  return cityAndTownRows(report, comparisons, { plan, town: place }).filter(
    (row) => theme === undefined || row.theme === theme,
  );
}

export const cityAndTownView: View = {
  required: ["plan", "place"],
  optional: ["theme"],
  answer: (options, context) => {
    const { report, language } = context;
    const rows = rowsFor(options, context);
    const periods = periodsOf(rows.flatMap((row) => row.cells));
    const columns = chartTableWords[language].cityAndTown;
    const nameOf = (row: CityAndTownRow) => report.indicators.get(row.indicator)!.name[language];
    const cells = rows.flatMap((row) => row.cells);
    return {
      chart: {
        type: "matrix",
        columns: periods.map((period) => formatPeriod(period, language)),
        keys: (["same", "higher", "lower", "number", "words"] as const).map((sign) => ({
          sign,
          text: stanceWords[sign][language],
        })),
        rows: grouped(rows).map((row) => ({
          id: `row-${row.indicator}`,
          href: context.hrefOf("indicators", row.indicator),
          text: nameOf(row),
          label: nameOf(row),
          group: stanceWords[groupOf(row)][language],
          cells: periods.map((period) => {
            const cell = row.cells.find((one) => periodKey(one.period) === periodKey(period));
            return cell && matrixCell(cell, context);
          }),
        })),
      },
      table: {
        columns: [...pairColumns(columns), { key: "stance", text: columns.stance }],
        rows: rows.flatMap((row) =>
          row.cells.map((cell) => ({
            comparison: cell.comparison,
            cells: [
              ...pairCells(nameOf(row), cell, context),
              cell.comparison === undefined
                ? { text: absenceText(cell, context) }
                : comparisonCell(stanceText(cell, context), cell.comparison, context),
            ],
          })),
        ),
      },
      finding: matrixFinding(rows.length, cells, options["place"]!, report, language),
    };
  },
};

/** The first of the signs that a row has in any year: what differs from the city stands before what does not. */
const signOrder: readonly CellSign[] = ["higher", "lower", "same", "number", "words"];

const groupOf = ({ cells }: CityAndTownRow): CellSign =>
  signOrder.find((sign) => cells.some(({ stance }) => signs[stance] === sign)) ?? "words";

/** The rows group by group, each in the order of the plan. */
const grouped = (rows: readonly CityAndTownRow[]): readonly CityAndTownRow[] =>
  signOrder.flatMap((sign) => rows.filter((row) => groupOf(row) === sign));

/** The periods of cells, each once, the earlier first. */
function periodsOf(cells: readonly CityAndTownCell[]): Period[] {
  return [...new Map(cells.map(({ period }) => [periodKey(period), period])).values()].sort(
    (a, b) => a.last - b.last || a.first - b.first,
  );
}

function matrixCell(cell: CityAndTownCell, context: ViewContext): MatrixCell | undefined {
  const { report, language, hrefOf } = context;
  const { comparison, town, city, stance } = cell;
  const fact = town ?? city;
  if (fact === undefined) return undefined;
  const percentage = comparison?.percentage;
  return {
    ...(comparison === undefined
      ? { id: fact.id, href: hrefOf("facts", fact.id), text: factSentence(fact, report, language) }
      : {
          id: comparison.id,
          href: hrefOf("comparisons", comparison.id),
          text: comparisonSentence(comparison, report, language),
        }),
    sign: signs[stance],
    valueText:
      percentage !== undefined
        ? percentageSign(percentage)
        : comparison === undefined || signs[stance] === "words"
          ? absenceText(cell, context)
          : factMark(town!, context).valueText,
    besideText: besideText(cell, context),
    part: percentage === undefined ? undefined : percentage.value / 100,
    derived: percentage !== undefined,
  };
}

/** What the town's number is held against: the city's, or of a share both numbers where they have one unit. */
function besideText({ town, city, comparison, stance }: CityAndTownCell, context: ViewContext): string | undefined {
  const text = townChartWords[context.language];
  if (town === undefined || city === undefined || comparison === undefined) return undefined;
  if (stance === "higher" || stance === "lower") return text.city(factMark(city, context).valueText);
  const exact = town.bound === "eq" && city.bound === "eq" && town.unit === city.unit;
  if (comparison.percentage === undefined || !exact || !town.digits || !city.digits) return undefined;
  const [part, whole] = [town, city].map(({ digits }) => formatDigits(digits, context.language));
  return text.partOf(part!, whole!);
}

function absenceText({ town, comparison }: CityAndTownCell, { language }: ViewContext): string {
  if (town?.absent) return absenceShort[town.absent][language];
  if (town === undefined) return absenceShort["not-set"][language];
  return comparison === undefined ? verdictWithin(undefined, language) : "";
}

function stanceText({ stance, comparison }: CityAndTownCell, { report, language }: ViewContext): string {
  if (comparison!.percentage !== undefined) {
    const share = percentageText(comparison!.percentage, language);
    return townChartWords[language].share(share);
  }
  const name = stanceWords[signs[stance]][language];
  const by = marginWords(comparison!, report, language);
  return by === "" ? name : by;
}

type PairNames = Readonly<Record<"indicator" | "period" | "city" | "town", string>>;

/** The columns that every table of a town beside its city begins with. */
function pairColumns({ indicator, period, city, town }: PairNames): Answer["table"]["columns"] {
  return [
    { key: "indicator", text: indicator },
    { key: "period", text: period },
    { key: "city", text: city, number: true },
    { key: "town", text: town, number: true },
  ];
}

function pairCells(name: string, { period, city, town }: CityAndTownCell, context: ViewContext) {
  return [
    { text: name },
    { text: formatPeriod(period, context.language) },
    factCell(city, context),
    factCell(town, context),
  ];
}

type SharesRow = { readonly row: CityAndTownRow; readonly cells: readonly CityAndTownCell[] };

export const sharesView: View = {
  required: ["plan", "place"],
  optional: ["theme"],
  answer: (options, context) => {
    const { report, language } = context;
    const rows = rowsFor(options, context).flatMap((row): SharesRow[] => {
      const cells = row.cells.filter(({ comparison }) => comparison?.percentage !== undefined);
      return cells.length === 0 ? [] : [{ row, cells }];
    });
    const ordered = rows.toSorted((a, b) => lastShare(b.cells) - lastShare(a.cells));
    const nameOf = ({ indicator }: CityAndTownRow) => report.indicators.get(indicator)!.name[language];
    return {
      chart: sharesChart(ordered, nameOf, context),
      table: sharesTable(ordered, nameOf, context),
      finding: sharesFinding(
        ordered.map(({ row, cells }) => ({
          name: nameOf(row),
          first: shareOf(cells[0]!),
          last: shareOf(cells.at(-1)!),
          year: cells.at(-1)!.period.last,
        })),
        options["place"]!,
        report,
        language,
      ),
    };
  },
};

type NameOfRow = (row: CityAndTownRow) => string;

function sharesChart(ordered: readonly SharesRow[], nameOf: NameOfRow, context: ViewContext): Answer["chart"] {
  const { language } = context;
  const shown = ordered.flatMap(({ cells }) => cells);
  const periods = periodsOf(shown);
  const greatest = Math.max(...shown.map(shareOf));
  return {
    type: "matrix",
    columns: periods.map((period) => formatPeriod(period, language)),
    keys: [{ sign: "number", text: townChartWords[language].shareKey }],
    rows: ordered.map(({ row, cells }) => ({
      id: `row-${row.indicator}`,
      href: context.hrefOf("indicators", row.indicator),
      text: nameOf(row),
      label: nameOf(row),
      group: townChartWords[language].shares,
      cells: periods.map((period) => {
        const cell = cells.find((one) => periodKey(one.period) === periodKey(period));
        const drawn = cell && matrixCell(cell, context);
        return drawn && { ...drawn, part: shareOf(cell) / greatest };
      }),
    })),
  };
}

function sharesTable(ordered: readonly SharesRow[], nameOf: NameOfRow, context: ViewContext): Answer["table"] {
  const { language } = context;
  const columns = chartTableWords[language].shares;
  return {
    columns: [...pairColumns(columns), { key: "share", text: columns.share, number: true }],
    rows: ordered.flatMap(({ row, cells }) =>
      cells.map((cell) => ({
        comparison: cell.comparison,
        cells: [
          ...pairCells(nameOf(row), cell, context),
          comparisonCell(percentageText(cell.comparison!.percentage!, language), cell.comparison!, context),
        ],
      })),
    ),
  };
}

const shareOf = ({ comparison }: CityAndTownCell): number => comparison!.percentage!.value;

function lastShare(cells: readonly CityAndTownCell[]): number {
  return shareOf(cells.at(-1)!);
}
