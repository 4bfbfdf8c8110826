/** Comparisons in few words, and what their kinds and verdicts mean: for headings, lists and rules. */
import type { Comparison, Fact, Report, Text } from "../data/model.ts";
import type { ComparabilityReason, ComparisonKind, Language, Verdict } from "../data/vocabulary.ts";
import { measureName } from "./measures.ts";
import { verdictSentence } from "./sentences.ts";
import { comparisonKindNames, verdictNames } from "./terms.ts";
import { formatPeriod } from "./values.ts";

/** Returns what is compared, without kind and verdict: "昆山市2020年实际使用外资"; "Foreign investment actually used, Kunshan, 2020". */
export function comparisonSubject(
  { left, right }: Pick<Comparison, "left" | "right">,
  report: Report,
  language: Language,
): string {
  const zh = language === "zh";
  const facts = [left[0], right[0]].filter((id) => id !== undefined).map((id) => report.facts.get(id)!);
  const places = distinct(facts.map(({ place }) => report.places.get(place)!.name[language]));
  const periods = distinct(facts.map(({ period }) => formatPeriod(period, language)));
  const labels = distinct(facts.map((fact) => labelOf(fact, report, language)));
  const label = labels.join(zh ? "与" : " and ");
  return zh
    ? `${places.join("与")}${periods.join("与")}${label}`
    : `${label}, ${places.join(" and ")}, ${periods.join(" and ")}`;
}

/** Returns the heading of a comparison: "昆山市2020年实际使用外资：目标与结果"; "Foreign …, Kunshan, 2020: target and result". */
export function comparisonName(comparison: Comparison, report: Report, language: Language): string {
  const subject = comparisonSubject(comparison, report, language);
  const kind = comparisonKindNames[comparison.kind][language];
  return language === "zh" ? `${subject}：${kind}` : `${subject}: ${kind.charAt(0).toLowerCase()}${kind.slice(1)}`;
}

/** Returns the heading with its outcome, for citations: "昆山市2020年实际使用外资：目标与结果（未达到，相差1.5亿美元）". */
export function comparisonTitle(comparison: Comparison, report: Report, language: Language): string {
  const name = comparisonName(comparison, report, language);
  const verdict = verdictSentence(comparison, report, language);
  return language === "zh" ? `${name}（${verdict}）` : `${name} (${verdict})`;
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
export const kindExplanations: Readonly<Record<ComparisonKind, Text>> = {
  outcome: {
    zh: "同一地方、同一指标、同一时期的目标与后来报告的结果。差额是结果减目标。",
    en: "A target and the result reported later for the same place, indicator and period. The margin is the result less the target.",
  },
  revision: {
    zh: "两份文件为同一地方、同一指标、同一时期设的目标。差额是后一目标减前一目标。",
    en: "Two targets for one place, indicator and period in two plans. The margin is the later target less the earlier one.",
  },
  restatement: {
    zh: "同一文件里说了两次的同一个数，例如正文与附表。",
    en: "The same number stated twice in one plan, as in the text and in an annex.",
  },
  sum: {
    zh: "跨年总量与各年分量之和。差额是总量减分量之和。",
    en: "A total over several years and the sum of its yearly parts. The margin is the total less that sum.",
  },
  share: {
    zh: "镇的数量占市的数量的百分比，由两个数（或几年之和）相除得出；比率不这样算。",
    en: "A town’s amount as a percentage of the city’s, divided by us; never done with rates.",
  },
  copy: {
    zh: "镇的比率与市的比率，同一时期。差额是镇减市。",
    en: "A town’s rate and the city’s for the same period. The margin is the town’s less the city’s.",
  },
  trend: {
    zh: "同一地方、同一指标的结果与其后的下一个目标。差额是目标减结果。",
    en: "A result and the next target of the same place and indicator. The margin is the target less the result.",
  },
  pace: {
    zh: "由已报告的数到更远的目标，每年须增长多少，旁列过去的增速；百分比由推算得出。",
    en: "The growth a year needed from a reported figure to a later goal, beside the past pace; the percentage is computed.",
  },
  "side-by-side": {
    zh: "不同地方同一时期、同一指标的数。差额是前者减后者。",
    en: "The same indicator and period in two places. The margin is the first less the second.",
  },
};

/** Why the two sides of a pair stand together, true of that pair: of a pair that is not compared, that it is not. */
export function pairExplanation(comparison: Comparison, report: Report, language: Language): string {
  const { kind, left, right, standing } = comparison;
  const one = report.facts.get(left[0]!)!;
  const other = right[0] === undefined ? undefined : report.facts.get(right[0]);
  if (standing === "not-compared" && comparison.verdict === undefined) return lookAlikeExplanation[language];
  const parts = explanationParts(kind, one, other, comparison)[language];
  const margin = comparison.margin === undefined ? undefined : marginRules[kind]?.[language];
  return [parts, margin].filter((part) => part !== undefined).join(language === "zh" ? "" : " ");
}

const lookAlikeExplanation: Text = {
  zh: "两个数看着像，本站不作比较，只说明为什么。",
  en: "The two look alike; they are not compared here, and this page says why.",
};

/** Which way the margin of each kind is taken. */
const marginRules: Partial<Record<ComparisonKind, Text>> = {
  outcome: { zh: "差额是结果减目标。", en: "The margin is the result less the target." },
  revision: { zh: "差额是后一目标减前一目标。", en: "The margin is the later target less the earlier one." },
  sum: { zh: "差额是总量减分量之和。", en: "The margin is the total less that sum." },
  copy: { zh: "差额是镇减市。", en: "The margin is the town’s less the city’s." },
  trend: { zh: "差额是目标减结果。", en: "The margin is the target less the result." },
  "side-by-side": { zh: "差额是前者减后者。", en: "The margin is the first less the second." },
};

function explanationParts(kind: ComparisonKind, one: Fact, other: Fact | undefined, comparison: Comparison): Text {
  const sameTime = other && one.period.first === other.period.first && one.period.last === other.period.last;
  const onePlan = other?.plan === one.plan;
  switch (kind) {
    case "outcome":
      return other === undefined
        ? {
            zh: "一个目标，等后来的报告写出结果。",
            en: "A target, which waits for the result that a later report states.",
          }
        : sameTime
          ? {
              zh: "同一地方、同一指标、同一时期的目标与报告的结果。",
              en: "A target and the reported result for the same place, indicator and period.",
            }
          : {
              zh: "同一地方、同一指标的目标与报告的结果，时期不尽相同。",
              en: "A target and a reported result of the same place and indicator, whose periods are not the same.",
            };
    case "revision":
      return other === undefined
        ? { zh: "一个目标，看后来的文件是否再写。", en: "A target, and whether a later document repeats it." }
        : {
            zh: `两份文件为同一地方设的目标${sameTime ? "，同一时期" : "，时期不同"}。`,
            en: `Two targets for one place in two plans, ${sameTime ? "for the same period" : "for different periods"}.`,
          };
    case "restatement":
      return kindExplanations.restatement;
    case "sum":
      return { zh: "跨年总量与各年分量之和。", en: "A total over several years and the sum of its yearly parts." };
    case "share":
      return {
        zh: `所属地的数占上级的数的百分比，由${comparison.left.length > 1 ? "各年之和" : "两个数"}相除得出，${onePlan ? "出自同一份文件" : "出自两份文件"}；比率不这样算。`,
        en: `A place’s amount as a percentage of that of the place it lies in, divided by us${comparison.left.length > 1 ? " from the sums of the years" : ""}, ${onePlan ? "from one plan" : "from two plans"}; never done with rates.`,
      };
    case "copy":
      return {
        zh: `一地的比率与它所属的上级的比率，同一时期，${onePlan ? "出自同一份文件" : "出自两份文件"}。`,
        en: `A place’s rate and that of the place it lies in, for the same period, ${onePlan ? "of one plan" : "of two plans"}.`,
      };
    case "trend":
      return {
        zh: "同一地方、同一指标的结果与其后一年的目标。",
        en: "A result and the target for the year after of the same place and indicator.",
      };
    case "pace":
      return kindExplanations.pace;
    case "side-by-side":
      return sameTime
        ? { zh: "不同地方同一时期、同一指标的数。", en: "The same indicator and period in two places." }
        : { zh: "不同地方的数，时期不同。", en: "Figures of two places for different periods." };
  }
}

/** What a verdict means, as far as it rests on numbers; one that rests on words says so. */
export function verdictExplanation(
  verdict: Verdict,
  reasons: readonly ComparabilityReason[],
  language: Language,
): string {
  const inWords = reasons.includes("wording-only") && verdict !== "met-in-words" && verdict !== "not-checkable";
  return (inWords ? byWords : verdictExplanations[verdict])[language];
}

const byWords: Text = {
  zh: "有一方或两方没有数，按文字判断。",
  en: "One side or both have no number; the verdict goes by the words.",
};

/** When a verdict is given, in a sentence. */
export const verdictExplanations: Readonly<Record<Verdict, Text>> = {
  met: {
    zh: "报告的结果达到或超过目标（越低越好的指标则不高于目标）；“突破2000”对2000算达到，多出多少不计。",
    en: "The reported result reaches the target, or stays under it where lower is better; “over 2,000” against 2,000 is met, by how much is not said.",
  },
  missed: {
    zh: "报告的结果没有到目标；“超71”对75算未达到。",
    en: "The reported result falls short of the target; “over 71” against 75 is missed.",
  },
  "met-in-words": {
    zh: "结果只有文字，例如“实现全覆盖”，按文字算达到。",
    en: "The result is stated in words only, such as “full coverage”, and by those words the target is met.",
  },
  "not-checkable": {
    zh: "报告写了有关的数，但与目标的口径不同，例如一是累计、一是当年新增，不能核对。",
    en: "The report has a figure on the subject, but of another kind, such as a yearly addition against a total, so it settles nothing.",
  },
  "not-reported": {
    zh: "后来的报告没有写到这个指标。没有写不等于没有达到。",
    en: "The later report does not mention the indicator. That does not mean that the target was missed.",
  },
  pending: {
    zh: "所收文件中还没有写到那一年结果的报告。",
    en: "None of the plans read here reports on that year yet.",
  },
  raised: { zh: "后一个数高于前一个。", en: "The later number is higher than the earlier one." },
  lowered: { zh: "后一个数低于前一个。", en: "The later number is lower than the earlier one." },
  unchanged: { zh: "两个数和限词都相同。", en: "Number and bound are the same." },
  loosened: {
    zh: "数相同，限词变松或所计的范围变宽，或由数变成文字，要求比原来低。",
    en: "The number holds and asks for less, with a looser bound or a wider count, or it gave way to words.",
  },
  firmed: {
    zh: "数相同，限词变紧，或改用文字，按字面要求比原来高。",
    en: "The number holds and its bound is tighter, or words took its place that ask for more.",
  },
  "not-repeated": {
    zh: "后来的文件为同一时期设了目标，没有再写这个指标；不等于取消。",
    en: "A later plan sets targets for the same period without this one; that does not mean it was given up.",
  },
  agrees: { zh: "两处相同。", en: "Both say the same." },
  "agrees-but-bound": {
    zh: "数相同，一处带“超”“以上”等限词，一处不带。",
    en: "The number is the same; one side has a bound such as “over”, the other has none.",
  },
  differs: { zh: "两处的数不同。", en: "The two numbers differ." },
  same: { zh: "镇的数与市相同。", en: "The town’s number is the city’s." },
  higher: { zh: "前者的数较大。", en: "The first number is the larger one." },
  lower: { zh: "前者的数较小。", en: "The first number is the smaller one." },
  equal: { zh: "两个数相等。", en: "The two numbers are equal." },
};

/** Returns counts as a list, those of 0 left out: "达到10项、未达到2项"; "10 met, 2 missed". */
export function countsSentence(
  counts: readonly { readonly verdict: Verdict; readonly count: number }[],
  language: Language,
): string {
  const present = counts.filter(({ count }) => count > 0);
  return language === "zh"
    ? present.map(({ verdict, count }) => `${verdictNames[verdict].zh}${count}项`).join("、")
    : present.map(({ verdict, count }) => `${count} ${verdictNames[verdict].en.toLowerCase()}`).join(", ");
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
