/** What became of the targets of one place for one year: a scorecard of all, and bullets of target against result. */
import { relativeMargin } from "../../wording/margins.ts";
import type { BulletEnd, BulletRow } from "../../charts/bullets.ts";
import type { OutcomeVerdict } from "../../charts/verdict-mark.ts";
import { verdictsOf } from "../../data/vocabulary.ts";
import { chartTableWords, listWords, outcomeChartWords } from "../../messages/messages.ts";
import { verdictWords } from "../../wording/chart-words.ts";
import { bulletsFinding, groupNote, outcomesFinding, targetsText } from "../../wording/score-findings.ts";
import { comparabilityReasonNames, verdictNames } from "../../wording/terms.ts";
import { formatValue } from "../../wording/values.ts";
import { convertValue } from "../comparisons/readings.ts";
import { outcomeRows, type OutcomeRow } from "../outcomes.ts";
import { scoreOf, scoresByTheme } from "../scores.ts";
import {
  comparisonCell,
  comparisonMark,
  factCell,
  factMark,
  type View,
  type ViewContext,
  type ViewTable,
} from "./chart-view.ts";

type Options = Readonly<Record<string, string>>;

function rowsFor(
  { place = "", year, plan, theme, answered }: Options,
  { report, comparisons }: ViewContext,
): OutcomeRow[] {
  const question = { place, year: Number(year), ...(plan === undefined ? {} : { plan }) };
  return outcomeRows(report, comparisons, question).filter(
    (row) => (theme === undefined || row.theme === theme) && (answered !== "true" || row.results.length > 0),
  );
}

export const scorecardView: View = {
  required: ["place", "year"],
  optional: ["plan", "theme"],
  answer: (options, context) => {
    const { report, language } = context;
    const rank = (row: OutcomeRow) => verdictsOf.outcome.indexOf(row.verdict as OutcomeVerdict);
    const scores = scoresByTheme(rowsFor(options, context), verdictsOf.outcome, report);
    const rows = scores.flatMap((score) => score.rows.toSorted((a, b) => rank(a) - rank(b)));
    const all = scoreOf(rows, verdictsOf.outcome);
    const themes = scores.map((score) => ({
      name: report.themes.get(score.theme)!.name[language],
      score: scoreOf(score.rows, verdictsOf.outcome),
    }));
    return {
      chart: {
        type: "scorecard",
        totalText: targetsText(all.outOf, options["plan"], report, language),
        keys: verdictsOf.outcome.map((verdict) => ({ verdict, text: verdictNames[verdict][language] })),
        notes: themes.map(({ score }) => groupNote(score, language)),
        rows: rows.map((row) => ({
          ...comparisonMark(row.comparison, context),
          label: row.target.label[language],
          group: report.themes.get(row.theme)!.name[language],
          verdict: row.verdict as OutcomeVerdict,
        })),
      },
      table: outcomesTable(rows, context),
      finding: outcomesFinding(
        all,
        themes,
        { place: options["place"]!, year: Number(options["year"]) },
        report,
        language,
      ),
    };
  },
};

export const bulletsView: View = {
  required: ["place", "year"],
  optional: ["plan", "theme", "answered"],
  answer: (options, context) => {
    const { report, language } = context;
    const rows = rowsFor(options, context);
    // Without `answered` the other rows are in the chart and need no word.
    const all = rowsFor({ ...options, answered: "false" }, context);
    const score = scoreOf(all, verdictsOf.outcome);
    return {
      chart: {
        type: "bullets",
        targetText: outcomeChartWords[language].target,
        resultText: outcomeChartWords[language].result,
        rows: ranked(rows).map(({ row, group }) => bulletRow(row, group, context)),
      },
      table: outcomesTable(rows, context),
      finding: bulletsFinding(
        rows,
        score,
        { place: options["place"]!, year: Number(options["year"]), theme: options["theme"] },
        report,
        language,
      ),
    };
  },
};

/** Groups from what is missed to what nobody says, in the order of the drawing. */
const groups = ["missed", "justMet", "exceeded", "unmeasured", "notReported", "pending"] as const;

function groupOf({ verdict, comparison }: OutcomeRow): (typeof groups)[number] {
  if (verdict === "missed" || verdict === "pending") return verdict;
  if (verdict === "not-reported") return "notReported";
  if (verdict !== "met") return "unmeasured";
  return comparison.margin === undefined || comparison.margin.value === 0 ? "justMet" : "exceeded";
}

/** The rows group by group; in a group those whose margin is the largest part of the target first. */
function ranked(rows: readonly OutcomeRow[]) {
  const part = ({ target, comparison }: OutcomeRow) => relativeMargin(comparison, target) ?? 0;
  return groups.flatMap((group) =>
    rows
      .filter((row) => groupOf(row) === group)
      .toSorted((a, b) => part(b) - part(a))
      .map((row) => ({ row, group })),
  );
}

function bulletRow(row: OutcomeRow, group: (typeof groups)[number], context: ViewContext): BulletRow {
  const { report, language } = context;
  const { target, comparison } = row;
  const side = asks(row, context);
  const label = target.label[language];
  return {
    ...comparisonMark(comparison, context),
    label: side === "neither" ? label : outcomeChartWords[language][side](label),
    group: outcomeChartWords[language][group],
    target: factMark(target, context),
    result: resultEnd(row, context),
    asks: side,
    verdict: row.verdict as OutcomeVerdict,
    // The heading says it already of all that is not reported.
    noteText: group === "notReported" || group === "pending" ? "" : verdictWords(comparison, report, language),
    derived: comparison.derived,
  };
}

function resultEnd({ target, results, verdict }: OutcomeRow, context: ViewContext): BulletEnd | undefined {
  const { report, language } = context;
  const [first, ...others] = results;
  if (first === undefined) return undefined;
  // A result that does not answer the target's question has no place on its scale.
  const measured = others.length === 0 && first.form === target.form && (verdict === "met" || verdict === "missed");
  const inUnit = (value: number | undefined) =>
    value === undefined || !measured ? undefined : convertValue(value, first.unit, target.unit, report.units);
  const texts = results.map((result) => {
    const value = formatValue(result, report.units, language);
    return result.kind === "estimate" ? outcomeChartWords[language].estimated(value) : value;
  });
  return {
    ...factMark(first, context),
    value: inUnit(first.value),
    valueMax: inUnit(first.valueMax),
    valueText: texts.join(" + "),
  };
}

/** Which side of its target a result should be on: by the target's own bound, else by the indicator's direction. */
function asks({ target }: OutcomeRow, { report }: ViewContext): BulletRow["asks"] {
  if (target.bound === "ge" || target.bound === "gt") return "more";
  if (target.bound === "le" || target.bound === "lt") return "less";
  const direction = target.indicator === undefined ? "none" : report.indicators.get(target.indicator)!.direction;
  return direction === "higher" ? "more" : direction === "lower" ? "less" : "neither";
}

function outcomesTable(rows: readonly OutcomeRow[], context: ViewContext): ViewTable {
  const { report, language } = context;
  const columns = chartTableWords[language].outcomes;
  return {
    columns: [
      { key: "target_name", text: columns.targetName },
      { key: "theme", text: columns.theme },
      { key: "target", text: columns.target, number: true },
      { key: "result", text: columns.result, number: true },
      { key: "outcome", text: columns.outcome },
      { key: "reason", text: columns.reason },
    ],
    rows: rows.map(({ target, results, theme, comparison }) => ({
      comparison,
      cells: [
        { text: target.label[language] },
        { text: report.themes.get(theme)!.name[language] },
        factCell(target, context),
        resultsCell(results.map((result) => factCell(result, context))),
        comparisonCell(verdictWords(comparison, report, language), comparison, context),
        {
          text: listWords[language].plain(
            comparison.reasons.map((reason) => comparabilityReasonNames[reason][language]),
          ),
        },
      ],
    })),
  };
}

function resultsCell(cells: readonly ReturnType<typeof factCell>[]) {
  if (cells.length < 2) return cells[0] ?? { text: "" };
  return {
    ...cells[0]!,
    text: cells.map(({ text }) => text).join(" + "),
    facts: cells.flatMap(({ facts = [] }) => facts),
  };
}
