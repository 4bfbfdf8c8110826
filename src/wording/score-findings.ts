/** What scores find: how many of how many, and which results lie farthest from their targets. */
import { scoreFindingWords } from "../messages/messages.ts";
import type { Comparison, Fact, Report } from "../data/model.ts";
import type { Language, Verdict } from "../data/vocabulary.ts";
import { joinSentences, outcomeClause, sayer, type Sayer } from "./findings.ts";
import { relativeMargin, widestOf } from "./margins.ts";
import { verdictCounts } from "./scores.ts";

export type Counted = {
  readonly counts: readonly { readonly verdict: Verdict; readonly count: number }[];
  readonly outOf: number;
};
type Outcome = {
  readonly target: Fact;
  readonly results: readonly Fact[];
  readonly comparison: Comparison;
  readonly verdict: Verdict;
};
export type Question = { readonly place: string; readonly year: number; readonly theme?: string | undefined };

/** Returns "48个目标，出自《…》"; "48 targets, set in …". */
export function targetsText(count: number, plan: string | undefined, report: Report, language: Language): string {
  const name = plan === undefined ? undefined : sayer(report, language).plan(plan);
  return scoreFindingWords[language].targets(count, name);
}

/** Returns "11个中达到3个"; "3 of 11 met". */
export function groupNote({ counts, outOf }: Counted, language: Language): string {
  return scoreFindingWords[language].met(countOf(counts, "met"), outOf);
}

/** Returns the counts of all verdicts that occur, out of how many, and what a silence means. */
export function outcomesFinding(
  all: Counted,
  themes: readonly { readonly name: string; readonly score: Counted }[],
  { place, year }: Question,
  report: Report,
  language: Language,
): string {
  const text = scoreFindingWords[language];
  const metOf = ({ score }: { readonly score: Counted }) => countOf(score.counts, "met");
  const best = [...themes].sort((a, b) => metOf(b) - metOf(a))[0];
  const tellsBest = best !== undefined && metOf(best) > 0 && themes.length > 1;
  return joinSentences(
    [
      text.outcomes(sayer(report, language).place(place), year, all.outOf, verdictCounts(all.counts, language)),
      tellsBest ? text.bestTheme(best.name, metOf(best), best.score.outOf) : "",
      countOf(all.counts, "not-reported") === 0 ? "" : text.silence,
    ],
    language,
  );
}

/** Returns how many were met of those with a result, and the one that lies farthest below or above its target. */
export function bulletsFinding(
  rows: readonly Outcome[],
  { counts, outOf }: Counted,
  { place, year, theme }: Question,
  report: Report,
  language: Language,
): string {
  const say = sayer(report, language);
  const subject = theme === undefined ? "" : report.themes.get(theme)!.name[language];
  const answered = rows.filter(({ results }) => results.length > 0).length;
  const missed = rows.filter(({ verdict }) => verdict === "missed");
  const far = widestOf(
    missed.length > 0 ? missed : rows.filter(({ verdict }) => verdict === "met"),
    ({ comparison, target }) => relativeMargin(comparison, target),
  );
  const said = verdictCounts(
    counts.filter(({ verdict }) => verdict !== "not-reported" && verdict !== "pending"),
    language,
  );
  const sentence = scoreFindingWords[language].answered(say.place(place), year, subject, outOf, answered, said);
  return joinSentences([sentence, far === undefined ? "" : farthest(far, say)], language);
}

function farthest({ verdict, target, results, comparison }: Outcome, say: Sayer): string {
  const clause = outcomeClause(comparison, target, results, say);
  return scoreFindingWords[say.language].farthest(verdict === "missed", target.label[say.language], clause);
}

function countOf(counts: Counted["counts"], verdict: Verdict): number {
  return counts.find((count) => count.verdict === verdict)?.count ?? 0;
}
