/** What became of targets in a later plan, in sentences. */
import type { Comparison, Fact, Report } from "../data/model.ts";
import { verdictsOf, type Language, type Verdict } from "../data/vocabulary.ts";
import { uncapital } from "./chart-words.ts";
import { countWithNames, joinSentences, revisionClause, sayer } from "./findings.ts";
import { relativeMargin, widestOf } from "./margins.ts";
import { verdictNames } from "./terms.ts";

type Revision = {
  readonly earlier: Fact;
  readonly later: Fact | undefined;
  readonly verdict: Verdict;
  readonly comparison: Comparison;
};

/** Returns how many targets a later plan repeats and what it made of them, and the one that changed most. */
export function revisionsFinding(
  rows: readonly Revision[],
  { place, year }: { readonly place: string; readonly year: number },
  report: Report,
  language: Language,
): string {
  const say = sayer(report, language);
  const { zh } = say;
  const repeated = rows.filter((row) => row.later !== undefined);
  const counts = verdictsOf.revision
    .map((verdict) => ({ verdict, count: repeated.filter((row) => row.verdict === verdict).length }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => {
      const said = zh ? `${verdictNames[verdict].zh}${count}个` : `${count} ${verdictNames[verdict].en.toLowerCase()}`;
      if (verdict === "unchanged") return said;
      const of = repeated.filter((row) => row.verdict === verdict);
      return countWithNames(
        said,
        of.map(({ earlier }) => (zh ? earlier.label.zh : uncapital(earlier.label.en))),
        say,
      );
    });
  const most = widestOf(
    repeated.filter(({ earlier, later }) => earlier.form === later!.form),
    ({ comparison, earlier }) => relativeMargin(comparison, earlier),
  );
  const whose = say.place(place);
  return joinSentences(
    [
      zh
        ? `${whose}${year}年的${rows.length}个目标，后来的文件再写到${repeated.length}个${counts.length > 0 ? `：${say.list(counts)}` : ""}。`
        : `Of ${whose}’s ${rows.length} targets for ${year}, a later plan repeats ${repeated.length}${counts.length > 0 ? `: ${say.list(counts)}` : ""}.`,
      most === undefined
        ? ""
        : zh
          ? `变动幅度最大的是${most.earlier.label.zh}：${revisionClause(most.comparison, most.earlier, most.later!, say)}。`
          : `The largest change is in ${uncapital(most.earlier.label.en)}: ${revisionClause(most.comparison, most.earlier, most.later!, say)}.`,
    ],
    language,
  );
}
