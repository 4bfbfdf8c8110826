/** Whether totals are the sums of their parts, in sentences. */
import { sumFindingWords } from "../messages/messages.ts";
import type { Comparison, Fact, Report } from "../data/model.ts";
import type { Language } from "../data/vocabulary.ts";
import { joinSentences, sayer } from "./findings.ts";

type Sum = { readonly comparison: Comparison; readonly total: Fact; readonly parts: readonly Fact[] };

/** Returns how many totals agree with their years, and each that does not with the difference. */
export function sumsFinding(sums: readonly Sum[], report: Report, language: Language): string {
  if (sums.length === 0) return "";
  const say = sayer(report, language);
  const text = sumFindingWords[language];
  const agree = sums.filter(({ comparison }) => comparison.verdict === "agrees");
  const differ = sums.filter(({ comparison }) => comparison.verdict === "differs");
  const open = agree.filter(({ comparison }) => comparison.class !== "comparable");
  const differences = differ
    .slice(0, 2)
    .map(({ comparison, total }) =>
      text.differs(say.place(total.place), say.period(total), total.label[language], say.margin(comparison)),
    );
  const counts = text.counts(sums.length, agree.length, open.length, differ.length);
  return joinSentences([counts, ...differences], language);
}
