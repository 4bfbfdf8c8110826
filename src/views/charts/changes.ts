/** How far one number lies from an earlier one, for a chart of changes: amounts in per cent, rates in points, each on a scale of its own. */
import type { ChangeRow } from "../../charts/changes.ts";
import type { Comparison, Fact } from "../../data/model.ts";
import { isRate } from "../../data/units.ts";
import { changeChartWords } from "../../messages/messages.ts";
import { changeWords } from "../../wording/chart-words.ts";
import { absenceNames } from "../../wording/terms.ts";
import { convertValue } from "../comparisons/readings.ts";
import { comparisonMark, factMark, type ViewContext } from "./chart-view.ts";

/** A comparison with the two facts that are shown of it, and the value of the first where it stands for another reading. */
export type Changed = {
  readonly comparison: Comparison;
  readonly before: Fact;
  readonly after: Fact;
  readonly label: string;
  /** What the first number comes to where it is held against another kind of number: "2500家（即净增500家）". */
  readonly beforeText?: string | undefined;
};

/** In the order in which groups stand in the chart. */
const groups = { amounts: 0, rates: 1, apart: 2 } as const;

/** Returns the rows from the greatest rise to the greatest fall, amounts before rates, and last what is no number. */
export function changeRows(changed: readonly Changed[], context: ViewContext): readonly ChangeRow[] {
  return changed
    .map((each) => changeRow(each, context))
    .sort((a, b) => a.group - b.group || (b.change ?? 0) - (a.change ?? 0));
}

/** Returns the names of the scales of the groups. */
export function changeGroups({ language }: ViewContext): readonly string[] {
  const text = changeChartWords[language];
  return [text.amounts, text.rates, ""];
}

function changeRow({ comparison, before, after, label, beforeText }: Changed, context: ViewContext): ChangeRow {
  const { report, language } = context;
  const size = sizeOf(comparison, after, context);
  const end = (fact: Fact) => {
    const mark = factMark(fact, context);
    return { ...mark, valueText: fact.absent ? absenceNames[fact.absent][language] : mark.valueText };
  };
  return {
    ...comparisonMark(comparison, context),
    label,
    before: { ...end(before), ...(beforeText === undefined ? {} : { valueText: beforeText }) },
    after: end(after),
    change: size?.change,
    changeBound: comparison.margin?.bound,
    group: size ? groups[size.group] : groups.apart,
    noteText: changeWords(comparison, report, language),
    derived: comparison.derived,
  };
}

/** A change in points for a rate, in per cent of the first number for an amount; a rank has no distance from another. */
function sizeOf({ margin }: Comparison, after: Fact, { report }: ViewContext) {
  if (margin === undefined || after.value === undefined || after.form === "rank") return undefined;
  if (isRate(margin.unit)) return { group: "rates", change: margin.value } as const;
  const last = convertValue(after.value, after.unit, margin.unit, report.units);
  const first = last === undefined ? undefined : last - margin.value;
  if (first === undefined || first === 0) return undefined;
  return { group: "amounts", change: (margin.value / Math.abs(first)) * 100 } as const;
}
