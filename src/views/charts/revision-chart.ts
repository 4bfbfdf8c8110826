/** What a later plan made of an earlier plan's targets: both numbers and how far the later one lies from the earlier. */
import { difference } from "../../data/decimal.ts";
import { changeChartWords, listWords } from "../../messages/messages.ts";
import { changeWords, impliedWords } from "../../wording/chart-words.ts";
import { revisionsFinding } from "../../wording/revision-findings.ts";
import { formatComputed, formatValue } from "../../wording/values.ts";
import { revisionRows, type RevisionRow } from "../revisions.ts";
import { changeGroups, changeRows } from "./changes.ts";
import { comparisonCell, factCell, type View, type ViewContext } from "./chart-view.ts";

type Repeated = RevisionRow & { readonly later: NonNullable<RevisionRow["later"]> };

export const revisionsView: View = {
  required: ["place", "year"],
  optional: ["plan", "theme"],
  answer: ({ place = "", year, plan, theme }, context) => {
    const { report, language } = context;
    const text = changeChartWords[language];
    const question = { place, year: Number(year), ...(plan === undefined ? {} : { plan }) };
    const all = revisionRows(report, context.comparisons, question).filter(
      (row) => theme === undefined || row.theme === theme,
    );
    const repeated = all.filter((row): row is Repeated => row.later !== undefined);
    const plans = (facts: readonly { readonly plan: string }[]) =>
      listWords[language].and(
        [...new Set(facts.map((fact) => fact.plan))].map((id) => report.plans.get(id)!.short[language]),
      );
    return {
      chart: {
        type: "changes",
        beforeText: plans(repeated.map((row) => row.earlier)),
        afterText: plans(repeated.map((row) => row.later)),
        groups: changeGroups(context),
        rows: changeRows(
          repeated.map(({ earlier, later, comparison }) => ({
            comparison,
            before: earlier,
            after: later,
            label: earlier.label[language],
            beforeText: impliedText(earlier, later, comparison, context),
          })),
          context,
        ),
      },
      table: {
        columns: [
          { key: "target_name", text: text.indicator },
          { key: "earlier", text: text.earlier, number: true },
          { key: "later", text: text.later, number: true },
          { key: "revision", text: text.change },
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
      note: notRepeated(all, context),
    };
  },
};

/** A total held against an increase: the earlier target with the increase that it comes to. */
function impliedText(
  earlier: Repeated["earlier"],
  later: Repeated["later"],
  { margin }: Repeated["comparison"],
  { report, language }: ViewContext,
): string | undefined {
  if (earlier.form === later.form || margin === undefined || later.value === undefined) return undefined;
  const implied = formatComputed(difference(later.value, margin.value), later.unit, report.units, language);
  return impliedWords(formatValue(earlier, report.units, language), implied, language);
}

function notRepeated(all: readonly RevisionRow[], { report, language }: ViewContext): string | undefined {
  const left = all.filter(({ later }) => later === undefined);
  if (left.length === 0) return undefined;
  const themes = [...report.themes.values()].flatMap(({ id, name }) => {
    const own = left.filter(({ theme }) => theme === id).length;
    return own > 0 ? [[name[language], own] as const] : [];
  });
  return changeChartWords[language].notRepeated(left.length, themes);
}
