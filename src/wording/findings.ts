/** What charts find, in sentences: every number and name in them comes from facts and comparisons. */
import { findingWords, listWords } from "../messages/messages.ts";
import type { Side } from "../messages/zh/findings.ts";
import { isCompared } from "../data/comparison-standing.ts";
import { sourceLanguage } from "../data/languages.ts";
import type { Comparison, Fact, Report } from "../data/model.ts";
import type { Language } from "../data/vocabulary.ts";
import { changeWords, kindWords, marginWords } from "./chart-words.ts";
import { verdictNames } from "./terms.ts";
import { formatPeriod, formatValue } from "./values.ts";

/** Words that several findings need, for one report and language. */
export type Sayer = {
  readonly language: Language;
  readonly text: (typeof findingWords)[Language];
  readonly place: (id: string) => string;
  readonly plan: (id: string) => string;
  readonly value: (fact: Fact) => string;
  readonly period: (fact: Fact) => string;
  readonly margin: (comparison: Comparison) => string;
  /** What a verdict of change came to: "降低2亿美元". */
  readonly change: (comparison: Comparison) => string;
  readonly list: (parts: readonly string[]) => string;
};

/** Returns the words of one language. */
export function sayer(report: Report, language: Language): Sayer {
  const text = findingWords[language];
  return {
    language,
    text,
    place: (id) => report.places.get(id)!.name[language],
    plan: (id) => text.plan(report.plans.get(id)!.short[language]),
    value: (fact) => {
      const value = formatValue(fact, report.units, language);
      if (fact.absent || (fact.form !== "growth" && fact.form !== "average-growth")) return value;
      return text.growth(value, fact.form === "average-growth");
    },
    period: (fact) => formatPeriod(fact.period, language),
    margin: (comparison) => marginWords(comparison, report, language),
    change: (comparison) => changeWords(comparison, report, language),
    list: listWords[language].and,
  };
}

/** A few things can be named, many only counted. */
const mostNamed = 6;

/** Returns a count with the names of what is counted, where they are few: "降低2个（甲、乙）", "2 lowered (a and b)". */
export function countWithNames(count: string, names: readonly string[], { text }: Sayer): string {
  return names.length === 0 || names.length > mostNamed ? count : text.withNames(count, names);
}

/** Returns sentences as one text. */
export function joinSentences(sentences: readonly string[], language: Language): string {
  return listWords[language].sentences(sentences.filter((sentence) => sentence !== ""));
}

/** What is said of a fact; what it measures only where the other side of a pair measures it by another name. */
function sideOf(fact: Fact, other: Fact, { language, place, period, value }: Sayer): Side {
  const name = fact.label[language];
  return {
    place: place(fact.place),
    period: period(fact),
    kind: kindWords[fact.kind][language],
    name: name === other.label[language] ? "" : name,
    value: value(fact),
  };
}

/** The first of some facts that goes by another name than a fact, else the fact itself. */
function namedOtherwise(fact: Fact, among: readonly Fact[]): Fact {
  return among.find(({ label }) => label[sourceLanguage] !== fact.label[sourceLanguage]) ?? fact;
}

const isEstimated = (results: readonly Fact[]) => results.some(({ kind }) => kind === "estimate");

/** "昆山市2020年的目标是12亿美元，实绩10.5亿美元：未达到，少1.5亿美元。" */
export function outcomeSentence(comparison: Comparison, target: Fact, results: readonly Fact[], say: Sayer): string {
  return say.text.outcome(
    sideOf(target, namedOtherwise(target, results), say),
    results.map((fact) => sideOf(fact, target, say)),
    isEstimated(results),
    verdictNames[comparison.verdict!][say.language],
    say.margin(comparison),
  );
}

/** "目标12亿美元，实绩10.5亿美元，少1.5亿美元": after a name that says what it is about. */
export function outcomeClause(comparison: Comparison, target: Fact, results: readonly Fact[], say: Sayer): string {
  const sides = results.map((fact) => sideOf(fact, target, say));
  return say.text.outcomeClause(sideOf(target, target, say), sides, isEstimated(results), say.margin(comparison));
}

/** "昆山市2021年的目标，《甲》写13亿美元，《乙》写11亿美元左右：降低，约少2亿美元。" */
export function revisionSentence(comparison: Comparison, earlier: Fact, later: Fact, say: Sayer): string {
  const [first, second] = [sideOf(earlier, later, say), sideOf(later, earlier, say)];
  return say.text.revision(first, say.plan(earlier.plan), second, say.plan(later.plan), say.change(comparison));
}

/** "由13亿美元改为11亿美元左右，约少2亿美元". */
export function revisionClause(comparison: Comparison, earlier: Fact, later: Fact, say: Sayer): string {
  return say.text.revisionClause(sideOf(earlier, later, say), sideOf(later, earlier, say), say.margin(comparison));
}

/** "昆山市2019年的实绩是19.5亿元，2020年的目标是18亿元：降低，少1.5亿元。" */
export function trendSentence(comparison: Comparison, result: Fact, target: Fact, say: Sayer): string {
  return say.text.trend(sideOf(result, target, say), sideOf(target, result, say), say.change(comparison));
}

/** "2019年实绩5个，2020年目标10个，多5个". */
export function trendClause(comparison: Comparison, result: Fact, target: Fact, say: Sayer): string {
  return say.text.trendClause(sideOf(result, target, say), sideOf(target, result, say), say.margin(comparison));
}

/** "昆山市增长3%左右，常熟市增长5%左右，约低2个百分点". */
export function sideBySideClause(comparison: Comparison, left: Fact, right: Fact, say: Sayer): string {
  return say.text.sideBySideClause(pairOf(left, right, say), isAlike(left, right, say), say.margin(comparison));
}

const pairOf = (left: Fact, right: Fact, say: Sayer) => [sideOf(left, right, say), sideOf(right, left, say)] as const;
const isAlike = (left: Fact, right: Fact, { period }: Sayer) =>
  left.kind === right.kind && period(left) === period(right);

/** "两者相等", "前者多4.6万头": by the verdict, for a margin may be missing where the two are not equal. */
function howTheyStand(comparison: Comparison, left: Fact, { text, language, place, margin }: Sayer): string {
  const { verdict } = comparison;
  if (verdict === "equal") return text.equal;
  return text.order(
    place(left.place),
    margin(comparison),
    verdict === undefined ? "" : verdictNames[verdict][language],
  );
}

/** "2021年，昆山市18.6万头，常熟市14万头。" with what the two are. */
export function sideBySideSentence(comparison: Comparison, left: Fact, right: Fact, say: Sayer): string {
  const [pair, alike] = [pairOf(left, right, say), isAlike(left, right, say)];
  if (!isCompared(comparison)) return say.text.notCompared(pair, alike);
  return say.text.sideBySide(pair, alike, howTheyStand(comparison, left, say));
}

export type SeriesEnds = { readonly places: readonly string[]; readonly first: Fact; readonly last: Fact };

/** "目标由2020年的0.8亿美元升到2022年的1.2亿美元（陆家镇）。" for one series or several that say the same. */
export function seriesSentence({ places, first, last }: SeriesEnds, say: Sayer): string {
  const { text, language, place } = say;
  const names = places.map(place);
  const kind = kindWords[first.kind === "target" ? "target" : "actual"][language];
  const [from, to] = [sideOf(first, last, say), sideOf(last, first, say)];
  if (last.value === first.value) return text.level(names, kind, from, to);
  return text.course(names, kind, last.value! > first.value!, from, to);
}

/** "昆山市2021年目标5座；淀山湖镇2019年实绩33座。" of up to four facts, and how many more there are. */
export function factsSentence(facts: readonly Fact[], say: Sayer): string {
  const shown = facts.slice(0, 4);
  const sides = shown.map((fact) => sideOf(fact, namedOtherwise(fact, shown), say));
  return say.text.facts(sides, facts.length - shown.length);
}
