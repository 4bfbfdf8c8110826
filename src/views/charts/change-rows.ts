/** Rows of a drawing of changes: rates by points and amounts by percent, each apart, from the largest rise to the largest fall. */
import type { ChangeRow } from "../../charts/changes.ts";
import type { MarkRow } from "../../charts/row.ts";
import type { Comparison } from "../../data/model.ts";
import { percentagePoint } from "../../data/units.ts";
import { changeChartWords } from "../../messages/messages.ts";
import { changeSign } from "../../wording/margins.ts";
import { convertValue } from "../comparisons/readings.ts";
import { comparisonMark, type ViewContext } from "./chart-view.ts";

/** A value as it is drawn, with the unit of its number; the number of the earlier one is what the change is a part of. */
export type ChangeSide = MarkRow & { readonly value: number | undefined; readonly unit: string };
export type Change = {
  readonly comparison: Comparison;
  readonly label: string;
  readonly before: ChangeSide;
  readonly after: ChangeSide;
  readonly noteText: string;
};

/** Returns the rows of all changes in the order in which they are drawn. */
export function changeRows(changes: readonly Change[], context: ViewContext): ChangeRow[] {
  const rows = changes.map((change) => changeRow(change, context));
  const { rates, amounts, words } = changeChartWords[context.language];
  return [rates, amounts, words].flatMap((group) =>
    rows.filter((row) => row.group === group).sort((a, b) => (b.change ?? 0) - (a.change ?? 0)),
  );
}

function changeRow({ comparison, label, before, after, noteText }: Change, context: ViewContext): ChangeRow {
  const text = changeChartWords[context.language];
  const { margin } = comparison;
  const rate = margin?.unit === percentagePoint;
  const inWords = before.value === undefined || after.value === undefined;
  const change = changeOf({ comparison, before, after }, context);
  return {
    ...comparisonMark(comparison, context),
    label,
    group: inWords ? text.words : rate ? text.rates : text.amounts,
    before,
    after,
    change,
    changeBound: margin?.bound,
    // The finding says the points of a rate; the percentage of an amount is said nowhere else.
    changeText: change === undefined || change === 0 || rate ? "" : changeSign({ value: change, bound: margin!.bound }),
    noteText,
    derived: comparison.derived,
  };
}

/** The change in points for rates, in % of the earlier value for amounts; undefined where a side has no number or is no base. */
function changeOf(
  { comparison: { margin }, before, after }: Pick<Change, "comparison" | "before" | "after">,
  { report }: ViewContext,
): number | undefined {
  if (margin === undefined || before.value === undefined || after.value === undefined) return undefined;
  if (margin.unit === percentagePoint) return margin.value;
  const base = convertValue(before.value, before.unit, margin.unit, report.units);
  return base === undefined || base <= 0 ? undefined : (margin.value / base) * 100;
}
