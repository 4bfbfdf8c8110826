/** What a later plan made of an earlier plan's targets: what was changed as a bar, what is not repeated as a square. */
import { difference } from "../../data/decimal.ts";
import type { Unanswered } from "../../charts/changes.ts";
import { changeChartWords, chartTableWords, listWords } from "../../messages/messages.ts";
import { changeWords, impliedWords } from "../../wording/chart-words.ts";
import { formatDate } from "../../wording/dates.ts";
import { revisionsFinding } from "../../wording/revision-findings.ts";
import { absenceNames } from "../../wording/terms.ts";
import { formatComputed } from "../../wording/values.ts";
import { groupBy } from "../comparisons/subjects.ts";
import { revisionRows, type RevisionRow } from "../revisions.ts";
import { changeRows, type Change, type ChangeSide } from "./change-rows.ts";
import { comparisonCell, comparisonMark, factCell, factMark, type View, type ViewContext } from "./chart-view.ts";

export const revisionsView: View = {
  required: ["place", "year"],
  optional: ["plan", "theme"],
  answer: ({ place = "", year, plan, theme }, context) => {
    const { report, language } = context;
    const columns = chartTableWords[language].revisions;
    const question = { place, year: Number(year), ...(plan === undefined ? {} : { plan }) };
    const all = revisionRows(report, context.comparisons, question).filter(
      (row) => theme === undefined || row.theme === theme,
    );
    const repeated = all.filter((row) => row.later !== undefined);
    const dates = (facts: readonly { readonly plan: string }[]) =>
      listWords[language].plain([
        ...new Set(facts.map((fact) => formatDate(report.plans.get(fact.plan)!.date.slice(0, 7), language))),
      ]);
    return {
      chart: {
        type: "changes",
        beforeText: dates(repeated.map((row) => row.earlier)),
        afterText: dates(repeated.map((row) => row.later!)),
        rows: changeRows(
          repeated.map((row) => changeOf(row, context)),
          context,
        ),
        unanswered: unansweredOf(all, context),
      },
      table: {
        columns: [
          { key: "target_name", text: columns.targetName },
          { key: "earlier", text: columns.earlier, number: true },
          { key: "later", text: columns.later, number: true },
          { key: "revision", text: columns.revision },
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
    };
  },
};

function changeOf({ earlier, later, comparison }: RevisionRow, context: ViewContext): Change {
  const { report, language } = context;
  const after = side(later!, context);
  const base = side(earlier, context);
  const sameForm = earlier.form === later!.form;
  // A total held against an increase: the earlier target as the increase that it comes to.
  const implied =
    sameForm || comparison.margin === undefined || after.value === undefined
      ? undefined
      : difference(after.value, comparison.margin.value);
  const before: ChangeSide =
    implied === undefined
      ? { ...base, value: sameForm ? base.value : undefined }
      : {
          ...base,
          value: implied,
          unit: later!.unit,
          valueText: impliedWords(
            base.valueText,
            formatComputed(implied, later!.unit, report.units, language),
            language,
          ),
        };
  return {
    comparison,
    label: earlier.label[language],
    before,
    after,
    noteText: changeWords(comparison, report, language),
  };
}

function side(fact: RevisionRow["earlier"], context: ViewContext): ChangeSide {
  const mark = factMark(fact, context);
  return {
    ...mark,
    unit: fact.unit,
    valueText: fact.absent ? absenceNames[fact.absent][context.language] : mark.valueText,
  };
}

/** What no later plan mentions, theme by theme. */
function unansweredOf(rows: readonly RevisionRow[], context: ViewContext): Unanswered | undefined {
  const { report, language } = context;
  const open = rows.filter((row) => row.later === undefined);
  if (open.length === 0) return undefined;
  return {
    text: changeChartWords[language].notRepeated(open.length),
    groups: [...groupBy(open, (row) => row.theme)].map(([theme, of]) => ({
      label: report.themes.get(theme)!.name[language],
      rows: of.map(({ comparison }) => comparisonMark(comparison, context)),
    })),
  };
}
