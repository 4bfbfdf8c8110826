/** What pairs of facts find, in sentences. */
import type { Comparison, Fact, Report } from "../data/model.ts";
import type { Language, Verdict } from "../data/vocabulary.ts";
import { uncapital } from "./chart-words.ts";
import { countWithNames, joinSentences, sayer, sideBySideClause, trendClause } from "./findings.ts";
import { relativeMargin, widestOf } from "./margins.ts";
import { verdictNames } from "./terms.ts";

type Pair = { readonly comparison: Comparison; readonly left: Fact; readonly right: Fact };

/** Returns how many targets lie above, below and at the last result, and the one that differs most. */
export function trendFinding(pairs: readonly Pair[], place: string, report: Report, language: Language): string {
  if (pairs.length === 0) return "";
  const say = sayer(report, language);
  const verdicts: readonly Verdict[] = ["raised", "lowered", "unchanged"];
  const counts = verdicts.flatMap((verdict) => {
    const of = pairs.filter(({ comparison }) => comparison.verdict === verdict);
    const names = of.map(({ right }) => (say.zh ? right.label.zh : uncapital(right.label.en)));
    return countsOf(of, [verdict], language).map((count) =>
      verdict === "unchanged" ? count : countWithNames(count, [...new Set(names)], say),
    );
  });
  const most = widest(pairs);
  return joinSentences(
    [
      say.zh
        ? `${say.place(place)}有${pairs.length}个目标可与上一实绩相比：${say.list(counts)}。`
        : `${pairs.length} of ${say.place(place)}’s targets can be set beside the last result: ${say.list(counts)}.`,
      most === undefined
        ? ""
        : say.zh
          ? `相差幅度最大的是${most.right.label.zh}：${trendClause(most.comparison, most.left, most.right, say)}。`
          : `The widest gap is in ${uncapital(most.right.label.en)}: ${trendClause(most.comparison, most.left, most.right, say)}.`,
    ],
    language,
  );
}

/** Returns on how many indicators the first place states more, less and the same, and where the gap is widest. */
export function sideBySideFinding(
  pairs: readonly Pair[],
  places: readonly string[],
  report: Report,
  language: Language,
): string {
  if (pairs.length === 0) return "";
  const say = sayer(report, language);
  const counts = countsOf(pairs, ["higher", "lower", "equal"], language);
  const most = widest(pairs);
  const names = say.list(places.map(say.place));
  return joinSentences(
    [
      say.zh
        ? `${names}可比的数有${pairs.length}对；以${say.place(places[0]!)}的数为准：${say.list(counts)}。`
        : `${names} can be compared on ${pairs.length} figures; ${say.place(places[0]!)}’s is ${say.list(counts)}.`,
      most === undefined
        ? ""
        : say.zh
          ? `相差幅度最大的是${most.left.label.zh}：${sideBySideClause(most.comparison, most.left, most.right, say)}。`
          : `The widest gap is in ${uncapital(most.left.label.en)}: ${sideBySideClause(most.comparison, most.left, most.right, say)}.`,
    ],
    language,
  );
}

/** Returns how many pairs look alike and are not drawn; undefined for none. */
export function lookAlikeNote(count: number, language: Language): string | undefined {
  if (count === 0) return undefined;
  return language === "zh"
    ? `另有${count}对看来相近而不能比较，或只有文字表述，不在图上。`
    : `${count} more ${count === 1 ? "pair looks" : "pairs look"} alike but cannot be compared, or ${count === 1 ? "is" : "are"} in words only; not drawn.`;
}

function countsOf(pairs: readonly Pair[], verdicts: readonly Verdict[], language: Language): string[] {
  return verdicts
    .map((verdict) => ({ verdict, count: pairs.filter(({ comparison }) => comparison.verdict === verdict).length }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) =>
      language === "zh"
        ? `${verdictNames[verdict].zh}${count}个`
        : `${verdictNames[verdict].en.toLowerCase()} ${count === 1 ? "once" : `in ${count}`}`,
    );
}

const widest = (pairs: readonly Pair[]) => widestOf(pairs, ({ comparison, left }) => relativeMargin(comparison, left));
