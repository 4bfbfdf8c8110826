/** What comparisons say, as sentences of a page: one for a pair, or one for all pairs that say the same. */
import { samePeriod } from "../data/periods.ts";
import { hasPercentage, isCompared, type ComparedByPercentage } from "../data/comparison-standing.ts";
import { sourceLanguage } from "../data/languages.ts";
import type { Comparison, Fact } from "../data/model.ts";
import { comparisonSentenceWords, listWords } from "../messages/messages.ts";
import type { Piece } from "../messages/parts.ts";
import type { InSection, Subject } from "../messages/zh/comparison-sentences.ts";
import { comparisonLink, dated, inside, left, right } from "./comparison-pieces.ts";
import { sourceTag } from "./languages.ts";
import { marginParts } from "./margins.ts";
import { element, toMdx, type Mdx } from "./mdx.ts";
import {
  caveat,
  computedPercentage,
  marginSize,
  measureOf,
  number,
  placeName,
  planName,
  verdictLink,
  yearList,
  type Words,
} from "./phrases.ts";
import { apartSentence, copySentence, shareSentence, sideBySideSentence } from "./place-sentences.ts";
import { formatPeriod } from "./values.ts";

/** What the page has said before the sentence begins, and the sentence need not say again. */
export type Said = { readonly place?: boolean; readonly name?: string };

/** Whom a sentence is about, as far as the page has not said it. */
function subject(words: Words, fact: Fact, { place, name }: Said): Subject {
  const measure = inside(words, measureOf(fact, words.language, name));
  return { place: place ? undefined : placeName(fact.place), measure };
}

/** What the second of two facts measures where the first measures something else, else "". */
function otherMeasure(words: Words, one: Fact, other: Fact): string {
  const name = one.label[words.language];
  const measure = measureOf(other, words.language, name);
  return measure === measureOf(one, words.language, name) ? "" : inside(words, measure);
}

/** The results that answer a target; of a set each with its own year, and with what it measures where that is not the target's. */
function resultNumbers(words: Words, { right: ids }: Comparison, target: Fact): Piece {
  const text = comparisonSentenceWords[words.language];
  const found = ids.map((id) => {
    // 新增5家 beside 总数20家: where the two do not measure the same, the result says what it measures.
    const fact = words.report.facts.get(id)!;
    const said = dated(words, fact, otherMeasure(words, target, fact));
    return text.found(samePeriod(fact.period, target.period) ? { ...said, period: "" } : said);
  });
  return listWords[words.language].andParts(found);
}

/**
 * Returns "昆山市2020年的目标是12亿美元，实绩10.5亿美元，未达到，比目标低1.5亿美元。" for an outcome
 * that has a result.
 */
export function outcomeSentence(words: Words, comparison: Comparison, said: Said = {}): Mdx {
  const target = left(words, comparison);
  return toMdx(
    comparisonSentenceWords[words.language].outcome(
      subject(words, target, said),
      dated(words, target),
      resultNumbers(words, comparison, target),
      right(words, comparison).kind === "estimate",
      verdictWithMargin(words, comparison),
      caveat(words, comparison),
    ),
  );
}

/** Returns "未达到，比目标低1.5亿美元", "missed, USD 150 million below the target", linked to the comparison. */
export function verdictWithMargin(words: Words, comparison: Comparison): Mdx {
  const marked = marginSize(words, comparison);
  const verdict = verdictLink(words, comparison);
  if (!marked) return verdict;
  const { size, bound, above } = marginParts(comparison.margin!, words.report.units, words.language);
  const mark = (text: string) => (comparison.derived ? element("span", { class: "derived" }, text) : text);
  return toMdx(comparisonSentenceWords[words.language].ofTarget(verdict, { size, bound, above, marked, mark }));
}

/** Returns "2020年5公里的目标，后来的报告没有写结果。" for all targets that a report passes over. */
export function unreportedSentence(words: Words, comparisons: readonly Comparison[]): Mdx {
  return toMdx(comparisonSentenceWords[words.language].unreported(goals(words, comparisons)));
}

/** Returns "2021年、2022年的结果，收录的文件中还没有报告。" for all targets whose report is not among the plans. */
export function pendingSentence(words: Words, comparisons: readonly Comparison[]): Mdx {
  const periods = comparisons.map((comparison) => left(words, comparison).period);
  return toMdx(comparisonSentenceWords[words.language].pending(yearList(words, periods)));
}

/** The targets with their years: "2020年5公里", "5 km for 2020". */
function goals(words: Words, comparisons: readonly Comparison[]): Piece[] {
  const text = comparisonSentenceWords[words.language];
  return comparisons.map((comparison) => text.goal(dated(words, left(words, comparison))));
}

/** Returns "2021年的目标，《甲》提出13亿美元，《乙》提出11亿美元左右：降低2亿美元。" for a revision that has a later target. */
export function revisionSentence(words: Words, comparison: Comparison, said: Said = {}): Mdx {
  const [first, second] = [left(words, comparison), right(words, comparison)];
  const setBy = (fact: Fact) => ({ plan: planName(words, fact.plan), number: number(fact) });
  return toMdx(
    comparisonSentenceWords[words.language].revision(
      subject(words, first, said),
      formatPeriod(first.period, words.language),
      setBy(first),
      { ...setBy(second), measure: otherMeasure(words, first, second) },
      change(words, comparison),
      caveat(words, comparison),
    ),
  );
}

/** Returns the verdict with the size of the change: "降低2亿美元", "lowered by USD 200 million". */
function change(words: Words, comparison: Comparison): Piece {
  const verdict = verdictLink(words, comparison);
  return comparisonSentenceWords[words.language].change(verdict, marginSize(words, comparison));
}

/** Returns "2021年80%的目标，后来的文件没有再写。没有再写不等于取消。" for all targets that a later plan passes over. */
export function notRepeatedSentence(words: Words, comparisons: readonly Comparison[]): Mdx {
  return toMdx(comparisonSentenceWords[words.language].notRepeated(goals(words, comparisons)));
}

/** Returns "2020年实绩8家，2021年目标6家以上：降低2家。" */
export function trendSentence(words: Words, comparison: Comparison, said: Said = {}): Mdx {
  const [result, target] = [left(words, comparison), right(words, comparison)];
  return toMdx(
    comparisonSentenceWords[words.language].trend(
      subject(words, result, said),
      dated(words, result),
      result.kind === "estimate",
      dated(words, target, otherMeasure(words, result, target)),
      change(words, comparison),
      caveat(words, comparison),
    ),
  );
}

/** Returns "从2020年2000家到2025年3500家，每年须增长11.8%。" */
export function paceSentence(words: Words, comparison: ComparedByPercentage, said: Said = {}): Mdx {
  const [base, goal] = [left(words, comparison), right(words, comparison)];
  const text = comparisonSentenceWords[words.language];
  return toMdx(
    text.pace(
      subject(words, base, said),
      dated(words, base),
      dated(words, goal),
      comparisonLink(comparison, text.growthNeeded),
      computedPercentage(words, comparison.percentage),
      caveat(words, comparison),
    ),
  );
}

/** Returns "2020–2022年共3家，等于各年之和（1家、1家、1家）。" */
export function sumSentence(words: Words, comparison: Comparison, said: Said = {}): Mdx {
  const text = comparisonSentenceWords[words.language];
  const total = left(words, comparison);
  const agrees = comparison.verdict === "agrees";
  return toMdx(
    text.sum(
      subject(words, total, said),
      dated(words, total),
      comparisonLink(comparison, agrees ? text.agrees : text.differs),
      comparison.right.map((id) => number(words.report.facts.get(id)!)),
      agrees ? undefined : marginSize(words, comparison),
      caveat(words, comparison),
    ),
  );
}

/** Returns "《甲》中2022年的数，一（三）写超过200家，附件1·2写200家：数同而限词不同。"; there may be a third place. */
export function restatementSentence(words: Words, comparison: Comparison, said: Said = {}): Mdx {
  const text = comparisonSentenceWords[words.language];
  const [one, other] = [left(words, comparison), right(words, comparison)];
  const plan = planName(words, one.plan);
  const of = { ...subject(words, one, said), ofPlace: placeName(one.place) };
  const [first, second] = [inSection(words, one), inSection(words, other)];
  const verdict = verdictLink(words, comparison);
  // What only looks the same is of two times: each is said with its own.
  if (!samePeriod(one.period, other.period))
    return toMdx(text.twoNumbers(plan, of, first, second, verdict, caveat(words, comparison)));
  // 90以上 may lie any distance from 92: only two plain numbers have one.
  const exact = comparison.verdict === "differs" && comparison.margin?.bound === "eq";
  const size = exact ? marginSize(words, comparison) : undefined;
  return toMdx(text.restatement(plan, of, first, second, verdict, size, caveat(words, comparison)));
}

/** A number with the section of the document that it stands in, whose name keeps its language. */
function inSection(words: Words, fact: Fact): InSection {
  const foreign = words.language === sourceLanguage ? undefined : sourceTag;
  const section = foreign === undefined ? fact.section : element("span", { lang: foreign }, fact.section);
  return { ...dated(words, fact), section };
}

/** Returns the sentence for a comparison of any kind that has both sides: chosen by whether the two are compared at all. */
export function pairSentence(words: Words, comparison: Comparison, said: Said = {}): Mdx {
  if (!isCompared(comparison))
    return comparison.verdict === "not-checkable"
      ? outcomeSentence(words, comparison, said)
      : apartSentence(words, comparison, said.name);
  if (hasPercentage(comparison))
    return comparison.kind === "share"
      ? shareSentence(words, [comparison], said.name)
      : paceSentence(words, comparison, said);
  switch (comparison.kind) {
    case "outcome":
      return outcomeSentence(words, comparison, said);
    case "revision":
      return revisionSentence(words, comparison, said);
    case "restatement":
      return restatementSentence(words, comparison, said);
    case "sum":
      return sumSentence(words, comparison, said);
    case "copy":
      return copySentence(words, [comparison], said.name);
    case "trend":
      return trendSentence(words, comparison, said);
    case "side-by-side":
      return sideBySideSentence(words, comparison, said.name);
  }
}
