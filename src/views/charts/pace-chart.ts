/** The growth a year that later goals need, beside the growth that plans report. */
import type { PaceRow as DrawnPace } from "../../charts/pace.ts";
import type { PairEnd } from "../../charts/pairs.ts";
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
    const zh = language === "zh";
    const rows = paceRows(report, comparisons, place === undefined ? {} : { place });
    const nameOf = ({ base }: PaceRow) =>
      zh
        ? `${report.places.get(base.place)!.name.zh}：${base.label.zh}`
        : `${base.label.en}, ${report.places.get(base.place)!.name.en}`;
    return {
      chart: {
        type: "pace",
        unitText: zh ? "每年增长，%" : "Growth a year, %",
        rows: rows.map((row) => drawnPace(row, nameOf(row), context)),
      },
      table: {
        columns: [
          { key: "indicator", text: zh ? "指标" : "Indicator" },
          { key: "base", text: zh ? "起点" : "Base", number: true },
          { key: "goal", text: zh ? "目标" : "Goal", number: true },
          { key: "needed", text: zh ? "每年须增长" : "Growth needed a year", number: true },
          { key: "past", text: zh ? "过去的增长" : "Past growth" },
        ],
        rows: rows.map((row) => ({
          comparison: row.comparison,
          cells: [
            { text: nameOf(row) },
            { ...factCell(row.base, context), text: withPeriod(row.base, context) },
            { ...factCell(row.goal, context), text: withPeriod(row.goal, context) },
            comparisonCell(percentageText(row.needed, context.language), row.comparison, context),
            {
              text: row.past.map((fact) => withPeriod(fact, context)).join(zh ? "；" : "; "),
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
  return context.language === "zh"
    ? `${period}${form}${value}`
    : `${value} (${form === "" ? "" : `${form.toLowerCase()}, `}${period})`;
}

function drawnPace(row: PaceRow, label: string, context: ViewContext): DrawnPace {
  const { language } = context;
  const zh = language === "zh";
  const rate = row.past.find(({ form }) => form === "growth") ?? row.past.find(({ form }) => form === "average-growth");
  const other = row.past[0];
  const stated = rate ?? other;
  const nothing: PairEnd = {
    id: `${row.comparison.id}-past`,
    text: zh ? "没有报告过去的增长" : "No past growth is reported",
    name: "",
    value: undefined,
    valueText: zh ? "未见报告" : "not reported",
  };
  const needed: PairEnd = {
    ...factMark(row.goal, context),
    bound: row.needed.bound,
    name: zh ? `到${row.goal.period.last}年须` : `Needed to ${row.goal.period.last}`,
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
            name: `${formatPeriod(stated.period, language)}${zh ? kindWords.actual.zh : ""}`,
          },
    needed,
  };
}
