/** What pairs of facts find, in sentences. */
import { pairFindingWords } from "../messages/messages.ts";
import type { Comparison, Fact, Report } from "../data/model.ts";
import type { Language, Verdict } from "../data/vocabulary.ts";
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
    const names = [...new Set(of.map(({ right }) => right.label[language]))];
    return countsOf(of, [verdict], language).map((count) =>
      verdict === "unchanged" ? count : countWithNames(count, names, say),
    );
  });
  const most = widest(pairs);
  const text = pairFindingWords[language];
  const sentence = text.trends(say.place(place), pairs.length, counts);
  if (most === undefined) return sentence;
  const clause = trendClause(most.comparison, most.left, most.right, say);
  return joinSentences([sentence, text.widest(most.right.label[language], clause)], language);
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
  const text = pairFindingWords[language];
  const sentence = text.compared(places.map(say.place), pairs.length, counts);
  if (most === undefined) return sentence;
  const clause = sideBySideClause(most.comparison, most.left, most.right, say);
  return joinSentences([sentence, text.widest(most.left.label[language], clause)], language);
}

/** Returns how many pairs look alike and are not drawn; undefined for none. */
export function lookAlikeNote(count: number, language: Language): string | undefined {
  return count === 0 ? undefined : pairFindingWords[language].lookAlike(count);
}

function countsOf(pairs: readonly Pair[], verdicts: readonly Verdict[], language: Language): string[] {
  return verdicts
    .map((verdict) => ({ verdict, count: pairs.filter(({ comparison }) => comparison.verdict === verdict).length }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => pairFindingWords[language].count(verdictNames[verdict][language], count));
}

const widest = (pairs: readonly Pair[]) => widestOf(pairs, ({ comparison, left }) => relativeMargin(comparison, left));
