/** What comparisons between places say, as sentences of a page: shares, rates beside those of a city, two places. */
import { samePeriod } from "../data/periods.ts";
import { isCompared, type ComparedByPercentage } from "../data/comparison-standing.ts";
import { sourceLanguage } from "../data/languages.ts";
import type { Compared, Comparison, Fact } from "../data/model.ts";
import { comparisonSentenceWords, listWords } from "../messages/messages.ts";
import type { Piece } from "../messages/parts.ts";
import { kindWords } from "./chart-words.ts";
import { caveatText } from "./comparison-caveats.ts";
import { comparisonLink, dated, inside, left, right } from "./comparison-pieces.ts";
import { element, toMdx, type Mdx } from "./mdx.ts";
import {
  caveat,
  computedPercentage,
  marginSize,
  measureOf,
  number,
  placeName,
  sentences,
  verdictWithin,
  yearList,
  type Words,
} from "./phrases.ts";
import { comparabilityReasonNames } from "./terms.ts";
import { formatPeriod } from "./values.ts";

/** Whether the two sides say the same of what they are about, so that it can be said once for both. */
function saysSame({ language }: Words, one: Fact, other: Fact): boolean {
  return (
    samePeriod(one.period, other.period) &&
    one.kind === other.kind &&
    one.form === other.form &&
    one.label[language] === other.label[language]
  );
}

/**
 * Returns one side with everything that is its own: "昆山市2020年实绩750亿元", "Kunshan CNY 75 billion (result, 2020)". Where
 * the page has not said what is measured, or the two sides measure it otherwise, the measure is said too.
 */
function ownSide(words: Words, fact: Fact, name: string | undefined): Piece {
  const { language } = words;
  return comparisonSentenceWords[language].side({
    place: placeName(fact.place),
    period: formatPeriod(fact.period, language),
    measure: inside(words, measureOf(fact, language, name)),
    kind: kindWords[fact.kind][language],
    number: number(fact),
  });
}

/** Several numbers of one side, each with everything that is its own. */
function ownSides(words: Words, ids: readonly string[], name: string | undefined): Piece {
  return listWords[words.language].andParts(ids.map((id) => ownSide(words, words.report.facts.get(id)!, name)));
}

/** Returns "甲镇2020年目标58000元，乙市2020年目标62700元：不作比较（口径不同）。" for two sides that only look alike. */
export function apartSentence(words: Words, comparison: Comparison, name: string | undefined): Mdx {
  const { language } = words;
  return toMdx(
    comparisonSentenceWords[language].apart(
      ownSides(words, comparison.left, name),
      ownSides(words, comparison.right, name),
      comparisonLink(comparison, verdictWithin(undefined, language)),
      comparison.reasons.map((reason) => comparabilityReasonNames[reason][language]),
      caveat(words, comparison),
    ),
  );
}

/** Whether a town's figure and its city's are targets of one plan for one period, so that a sentence can say so once. */
function isOneTable(words: Words, comparison: Comparison): boolean {
  const [own, wider] = [left(words, comparison), right(words, comparison)];
  return (
    comparison.left.length === 1 && own.kind === "target" && own.plan === wider.plan && saysSame(words, own, wider)
  );
}

/**
 * Returns how a town's rates stand to its city's, for the years of one plan: "陆家镇2020年、2021年的目标
 * 与昆山市相同；2022年比昆山市高20个百分点（100%对80%）。" Figures of two plans or kinds are said each with its own.
 */
export function copySentence(words: Words, comparisons: readonly Compared[], name?: string): Mdx {
  const alike = comparisons.filter((comparison) => isOneTable(words, comparison));
  const unlike = comparisons.filter((comparison) => !isOneTable(words, comparison));
  const parts = [
    ...(alike.length > 0 ? [copyOfOneTable(words, alike)] : []),
    ...unlike.map((comparison) => orderSentence(words, comparison, name)),
  ];
  return toMdx(sentences(words, parts));
}

function copyOfOneTable(words: Words, comparisons: readonly Compared[]): Piece {
  const text = comparisonSentenceWords[words.language];
  const town = placeName(left(words, comparisons[0]!).place);
  const city = placeName(right(words, comparisons[0]!).place);
  const same = comparisons.filter(({ verdict }) => verdict === "same");
  const others = comparisons.filter(({ verdict }) => verdict !== "same");
  const years = yearList(
    words,
    same.map((comparison) => left(words, comparison).period),
  );
  const sameText = same.length === 1 ? comparisonLink(same[0]!, text.same) : text.same;
  const differing = others.map((comparison) => {
    const order = comparisonLink(comparison, comparison.verdict === "higher" ? text.higher : text.lower);
    const [own, wider] = [left(words, comparison), right(words, comparison)];
    return text.differing(dated(words, own), city, number(wider), order, marginSize(words, comparison));
  });
  const said = [...(same.length > 0 ? [text.sameInYears(years, city, sameText)] : []), ...differing];
  return text.copy(town, said, caveatsOnce(words, comparisons));
}

/**
 * Returns "陆家镇的目标占昆山市：2020年6.7%，2021年7.7%……" for the years of one plan; shares of other figures are said with
 * what is divided by what.
 */
export function shareSentence(words: Words, comparisons: readonly ComparedByPercentage[], name?: string): Mdx {
  const alike = comparisons.filter((comparison) => isOneTable(words, comparison));
  const unlike = comparisons.filter((comparison) => !isOneTable(words, comparison));
  const parts = [
    ...(alike.length > 0 ? [shareOfOneTable(words, alike)] : []),
    ...unlike.map((comparison) => shareOfTwo(words, comparison, name)),
  ];
  return toMdx(sentences(words, parts));
}

/** The share as a link to its comparison. */
function shareLink(words: Words, comparison: ComparedByPercentage): Mdx {
  return comparisonLink(comparison, computedPercentage(words, comparison.percentage));
}

function shareOfOneTable(words: Words, comparisons: readonly ComparedByPercentage[]): Piece {
  const text = comparisonSentenceWords[words.language];
  const first = left(words, comparisons[0]!);
  const shares = comparisons.map((comparison) =>
    text.shareInPeriod({ ...dated(words, left(words, comparison)), number: shareLink(words, comparison) }),
  );
  const city = placeName(right(words, comparisons[0]!).place);
  return text.shares(placeName(first.place), city, shares, (said) => element("span", { class: "caveat" }, said));
}

/** "淀山湖镇2020年目标12.1亿元，相当于昆山市2020年实绩428亿元的2.8%。"; of several years the sums. */
function shareOfTwo(words: Words, comparison: ComparedByPercentage, name: string | undefined): Piece {
  return comparisonSentenceWords[words.language].shareOfTwo(
    ownSides(words, comparison.left, name),
    ownSides(words, comparison.right, name),
    shareLink(words, comparison),
    comparison.left.length > 1,
    caveat(words, comparison),
  );
}

/** Returns "2021年目标，昆山市11亿美元左右，常熟市8.8亿美元：昆山市高2.2亿美元。" */
export function sideBySideSentence(words: Words, comparison: Comparison, name?: string): Mdx {
  if (!isCompared(comparison)) return apartSentence(words, comparison, name);
  const [one, other] = [left(words, comparison), right(words, comparison)];
  if (!saysSame(words, one, other)) return toMdx(orderSentence(words, comparison, name));
  const { language } = words;
  const side = (fact: Fact) => ({ place: placeName(fact.place), number: number(fact) });
  const of = {
    period: formatPeriod(one.period, language),
    measure: inside(words, measureOf(one, language, name)),
    kind: kindWords[one.kind][language],
  };
  const verdict = orderWords(words, comparison);
  return toMdx(
    comparisonSentenceWords[language].sideBySide(of, side(one), side(other), verdict, caveat(words, comparison)),
  );
}

/** The same where the two sides are not of one year, kind or measure: each with its own. */
function orderSentence(words: Words, comparison: Compared, name: string | undefined): Piece {
  return comparisonSentenceWords[words.language].order(
    ownSide(words, left(words, comparison), name),
    ownSide(words, right(words, comparison), name),
    orderWords(words, comparison),
    caveat(words, comparison),
  );
}

/** "昆山市较高，相差2.2亿美元", "equal", as a link to the comparison. */
function orderWords(words: Words, comparison: Compared): Piece {
  const text = comparisonSentenceWords[words.language];
  const { verdict } = comparison;
  if (verdict !== "higher" && verdict !== "lower") return comparisonLink(comparison, text.equal);
  const order = comparisonLink(comparison, text.verdictOfOrder[verdict]);
  return text.ordered(placeName(left(words, comparison).place), order, marginSize(words, comparison));
}

/** The caveats of several comparisons, each once. */
function caveatsOnce(words: Words, comparisons: readonly Comparison[]): Piece {
  const seen = new Map(
    comparisons.map((comparison) => [caveatText(comparison, words.report)?.[sourceLanguage] ?? "", comparison]),
  );
  return [...seen].filter(([text]) => text !== "").map(([, comparison]) => caveat(words, comparison));
}
