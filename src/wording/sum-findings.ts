/** Whether totals are the sums of their parts, in sentences. */
import type { Comparison, Fact, Report } from "../data/model.ts";
import type { Language } from "../data/vocabulary.ts";
import { marginWords } from "./chart-words.ts";
import { joinSentences, sayer } from "./findings.ts";

type Sum = { readonly comparison: Comparison; readonly total: Fact; readonly parts: readonly Fact[] };

/** Returns how many totals agree with their years, and each that does not with the difference. */
export function sumsFinding(sums: readonly Sum[], report: Report, language: Language): string {
  if (sums.length === 0) return "";
  const say = sayer(report, language);
  const agree = sums.filter(({ comparison }) => comparison.verdict === "agrees").length;
  const differ = sums.filter(({ comparison }) => comparison.verdict === "differs");
  const exact = sums.filter(
    ({ comparison }) => comparison.verdict === "agrees" && comparison.class === "comparable",
  ).length;
  return joinSentences(
    [
      say.zh
        ? `${sums.length}个几年合计的目标中，${agree}个与各年之和一致${exact < agree ? `（其中${agree - exact}个有年份未设目标，或只给出界限）` : ""}${differ.length > 0 ? `，${differ.length}个不一致` : ""}。`
        : `Of ${sums.length} totals over several years, ${agree} agree with the sum of their years${exact < agree ? ` (${agree - exact} of them with a year that has no target, or with a bound)` : ""}${differ.length > 0 ? ` and ${differ.length} differ` : ""}.`,
      ...differ.slice(0, 2).map(({ comparison, total }) => {
        const by = marginWords(comparison, report, language);
        return say.zh
          ? `${say.place(total.place)}${say.period(total)}${total.label.zh}的合计比各年之和${by}。`
          : `${say.place(total.place)}’s total for ${total.label.en}, ${say.period(total)}, is ${by} than its years.`;
      }),
    ],
    language,
  );
}
