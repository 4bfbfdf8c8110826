/** Totals of several years and their yearly parts. */
import type { Part, PartsRow } from "../../charts/parts.ts";
import type { Comparison, Fact } from "../../data/model.ts";
import { chartTableWords, sumChartWords } from "../../messages/messages.ts";
import { axisNumber, axisUnit, marginWords } from "../../wording/chart-words.ts";
import { sumsFinding } from "../../wording/sum-findings.ts";
import { verdictNames } from "../../wording/terms.ts";
import { formatPeriod } from "../../wording/values.ts";
import { convertValue } from "../comparisons/readings.ts";
import { comparisonCell, comparisonMark, factCell, factMark, type View, type ViewContext } from "./chart-view.ts";

type Sum = { readonly comparison: Comparison; readonly total: Fact; readonly parts: readonly Fact[] };

export const sumsView: View = {
  required: [],
  optional: ["place", "plan", "theme"],
  answer: ({ place, plan, theme }, context) => {
    const { report, language, comparisons } = context;
    const columns = chartTableWords[language].sums;
    const sums = comparisons
      .filter(({ kind }) => kind === "sum")
      .map((comparison): Sum => ({
        comparison,
        total: report.facts.get(comparison.left[0]!)!,
        parts: comparison.right.map((id) => report.facts.get(id)!),
      }))
      .filter(
        ({ total }) =>
          (place === undefined || total.place === place) &&
          (plan === undefined || total.plan === plan) &&
          (theme === undefined || total.theme === theme),
      );
    // A total that the plan says twice is drawn once: it has the same parts.
    const drawn = sums.filter(
      (sum, i) =>
        sums.findIndex((other) => partsKey(other) === partsKey(sum) && other.total.digits === sum.total.digits) === i,
    );
    const labelOf = ({ total }: Sum) =>
      sumChartWords[language].label(total.label[language], formatPeriod(total.period, language));
    return {
      chart: { type: "parts", rows: drawn.map((sum) => partsRow(sum, sum.total.label[language], context)) },
      table: {
        columns: [
          { key: "total_name", text: columns.totalName },
          { key: "total", text: columns.total, number: true },
          { key: "parts", text: columns.parts, number: true },
          { key: "agreement", text: columns.agreement },
        ],
        rows: sums.map((sum) => ({
          comparison: sum.comparison,
          cells: [
            { text: labelOf(sum) },
            factCell(sum.total, context),
            {
              text: sum.parts.map((part) => factMark(part, context).valueText).join(" + "),
              facts: sum.parts.map(({ id }) => id),
            },
            comparisonCell(agreement(sum, context), sum.comparison, context),
          ],
        })),
      },
      finding: sumsFinding(drawn, report, language),
    };
  },
};

const partsKey = ({ parts }: Sum): string => parts.map(({ id }) => id).join("+");

function agreement({ comparison }: Sum, { report, language }: ViewContext): string {
  const name = verdictNames[comparison.verdict!][language];
  const by = marginWords(comparison, report, language);
  return by === "" ? name : sumChartWords[language].differs(name, by);
}

function partsRow(sum: Sum, label: string, context: ViewContext): PartsRow {
  const { comparison, total, parts } = sum;
  return {
    ...comparisonMark(comparison, context),
    label,
    total: partOf(total, context),
    parts: parts.map((part) => ({ ...partOf(part, context), valueText: partText(part, total, context) })),
    agrees: comparison.verdict === "agrees",
    noteText: agreement(sum, context),
    derived: comparison.margin?.value !== 0,
  };
}

/** The number of a part in the unit in which the total is written, which says it once; with a bound or without a number as it is. */
function partText(part: Fact, total: Fact, context: ViewContext): string {
  const { report, language } = context;
  const whole = factMark(part, context).valueText;
  if (part.value === undefined || part.bound !== "eq" || total.value === undefined || total.bound === "range")
    return whole;
  const inUnit = convertValue(part.value, part.unit, total.unit, report.units);
  if (inUnit === undefined) return whole;
  return axisNumber(inUnit, axisUnit(report.units.get(total.unit), total.value, language), language);
}

function partOf(fact: Fact, context: ViewContext): Part {
  return { ...factMark(fact, context), name: formatPeriod(fact.period, context.language) };
}
