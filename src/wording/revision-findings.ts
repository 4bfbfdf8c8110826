/** What became of targets in a later plan, in sentences. */
import { revisionFindingWords } from "../messages/messages.ts";
import type { Comparison, Fact, Report } from "../data/model.ts";
import { verdictsOf, type Language, type Verdict } from "../data/vocabulary.ts";
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
  const text = revisionFindingWords[language];
  const repeated = rows.filter((row) => row.later !== undefined);
  const counts = verdictsOf.revision.flatMap((verdict) => {
    const of = repeated.filter((row) => row.verdict === verdict);
    if (of.length === 0) return [];
    const said = text.count(verdictNames[verdict][language], of.length);
    const names = of.map(({ earlier }) => earlier.label[language]);
    return [verdict === "unchanged" ? said : countWithNames(said, names, say)];
  });
  const most = widestOf(
    repeated.filter(({ earlier, later }) => earlier.form === later!.form),
    ({ comparison, earlier }) => relativeMargin(comparison, earlier),
  );
  const sentence = text.repeated(say.place(place), year, rows.length, repeated.length, counts);
  if (most === undefined) return sentence;
  const clause = revisionClause(most.comparison, most.earlier, most.later!, say);
  return joinSentences([sentence, text.largest(most.earlier.label[language], clause)], language);
}
