/** What a correction of ours is called where it stands alone, as in a feed. */
import { correctionNameWords } from "../messages/messages.ts";
import type { Comparison, Report } from "../data/model.ts";
import type { OwnCorrection } from "../data/own-corrections.ts";
import type { Language } from "../data/vocabulary.ts";
import { comparisonSubject } from "./comparison-names.ts";

/** Returns "更正：昆山市2020年实际使用外资（102 → 120）"; "Correction: Foreign investment actually used, Kunshan, 2020 (102 → 120)". */
export function correctionTitle(
  correction: OwnCorrection,
  report: Report,
  comparisons: ReadonlyMap<string, Comparison>,
  language: Language,
): string {
  const change = `${correction.was[language]} → ${correction.is[language]}`;
  const subject = correctionSubject(correction, report, comparisons, language);
  return correctionNameWords[language].title(subject, change);
}

/** The fact that it is about, else the first thing that it touches and that has a name, else its number in the list. */
function correctionSubject(
  { fact, touches, number }: OwnCorrection,
  report: Report,
  comparisons: ReadonlyMap<string, Comparison>,
  language: Language,
): string {
  if (fact !== undefined && report.facts.has(fact))
    return comparisonSubject({ left: [fact], right: [] }, report, language);
  const named = touches.map((touched) => {
    const [kind, id] = touched.split("/") as [string, string];
    if (kind === "charts") return report.charts.get(id)?.title[language];
    if (kind === "indicators") return report.indicators.get(id)?.name[language];
    const comparison = kind === "comparisons" ? comparisons.get(id) : undefined;
    return comparison && comparisonSubject(comparison, report, language);
  });
  return named.find((name) => name !== undefined) ?? fact ?? correctionNameWords[language].entry(number);
}
