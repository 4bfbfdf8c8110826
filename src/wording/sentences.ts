/** Facts and comparisons as whole sentences: for charts' titles, screen readers, search and previews. */
import type { Comparison, Fact, Report, Text } from "../data/model.ts";
import type { Language } from "../data/vocabulary.ts";
import { marginSizeText, percentageText, sidedMargin } from "./margins.ts";
import { measureName } from "./measures.ts";
import { comparisonKindNames, kindNames, verdictNames } from "./terms.ts";
import { formatOriginal, formatPeriod, formatValue } from "./values.ts";

/** What of a fact its sentence says, and where the names of places and units come from. */
export type Told = Pick<
  Fact,
  "place" | "period" | "kind" | "label" | "form" | "digits" | "valueMax" | "unit" | "bound" | "absent"
>;
export type Names = Pick<Report, "units"> & { readonly places: ReadonlyMap<string, { readonly name: Text }> };

/** Returns the value with, in English, what is printed: "CNY 425 billion (4,250亿元)". */
export function valueWithOriginal(fact: Told, report: Names, language: Language): string {
  const value = formatValue(fact, report.units, language);
  const original = language === "en" ? formatOriginal(fact, report.units) : undefined;
  return original ? `${value} (${original})` : value;
}

/** Returns "昆山市2020年实际使用外资目标：12亿美元"; "Foreign investment, Kunshan, 2020, target: USD 1.2 billion (12亿美元)". */
export function factSentence(fact: Told, report: Names, language: Language): string {
  const place = report.places.get(fact.place)!.name[language];
  const period = formatPeriod(fact.period, language);
  const value = valueWithOriginal(fact, report, language);
  const kind = kindNames[fact.kind][language];
  const label = fact.label[language];
  if (fact.kind === "expectation")
    return language === "zh"
      ? `${place}${label}（${period}作出的预期，未写年份）：${value}`
      : `${label}, ${place}, expected in ${period} for a year not stated: ${value}`;
  const measure = measureName(fact, language);
  return language === "zh"
    ? `${place}${period}${measure}${kind}：${value}`
    : `${measure}, ${place}, ${period}, ${kind.toLowerCase()}: ${value}`;
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
  const zh = language === "zh";
  if (percentage !== undefined) {
    const share = percentageText(percentage, language);
    if (kind === "pace") return zh ? `每年须增长${share}` : `Growth of ${share} a year is needed`;
    const [town, city] = [comparison.left, comparison.right].map((ids) => placeOf(ids, report, language));
    return zh ? `${town}的数相当于${city}的${share}` : `${town}’s figure comes to ${share} of ${city}’s`;
  }
  if (verdict === undefined) return zh ? "不作比较" : "Not compared";
  const name = verdictNames[verdict][language];
  if (margin === undefined || margin.value === 0) return name;
  const size = marginSizeText(margin, report.units, language);
  const above = margin.value > 0;
  if (kind === "outcome")
    return zh
      ? `${name}，比目标${sidedMargin(margin, above ? "高" : "低", report.units)}`
      : `${name}, ${size} ${above ? "above" : "below"} the target`;
  if (verdict === "raised" || verdict === "lowered") return zh ? `${name}${size}` : `${name} by ${size}`;
  if (verdict === "higher" || verdict === "lower")
    return zh ? `${name}，${sidedMargin(margin, above ? "高" : "低", report.units)}` : `${name} by ${size}`;
  // 90以上 may lie any distance from 92: only two plain numbers have one.
  if (margin.bound !== "eq") return name;
  return zh ? `${name}，相差${size}` : `${name}, by ${size}`;
}

/** Returns both sides and the verdict: the text of a comparison's mark, preview and search entry. */
export function comparisonSentence(comparison: Comparison, report: Report, language: Language): string {
  const side = (ids: readonly string[]) =>
    ids.map((id) => factSentence(report.facts.get(id)!, report, language)).join(language === "zh" ? "；" : "; ");
  const kind = comparisonKindNames[comparison.kind][language];
  const verdict = verdictSentence(comparison, report, language);
  const right = side(comparison.right);
  return language === "zh"
    ? `${kind}：${side(comparison.left)}${right ? `；对照：${right}` : ""}。${verdict}。`
    : `${kind}: ${side(comparison.left)}${right ? `; against ${right}` : ""}. ${verdict}.`;
}
