/** Comparisons in few words, and what their kinds and verdicts mean: for headings, lists and rules. */
import { comparisonNameWords, listWords } from "../messages/messages.ts";
import type { Comparison, Fact, Report } from "../data/model.ts";
import type { ComparabilityReason, ComparisonKind, Language, Verdict } from "../data/vocabulary.ts";
import { measureName } from "./measures.ts";
import { verdictSentence } from "./sentences.ts";
import { comparisonKindNames, named } from "./terms.ts";
import { formatPeriod } from "./values.ts";

/** Returns what is compared, without kind and verdict: "昆山市2020年实际使用外资"; "Foreign investment actually used, Kunshan, 2020". */
export function comparisonSubject(
  { left, right }: Pick<Comparison, "left" | "right">,
  report: Report,
  language: Language,
): string {
  const facts = [left[0], right[0]].filter((id) => id !== undefined).map((id) => report.facts.get(id)!);
  return comparisonNameWords[language].subject(
    distinct(facts.map(({ place }) => report.places.get(place)!.name[language])),
    distinct(facts.map(({ period }) => formatPeriod(period, language))),
    distinct(facts.map((fact) => labelOf(fact, report, language))),
  );
}

/** Returns the heading of a comparison: "昆山市2020年实际使用外资：目标与结果"; "Foreign …, Kunshan, 2020: target and result". */
export function comparisonName(comparison: Comparison, report: Report, language: Language): string {
  const subject = comparisonSubject(comparison, report, language);
  return comparisonNameWords[language].name(subject, comparisonKindNames[comparison.kind][language]);
}

/** Returns the heading with its outcome, for citations: "昆山市2020年实际使用外资：目标与结果（未达到，相差1.5亿美元）". */
export function comparisonTitle(comparison: Comparison, report: Report, language: Language): string {
  const name = comparisonName(comparison, report, language);
  return comparisonNameWords[language].title(name, verdictSentence(comparison, report, language));
}

/** The indicator's name where the fact measures one and does not call it otherwise for a reason, else its label. */
function labelOf(fact: Fact, report: Report, language: Language): string {
  const { indicator, form } = fact;
  const plain = form === "level" || form === "flow" || form === "share" || form === "index";
  return indicator !== undefined && plain
    ? report.indicators.get(indicator)!.name[language]
    : measureName(fact, language);
}

/** What a kind of comparison joins, in a sentence. */
export const kindExplanations = /* @__PURE__ */ named<ComparisonKind>((language) => comparisonNameWords[language].kind);

/** Why the two sides of a pair stand together, true of that pair: of a pair that is not compared, that it is not. */
export function pairExplanation(comparison: Comparison, report: Report, language: Language): string {
  const { kind, left, right, standing } = comparison;
  const words = comparisonNameWords[language];
  const one = report.facts.get(left[0]!)!;
  const other = right[0] === undefined ? undefined : report.facts.get(right[0]);
  if (standing === "not-compared" && comparison.verdict === undefined) return words.pair.lookAlike;
  const margin = comparison.margin === undefined ? undefined : words.margin[kind];
  const said = [explanation(comparison, one, other, language), margin].filter((part) => part !== undefined);
  return listWords[language].sentences(said);
}

function explanation({ kind, left }: Comparison, one: Fact, other: Fact | undefined, language: Language): string {
  const { pair: words, kind: ofKind } = comparisonNameWords[language];
  const sameTime = one.period.first === other?.period.first && one.period.last === other.period.last;
  const onePlan = other?.plan === one.plan;
  switch (kind) {
    case "outcome":
      if (other === undefined) return words.targetAlone;
      return sameTime ? words.outcome : words.outcomeOfOtherPeriod;
    case "revision":
      return other === undefined ? words.notRepeated : words.revision(sameTime);
    case "sum":
      return words.sum;
    case "share":
      return words.share(left.length > 1, onePlan);
    case "copy":
      return words.copy(onePlan);
    case "trend":
      return words.trend;
    case "side-by-side":
      return sameTime ? words.sideBySide : words.sideBySideOfOtherPeriod;
    case "restatement":
    case "pace":
      return ofKind[kind];
  }
}

/** What a verdict means, as far as it rests on numbers; one that rests on words says so. */
export function verdictExplanation(
  verdict: Verdict,
  reasons: readonly ComparabilityReason[],
  language: Language,
): string {
  const inWords = reasons.includes("wording-only") && verdict !== "met-in-words" && verdict !== "not-checkable";
  return inWords ? comparisonNameWords[language].byWords : comparisonNameWords[language].verdict[verdict];
}

/** When a verdict is given, in a sentence. */
export const verdictExplanations = /* @__PURE__ */ named<Verdict>((language) => comparisonNameWords[language].verdict);

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
