/** What a later plan made of an earlier plan's targets: a line from the old value to the new one. */
import { difference } from "../../data/decimal.ts";
import type { SlopeEnd, SlopeRow } from "../../charts/slope.ts";
import { changeWords, impliedWords } from "../../wording/chart-words.ts";
import { revisionsFinding, revisionsNote } from "../../wording/revision-findings.ts";
import { absenceNames } from "../../wording/terms.ts";
import { formatComputed } from "../../wording/values.ts";
import { convertValue } from "../comparisons/readings.ts";
import { revisionRows, type RevisionRow } from "../revisions.ts";
import { comparisonCell, comparisonMark, factCell, factMark, type View, type ViewContext } from "./chart-view.ts";

export const revisionsView: View = {
  required: ["place", "year"],
  optional: ["plan", "theme"],
  answer: ({ place = "", year, plan, theme }, context) => {
    const { report, language } = context;
    const zh = language === "zh";
    const question = { place, year: Number(year), ...(plan === undefined ? {} : { plan }) };
    const all = revisionRows(report, context.comparisons, question).filter(
      (row) => theme === undefined || row.theme === theme,
    );
    const repeated = all.filter((row) => row.later !== undefined);
    const plans = (facts: readonly { readonly plan: string }[]) =>
      [...new Set(facts.map((fact) => fact.plan))]
        .map((id) => report.plans.get(id)!.short[language])
        .join(zh ? "、" : ", ");
    return {
      chart: {
        type: "slope",
        scale: "ratio",
        beforeText: plans(repeated.map((row) => row.earlier)),
        afterText: plans(repeated.map((row) => row.later!)),
        rows: repeated.map((row) => slopeRow(row, context)),
      },
      table: {
        columns: [
          { key: "target_name", text: zh ? "指标" : "Indicator" },
          { key: "earlier", text: zh ? "原目标" : "Earlier target", number: true },
          { key: "later", text: zh ? "后来的目标" : "Later target", number: true },
          { key: "revision", text: zh ? "变化" : "Change" },
        ],
        rows: all.map(({ earlier, later, comparison }) => ({
          comparison,
          cells: [
            { text: earlier.label[language] },
            factCell(earlier, context),
            factCell(later, context),
            comparisonCell(changeWords(comparison, report, language), comparison, context),
          ],
        })),
      },
      finding: revisionsFinding(all, { place, year: Number(year) }, report, language),
      note: revisionsNote(all.length - repeated.length, language),
    };
  },
};

function slopeRow({ earlier, later, comparison }: RevisionRow, context: ViewContext): SlopeRow {
  const { report, language } = context;
  const after = end(later!, context);
  const base = end(earlier, context);
  const sameForm = earlier.form === later!.form;
  const converted =
    earlier.value === undefined ? undefined : convertValue(earlier.value, earlier.unit, later!.unit, report.units);
  // A total held against an increase: the earlier target as the increase that it comes to.
  const implied =
    sameForm || comparison.margin === undefined || after.value === undefined
      ? undefined
      : difference(after.value, comparison.margin.value);
  const before: SlopeEnd =
    implied === undefined
      ? { ...base, value: sameForm ? converted : undefined }
      : {
          ...base,
          value: implied,
          valueText: impliedWords(
            base.valueText,
            formatComputed(implied, later!.unit, report.units, language),
            language,
          ),
        };
  return {
    ...comparisonMark(comparison, context),
    label: earlier.label[language],
    before,
    after,
    noteText: changeWords(comparison, report, language),
    derived: comparison.derived,
  };
}

function end(fact: RevisionRow["earlier"], context: ViewContext): SlopeEnd {
  const mark = factMark(fact, context);
  return { ...mark, valueText: fact.absent ? absenceNames[fact.absent][context.language] : mark.valueText };
}
