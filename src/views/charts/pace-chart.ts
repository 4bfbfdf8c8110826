/** The growth a year that later goals need, beside the growth that plans report. */
import type { PaceRow as DrawnPace } from "../../charts/pace.ts";
import type { PairEnd } from "../../charts/pairs.ts";
import { chartTableWords, paceChartWords, punctuationWords } from "../../messages/messages.ts";
import { kindWords } from "../../wording/chart-words.ts";
import { percentageText } from "../../wording/margins.ts";
import { paceFinding } from "../../wording/pace-findings.ts";
import { formNames } from "../../wording/terms.ts";
import { formatPeriod } from "../../wording/values.ts";
import { paceRows, type PaceRow } from "../paces.ts";
import { comparisonCell, comparisonMark, factCell, factMark, type View, type ViewContext } from "./chart-view.ts";

export const paceView: View = {
  required: [],
  optional: ["place"],
  answer: ({ place }, context) => {
    const { report, comparisons, language } = context;
    const text = paceChartWords[language];
    const columns = chartTableWords[language].paces;
    const rows = paceRows(report, comparisons, place === undefined ? {} : { place });
    const nameOf = ({ base }: PaceRow) =>
      text.name(report.places.get(base.place)!.name[language], base.label[language]);
    return {
      chart: {
        type: "pace",
        unitText: text.unit,
        rows: rows.map((row) => drawnPace(row, nameOf(row), context)),
      },
      table: {
        columns: [
          { key: "indicator", text: columns.indicator },
          { key: "base", text: columns.base, number: true },
          { key: "goal", text: columns.goal, number: true },
          { key: "needed", text: columns.needed, number: true },
          { key: "past", text: columns.past },
        ],
        rows: rows.map((row) => ({
          comparison: row.comparison,
          cells: [
            { text: nameOf(row) },
            { ...factCell(row.base, context), text: withPeriod(row.base, context) },
            { ...factCell(row.goal, context), text: withPeriod(row.goal, context) },
            comparisonCell(percentageText(row.needed, context.language), row.comparison, context),
            {
              text: row.past.map((fact) => withPeriod(fact, context)).join(punctuationWords[language].semicolon),
              facts: row.past.map(({ id }) => id),
            },
          ],
        })),
      },
      finding: paceFinding(rows, report, language),
    };
  },
};

function withPeriod(fact: PaceRow["base"], context: ViewContext): string {
  const value = factMark(fact, context).valueText;
  const period = formatPeriod(fact.period, context.language);
  const form = fact.form === "change" ? formNames.change[context.language] : "";
  return paceChartWords[context.language].withPeriod(value, form, period);
}

function drawnPace(row: PaceRow, label: string, context: ViewContext): DrawnPace {
  const { language } = context;
  const text = paceChartWords[language];
  const rate = row.past.find(({ form }) => form === "growth") ?? row.past.find(({ form }) => form === "average-growth");
  const other = row.past[0];
  const stated = rate ?? other;
  const nothing: PairEnd = {
    id: `${row.comparison.id}-past`,
    text: text.nothing,
    name: "",
    value: undefined,
    valueText: text.notReported,
  };
  const needed: PairEnd = {
    ...factMark(row.goal, context),
    bound: row.needed.bound,
    name: text.needed(row.goal.period.last),
    value: row.needed.value,
    valueMax: undefined,
    valueText: percentageText(row.needed, context.language),
  };
  return {
    ...comparisonMark(row.comparison, context),
    label,
    past:
      stated === undefined
        ? nothing
        : {
            ...factMark(stated, context),
            value: rate?.value,
            valueText: rate === undefined ? withPeriod(stated, context) : factMark(stated, context).valueText,
            name: text.past(formatPeriod(stated.period, language), kindWords.actual[language]),
          },
    needed,
  };
}
