/** Facts and comparisons as whole sentences: for charts' titles, screen readers, search and previews. */
import { factSentenceWords, verdictSentenceWords, verdictNameWords } from "../messages/messages.ts";
import { sourceLanguage } from "../data/languages.ts";
import type { Comparison, Fact, Report, Text } from "../data/model.ts";
import type { Language } from "../data/vocabulary.ts";
import { changeWords } from "./chart-words.ts";
import { marginParts, percentageText } from "./margins.ts";
import { measureName } from "./measures.ts";
import { comparisonKindNames, kindNames, verdictNames } from "./terms.ts";
import { formatOriginal, formatPeriod, formatValue } from "./values.ts";

/** What of a fact its sentence says, and where the names of places and units come from. */
export type Told = Pick<
  Fact,
  "place" | "period" | "kind" | "label" | "form" | "digits" | "valueMax" | "unit" | "bound" | "absent"
>;
export type Names = Pick<Report, "units"> & { readonly places: ReadonlyMap<string, { readonly name: Text }> };

/** Returns the value with, where it is converted, what is printed: "CNY 425 billion (4,250亿元)". */
export function valueWithOriginal(fact: Told, report: Names, language: Language): string {
  const value = formatValue(fact, report.units, language);
  const original = language === sourceLanguage ? undefined : formatOriginal(fact, report.units);
  return original ? factSentenceWords[language].withOriginal(value, original) : value;
}

/** Returns "昆山市2020年实际使用外资目标：12亿美元"; "Foreign investment, Kunshan, 2020, target: USD 1.2 billion (12亿美元)". */
export function factSentence(fact: Told, report: Names, language: Language): string {
  const words = factSentenceWords[language];
  const said = {
    place: report.places.get(fact.place)!.name[language],
    period: formatPeriod(fact.period, language),
    value: valueWithOriginal(fact, report, language),
  };
  if (fact.kind === "expectation") return words.expected({ ...said, measure: fact.label[language] });
  return words.stated({ ...said, measure: measureName(fact, language), kind: kindNames[fact.kind][language] });
}

/** The place that a side of a comparison speaks of. */
function placeOf(ids: readonly string[], report: Report, language: Language): string {
  return report.places.get(report.facts.get(ids[0]!)!.place)!.name[language];
}

/**
 * Returns the verdict or percentage of a comparison with its margin: "未达到，比目标低1.5亿美元";
 * "Missed, USD 150 million below the target".
 */
export function verdictSentence(comparison: Comparison, report: Report, language: Language): string {
  const { kind, verdict, percentage, margin } = comparison;
  const words = verdictSentenceWords[language];
  if (percentage !== undefined) {
    const share = percentageText(percentage, language);
    if (kind === "pace") return words.growthNeeded(share);
    return words.share(placeOf(comparison.left, report, language), share, placeOf(comparison.right, report, language));
  }
  if (verdict === undefined) return verdictNameWords[language].notCompared;
  const name = verdictNames[verdict][language];
  if (margin === undefined || margin.value === 0) return name;
  const said = marginParts(margin, report.units, language);
  if (kind === "outcome") return words.ofTarget(name, said);
  if (verdict === "raised" || verdict === "lowered") return changeWords(comparison, report, language);
  if (verdict === "higher" || verdict === "lower") return words.order(name, said);
  // 90以上 may lie any distance from 92: only two plain numbers have one.
  return margin.bound === "eq" ? words.difference(name, said.size) : name;
}

/** Returns both sides and the verdict: the text of a comparison's mark, preview and search entry. */
export function comparisonSentence(comparison: Comparison, report: Report, language: Language): string {
  const words = verdictSentenceWords[language];
  const side = (ids: readonly string[]) =>
    words.side(ids.map((id) => factSentence(report.facts.get(id)!, report, language)));
  return words.pair(
    comparisonKindNames[comparison.kind][language],
    side(comparison.left),
    side(comparison.right),
    verdictSentence(comparison, report, language),
  );
}
