/** What comparisons say, as sentences of a page: one for a pair, or one for all pairs that say the same. */
import { hasPercentage, isCompared, type ComparedByPercentage } from "../data/comparison-standing.ts";
import type { Compared, Comparison, Fact } from "../data/model.ts";
import { pagePath } from "../links.ts";
import { element, join, link, mdx, type Mdx } from "./mdx.ts";
import {
  andList,
  caveat,
  computedPercentage,
  either,
  forPeriod,
  inPeriod,
  marginSize,
  measureOf,
  number,
  placeName,
  planName,
  verdictLink,
  yearList,
  type Words,
} from "./phrases.ts";
import { kindWords } from "./chart-words.ts";
import { sidedMargin } from "./margins.ts";
import { midSentence } from "./mid-sentence.ts";
import { comparabilityReasonNames } from "./terms.ts";
import { formatPeriod } from "./values.ts";

/** What the page has said before the sentence begins, and the sentence need not say again. */
export type Said = { readonly place?: boolean; readonly name?: string };

const left = ({ report }: Words, comparison: Comparison): Fact => report.facts.get(comparison.left[0]!)!;
const right = ({ report }: Words, comparison: Comparison): Fact => report.facts.get(comparison.right[0]!)!;
/** The results that answer a target; of a set each with its own year, and with what it measures where that is not the target's. */
function resultNumbers(words: Words, { right: ids }: Comparison, target: Fact): Mdx {
  const { language } = words;
  const name = target.label[language];
  const plain = measureOf(target, language, name);
  const facts = ids.map((id) => words.report.facts.get(id)!);
  return andList(
    words,
    facts.map((fact) => {
      const same = fact.period.first === target.period.first && fact.period.last === target.period.last;
      const other = measureOf(fact, language, name);
      const measure = other === plain ? "" : other;
      if (language === "zh") return mdx`${same ? "" : formatPeriod(fact.period, "zh")}${measure}${number(fact)}`;
      const when = same ? "" : ` ${inPeriod(words, fact.period)}`;
      return mdx`${number(fact)}${when}${measure && ` (${midSentence(measure, words.report)})`}`;
    }),
  );
}

/** Whether the two sides say the same of what they are about, so that it can be said once for both. */
function saysSame(words: Words, one: Fact, other: Fact): boolean {
  const { language } = words;
  return (
    one.period.first === other.period.first &&
    one.period.last === other.period.last &&
    one.kind === other.kind &&
    one.form === other.form &&
    one.label[language] === other.label[language]
  );
}

/**
 * Returns one side with everything that is its own: "昆山市2020年实绩750亿元", "Kunshan CNY 75 billion (result, 2020)". Where
 * the page has not said what is measured, or the two sides measure it otherwise, the measure is said too.
 */
function ownSide(words: Words, fact: Fact, name: string | undefined): Mdx {
  const { language } = words;
  const measure = measureOf(fact, language, name);
  const kind = kindWords[fact.kind][language];
  if (language === "zh")
    return mdx`${placeName(fact.place)}${formatPeriod(fact.period, "zh")}${measure}${kind}${number(fact)}`;
  const what = [kind, formatPeriod(fact.period, "en"), ...(measure === "" ? [] : [midSentence(measure, words.report)])];
  return mdx`${placeName(fact.place)} ${number(fact)} (${what.join(", ")})`;
}

/** Returns "甲镇2020年目标58000元，乙市2020年目标62700元：不作比较（口径不同）。" for two sides that only look alike. */
function apartSentence(words: Words, comparison: Comparison, name: string | undefined): Mdx {
  const side = (ids: readonly string[]) =>
    andList(
      words,
      ids.map((id) => ownSide(words, words.report.facts.get(id)!, name)),
    );
  const reasons = comparison.reasons.map((reason) => comparabilityReasonNames[reason][words.language]);
  const verdict = link(pagePath("comparisons", comparison.id), either(words, "不作比较", "not compared"));
  const zh = words.language === "zh";
  const why = reasons.length === 0 ? "" : zh ? `（${reasons.join("、")}）` : ` (${reasons.join(", ").toLowerCase()})`;
  return zh
    ? mdx`${side(comparison.left)}，${side(comparison.right)}：${verdict}${why}。${caveat(words, comparison)}`
    : mdx`${side(comparison.left)}; ${side(comparison.right)}: ${verdict}${why}.${caveat(words, comparison)}`;
}

/** Returns a subject such as "昆山市", "昆山市，高新技术企业净增数"; nothing where the page has said it. */
function subject(words: Words, fact: Fact, { place, name }: Said): Mdx | undefined {
  const measure = measureOf(fact, words.language, name);
  const parts = [place ? undefined : placeName(fact.place), measure || undefined].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : join(parts, either(words, "", ", "));
}

/** The beginning of an English sentence: "Kunshan: target", or "Target" where the place is said. */
function begin(fact: Fact, { place }: Said, first: string): Mdx {
  return place ? mdx`${first}` : mdx`${placeName(fact.place)}: ${first.charAt(0).toLowerCase()}${first.slice(1)}`;
}

/** What an English sentence is about, in brackets: " (new listed companies)"; nothing where it is said. */
function of({ report, language }: Words, fact: Fact, { name }: Said): string {
  const measure = measureOf(fact, language, name);
  return measure === "" ? "" : ` (${midSentence(measure, report)})`;
}

/**
 * Returns "昆山市2020年的目标是12亿美元，实绩10.5亿美元，未达到，比目标低1.5亿美元。" for an outcome
 * that has a result.
 */
export function outcomeSentence(words: Words, comparison: Comparison, said: Said = {}): Mdx {
  const [target, result] = [left(words, comparison), right(words, comparison)];
  const who = subject(words, target, said);
  const estimated = result.kind === "estimate";
  const verdict = verdictWithMargin(words, comparison);
  // 新增5家 beside 总数20家: where the two do not measure the same, the result says what it measures.
  const found = resultNumbers(words, comparison, target);
  if (words.language === "zh")
    return mdx`${who}${formatPeriod(target.period, "zh")}目标${number(target)}，${estimated ? "预计" : "实绩"}${found}：${verdict}。${caveat(words, comparison)}`;
  return mdx`${begin(target, said, "Target")} ${number(target)} ${forPeriod(words, target.period)}${of(words, target, said)}, ${estimated ? "estimated result" : "result"} ${found}: ${verdict}.${caveat(words, comparison)}`;
}

/** Returns "未达到，比目标低1.5亿美元", "missed, USD 150 million below the target", linked to the comparison. */
export function verdictWithMargin(words: Words, comparison: Comparison): Mdx {
  const size = marginSize(words, comparison);
  const verdict = verdictLink(words, comparison);
  if (!size) return verdict;
  const margin = comparison.margin!;
  const above = margin.value > 0;
  if (words.language !== "zh") return mdx`${verdict}, ${size} ${above ? "above" : "below"} the target`;
  const sided = sidedMargin(margin, above ? "高" : "低", words.report.units);
  return mdx`${verdict}，比目标${comparison.derived ? element("span", { class: "derived" }, sided) : sided}`;
}

/** Returns "2020年5公里的目标，后来的报告没有写结果。" for all targets that a report passes over. */
export function unreportedSentence(words: Words, comparisons: readonly Comparison[]): Mdx {
  const goals = goalList(words, comparisons);
  return words.language === "zh"
    ? mdx`${goals}的目标，后来的报告没有写结果。`
    : mdx`Later reports give no result for the ${targetNoun(comparisons)} of ${goals}.`;
}

/** Returns "2021年、2022年的结果，收录的文件中还没有报告。" for all targets whose report is not among the plans. */
export function pendingSentence(words: Words, comparisons: readonly Comparison[]): Mdx {
  const years = yearList(
    words,
    comparisons.map((comparison) => left(words, comparison).period),
  );
  return words.language === "zh"
    ? mdx`${years}的结果，收录的文件中还没有报告。`
    : mdx`No result for ${years} is reported in these plans yet.`;
}

/** The targets with their years: "2020年5公里、2021年6公里", "5 km for 2020 and 6 km for 2021". */
function goalList(words: Words, comparisons: readonly Comparison[]): Mdx {
  const goals = comparisons.map((comparison) => {
    const target = left(words, comparison);
    return words.language === "zh"
      ? mdx`${formatPeriod(target.period, "zh")}${number(target)}`
      : mdx`${number(target)} ${forPeriod(words, target.period)}`;
  });
  return andList(words, goals);
}

const targetNoun = (comparisons: readonly Comparison[]) => (comparisons.length > 1 ? "targets" : "target");

/** Returns "2021年的目标，《甲》提出13亿美元，《乙》提出11亿美元左右：降低2亿美元。" for a revision that has a later target. */
export function revisionSentence(words: Words, comparison: Comparison, said: Said = {}): Mdx {
  const [first, second] = [left(words, comparison), right(words, comparison)];
  const who = subject(words, first, said);
  const size = marginSize(words, comparison);
  const verdict = verdictLink(words, comparison);
  const other = measureOf(second, words.language, first.label[words.language]);
  const differs = measureOf(first, words.language, first.label[words.language]) !== other;
  if (words.language === "zh")
    return mdx`${who}${formatPeriod(first.period, "zh")}的目标，${planName(words, first.plan)}提出${number(first)}，${planName(words, second.plan)}提出${differs ? other : ""}${number(second)}：${verdict}${size}。${caveat(words, comparison)}`;
  return mdx`${begin(first, said, "For")} ${formatPeriod(first.period, "en")}${of(words, first, said)}, ${planName(words, first.plan)} sets ${number(first)} and ${planName(words, second.plan)} ${number(second)}${differs ? ` (${midSentence(other, words.report)})` : ""}: ${verdict}${size ? mdx` by ${size}` : ""}.${caveat(words, comparison)}`;
}

/** Returns "2021年80%的目标，后来的文件没有再写。没有再写不等于取消。" for all targets that a later plan passes over. */
export function notRepeatedSentence(words: Words, comparisons: readonly Comparison[]): Mdx {
  const goals = goalList(words, comparisons);
  const many = comparisons.length > 1;
  return words.language === "zh"
    ? mdx`${goals}的目标，后来的文件没有再写；没有再写不等于取消。`
    : mdx`The ${targetNoun(comparisons)} of ${goals} ${many ? "are" : "is"} not repeated in later plans, which does not mean ${many ? "they were" : "it was"} dropped.`;
}

/** Returns "2020年实绩8家，2021年目标6家以上：降低2家。" */
export function trendSentence(words: Words, comparison: Comparison, said: Said = {}): Mdx {
  const [result, target] = [left(words, comparison), right(words, comparison)];
  const who = subject(words, result, said);
  const size = marginSize(words, comparison);
  const verdict = verdictLink(words, comparison);
  const estimated = result.kind === "estimate";
  const other = measureOf(target, words.language, result.label[words.language]);
  const differs = measureOf(result, words.language, result.label[words.language]) !== other;
  if (words.language === "zh")
    return mdx`${who}${formatPeriod(result.period, "zh")}${estimated ? "预计" : "实绩"}${number(result)}，${formatPeriod(target.period, "zh")}目标${differs ? other : ""}${number(target)}：${verdict}${size}。${caveat(words, comparison)}`;
  return mdx`${begin(result, said, estimated ? "Estimated result" : "Result")} ${number(result)} ${inPeriod(words, result.period)}${of(words, result, said)}, target ${number(target)} ${forPeriod(words, target.period)}${differs ? ` (${midSentence(other, words.report)})` : ""}: ${verdict}${size ? mdx` by ${size}` : ""}.${caveat(words, comparison)}`;
}

/** Returns "从2020年2000家到2025年3500家，每年须增长11.8%。" */
export function paceSentence(words: Words, comparison: ComparedByPercentage, said: Said = {}): Mdx {
  const [base, goal] = [left(words, comparison), right(words, comparison)];
  const who = subject(words, base, said);
  const needed = link(pagePath("comparisons", comparison.id), either(words, "每年须增长", "growth needed"));
  const percentage = computedPercentage(words, comparison.percentage);
  if (words.language === "zh")
    return mdx`${who}从${formatPeriod(base.period, "zh")}${number(base)}到${formatPeriod(goal.period, "zh")}${number(goal)}，${needed}${percentage}。${caveat(words, comparison)}`;
  return mdx`${begin(base, said, "From")} ${number(base)} ${inPeriod(words, base.period)}${of(words, base, said)} to ${number(goal)} ${inPeriod(words, goal.period)}, ${needed}: ${percentage} a year.${caveat(words, comparison)}`;
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
  return join(parts, either(words, "", " "));
}

function copyOfOneTable(words: Words, comparisons: readonly Compared[]): Mdx {
  const town = placeName(left(words, comparisons[0]!).place);
  const city = placeName(right(words, comparisons[0]!).place);
  const same = comparisons.filter(({ verdict }) => verdict === "same");
  const others = comparisons.filter(({ verdict }) => verdict !== "same");
  const years = yearList(
    words,
    same.map((comparison) => left(words, comparison).period),
  );
  const sameLink = (text: string) => (same.length === 1 ? link(pagePath("comparisons", same[0]!.id), text) : text);
  const differing = others.map((comparison) => {
    const [own, wider] = [left(words, comparison), right(words, comparison)];
    const size = marginSize(words, comparison);
    const higher = comparison.verdict === "higher";
    return words.language === "zh"
      ? mdx`${formatPeriod(own.period, "zh")}为${number(own)}，比${city}的${number(wider)}${link(pagePath("comparisons", comparison.id), higher ? "高" : "低")}${size}`
      : mdx`${number(own)} ${inPeriod(words, own.period)}, ${size ? mdx`${size} ` : ""}${link(pagePath("comparisons", comparison.id), higher ? "higher" : "lower")} than ${city}’s ${number(wider)}`;
  });
  const notes = caveatsOnce(words, comparisons);
  if (words.language === "zh") {
    const parts = [...(same.length > 0 ? [mdx`${years}与${city}${sameLink("相同")}`] : []), ...differing];
    return mdx`${town}的目标：${join(parts, "；")}。${notes}`;
  }
  const parts = [...(same.length > 0 ? [mdx`${sameLink("the same")} as ${city}’s in ${years}`] : []), ...differing];
  return mdx`${town}’s target: ${join(parts, "; ")}.${notes}`;
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
  return join(parts, either(words, "", " "));
}

function shareOfOneTable(words: Words, comparisons: readonly ComparedByPercentage[]): Mdx {
  const first = left(words, comparisons[0]!);
  const [town, city] = [placeName(first.place), placeName(right(words, comparisons[0]!).place)];
  const parts = comparisons.map((comparison) => {
    const own = left(words, comparison);
    const share = link(pagePath("comparisons", comparison.id), computedPercentage(words, comparison.percentage));
    return words.language === "zh"
      ? mdx`${formatPeriod(own.period, "zh")}${share}`
      : mdx`${share} ${inPeriod(words, own.period)}`;
  });
  return words.language === "zh"
    ? mdx`${town}的目标数占${city}的${join(parts, "，")}。${element("span", { class: "caveat" }, "比例由本站相除得出，文件没有写。")}`
    : mdx`${town}’s target as a share of ${city}’s: ${join(parts, ", ")}. ${element("span", { class: "caveat" }, "The share is our division; no plan states it.")}`;
}

/** "淀山湖镇2020年目标12.1亿元，相当于昆山市2020年实绩428亿元的2.8%。"; of several years the sums. */
function shareOfTwo(words: Words, comparison: ComparedByPercentage, name: string | undefined): Mdx {
  const side = (ids: readonly string[]) =>
    andList(
      words,
      ids.map((id) => ownSide(words, words.report.facts.get(id)!, name)),
    );
  const share = link(pagePath("comparisons", comparison.id), computedPercentage(words, comparison.percentage));
  const many = comparison.left.length > 1;
  return words.language === "zh"
    ? mdx`${side(comparison.left)}${many ? "，合计" : "，"}相当于${side(comparison.right)}${many ? "合计" : ""}的${share}。${caveat(words, comparison)}`
    : mdx`${side(comparison.left)}${many ? " together" : ""}: ${share} of ${side(comparison.right)}${many ? " together" : ""}.${caveat(words, comparison)}`;
}

/** Returns "2021年目标，昆山市11亿美元左右，常熟市8.8亿美元：昆山市高2.2亿美元。" */
export function sideBySideSentence(words: Words, comparison: Comparison, name?: string): Mdx {
  if (!isCompared(comparison)) return apartSentence(words, comparison, name);
  const [one, other] = [left(words, comparison), right(words, comparison)];
  if (!saysSame(words, one, other)) return orderSentence(words, comparison, name);
  const measure = measureOf(one, words.language, name);
  const kind = kindWords[one.kind][words.language];
  const verdict = orderWords(words, comparison);
  if (words.language === "zh")
    return mdx`${formatPeriod(one.period, "zh")}${measure}${kind}，${placeName(one.place)}${number(one)}，${placeName(other.place)}${number(other)}：${verdict}。${caveat(words, comparison)}`;
  const begin = kind.charAt(0).toUpperCase() + kind.slice(1);
  return mdx`${begin} ${forPeriod(words, one.period)}${measure ? ` (${midSentence(measure, words.report)})` : ""}: ${placeName(one.place)} ${number(one)}, ${placeName(other.place)} ${number(other)}: ${verdict}.${caveat(words, comparison)}`;
}

/** The same where the two sides are not of one year, kind or measure: each with its own. */
function orderSentence(words: Words, comparison: Compared, name: string | undefined): Mdx {
  const [one, other] = [left(words, comparison), right(words, comparison)];
  const verdict = orderWords(words, comparison);
  return words.language === "zh"
    ? mdx`${ownSide(words, one, name)}，${ownSide(words, other, name)}：${verdict}。${caveat(words, comparison)}`
    : mdx`${ownSide(words, one, name)}, ${ownSide(words, other, name)}: ${verdict}.${caveat(words, comparison)}`;
}

/** "昆山市较高，相差2.2亿美元", "equal", as a link to the comparison. */
function orderWords(words: Words, comparison: Compared): Mdx {
  const one = left(words, comparison);
  const size = marginSize(words, comparison);
  const path = pagePath("comparisons", comparison.id);
  const { verdict } = comparison;
  if (verdict !== "higher" && verdict !== "lower") return mdx`${link(path, either(words, "相等", "equal"))}`;
  return words.language === "zh"
    ? mdx`${placeName(one.place)}${link(path, verdict === "higher" ? "较高" : "较低")}${size ? mdx`，相差${size}` : ""}`
    : mdx`${placeName(one.place)} is ${link(path, verdict)}${size ? mdx` by ${size}` : ""}`;
}

/** Returns "2020–2022年共3家，等于各年之和（1家、1家、1家）。" */
export function sumSentence(words: Words, comparison: Comparison, said: Said = {}): Mdx {
  const total = left(words, comparison);
  const who = subject(words, total, said);
  const parts = comparison.right.map((id) => number(words.report.facts.get(id)!));
  const size = marginSize(words, comparison);
  const agrees = comparison.verdict === "agrees";
  const path = pagePath("comparisons", comparison.id);
  if (words.language === "zh")
    return mdx`${who}${formatPeriod(total.period, "zh")}合计${number(total)}，${link(path, agrees ? "与各年之和一致" : "与各年之和不一致")}（${join(parts, "、")}）${agrees || !size ? "" : mdx`，相差${size}`}。${caveat(words, comparison)}`;
  return mdx`${begin(total, said, "The total")} ${number(total)} ${forPeriod(words, total.period)}${of(words, total, said)} ${link(path, agrees ? "agrees with the years" : "differs from the years")} (${join(parts, ", ")})${agrees || !size ? "" : mdx` by ${size}`}.${caveat(words, comparison)}`;
}

/** Returns "《甲》中2022年的数，一（三）写超过200家，附件1·2写200家：数同而限词不同。"; there may be a third place. */
export function restatementSentence(words: Words, comparison: Comparison, said: Said = {}): Mdx {
  const [one, other] = [left(words, comparison), right(words, comparison)];
  const who = subject(words, one, said);
  // 90以上 may lie any distance from 92: only two plain numbers have one.
  const size = comparison.margin?.bound === "eq" ? marginSize(words, comparison) : undefined;
  const verdict = verdictLink(words, comparison);
  const section = (fact: Fact) =>
    element("span", { lang: words.language === "zh" ? undefined : "zh-Hans" }, fact.section);
  // What only looks the same is of two times: each is said with its own.
  if (formatPeriod(one.period, "zh") !== formatPeriod(other.period, "zh"))
    return words.language === "zh"
      ? mdx`${planName(words, one.plan)}中${who}有两个数，${one.section}：${formatPeriod(one.period, "zh")}${number(one)}，${other.section}：${formatPeriod(other.period, "zh")}${number(other)}，${verdict}。${caveat(words, comparison)}`
      : mdx`${planName(words, one.plan)} gives two numbers${of(words, one, said)} of ${placeName(one.place)}: ${number(one)} ${forPeriod(words, one.period)} in ${section(one)} and ${number(other)} ${forPeriod(words, other.period)} in ${section(other)}; ${verdict}.${caveat(words, comparison)}`;
  if (words.language === "zh")
    return mdx`${planName(words, one.plan)}中${who}${formatPeriod(one.period, "zh")}的数，${one.section}写${number(one)}，${other.section}写${number(other)}：${verdict}${comparison.verdict === "differs" && size ? mdx`，相差${size}` : ""}。${caveat(words, comparison)}`;
  return mdx`${planName(words, one.plan)} gives the number${of(words, one, said)} of ${placeName(one.place)} ${forPeriod(words, one.period)} as ${number(one)} in ${section(one)} and as ${number(other)} in ${section(other)}; ${verdict}${comparison.verdict === "differs" && size ? mdx` by ${size}` : ""}.${caveat(words, comparison)}`;
}

/** The caveats of several comparisons, each once. */
function caveatsOnce(words: Words, comparisons: readonly Comparison[]): Mdx {
  const seen = new Map(comparisons.map((comparison) => [comparison.caveat?.zh ?? "", comparison]));
  return mdx`${[...seen].filter(([text]) => text !== "").map(([, comparison]) => caveat(words, comparison))}`;
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
