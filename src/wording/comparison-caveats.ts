/** What a reader must know of a comparison that a rule found, in both languages; people word the rest in comparisons.yaml. */
import type { Fact, Period, Report, Text } from "../data/model.ts";
import type { Bound, Language } from "../data/vocabulary.ts";
import { formNames } from "./terms.ts";
import { formatPeriod, formatValue } from "./values.ts";

/** Returns the caveats one after another, undefined where there are none; the same sentence is said once. */
export function joinCaveats(caveats: readonly Text[]): Text | undefined {
  const once = caveats.filter(({ zh }, i) => caveats.findIndex((other) => other.zh === zh) === i);
  if (once.length === 0) return undefined;
  return { zh: once.map(({ zh }) => zh).join(""), en: once.map(({ en }) => en).join(" ") };
}

export const estimateCaveat: Text = {
  zh: "结果是预计数，最终数可能不同。",
  en: "The result is an estimate; the final figure may differ.",
};
export const boundCaveat: Text = {
  zh: "结果只给出界限，确切的差额不得而知。",
  en: "The result is only a bound, so the exact margin is not known.",
};
export const boundedMarginCaveat: Text = {
  zh: "有一方只给出界限，差额也只是界限。",
  en: "One side is only a bound, and so is the margin.",
};
export const bothBoundedMarginCaveat: Text = {
  zh: "两方都只给出界限，差额只是大概。",
  en: "Both sides are only bounds, so the margin is a rough one.",
};
export const nearBoundCaveat: Text = {
  zh: "结果只给出界限，按紧邻所写的数判断：若已越过目标，通常会写目标数或更大的数。",
  en: "The result is only a bound and is read as lying close to its number: a report that had passed the target would be expected to say so.",
};
export const approximateCaveat: Text = {
  zh: "有一个数是约数，两数相差在约数的出入之内，不足以下定论。",
  en: "One of the numbers is approximate and the gap lies within its play, which settles little.",
};
export const approximateMarginCaveat: Text = {
  zh: "有一个数是约数，差额也只是大概。",
  en: "One of the numbers is approximate, and so is the margin.",
};
export const bothApproximateCaveat: Text = {
  zh: "两个数都是约数，相差在约数的出入之内，不足以下定论。",
  en: "Both numbers are approximate and the gap lies within their play, which settles little.",
};
export const bothApproximateMarginCaveat: Text = {
  zh: "两个数都是约数，差额也只是大概。",
  en: "Both numbers are approximate, and so is the margin.",
};
export const overlapCaveat: Text = {
  zh: "结果的范围与目标相叠，无法判定是否达到。",
  en: "The range of the result lies on both sides of the target, which settles nothing.",
};
export const noDirectionCaveat: Text = {
  zh: "这个指标没有高低优劣之分，数不同不等于没有达到。",
  en: "Neither more nor less is better here, so a different number is not a miss.",
};
export const resultInWordsCaveat: Text = {
  zh: "结果只有文字表述，没有数。",
  en: "The result is stated in words only, without a number.",
};
export const wordsForGrowthCaveat: Text = {
  zh: "结果只有文字表述，看不出是否到了目标所定的增速。",
  en: "The result is stated in words only, which do not tell whether the growth aimed at was reached.",
};
export const targetInWordsCaveat: Text = {
  zh: "目标只有文字表述，没有数可核对。",
  en: "The target is stated in words only, so there is no number to check against.",
};
export const oneInWordsCaveat: Text = {
  zh: "一方只有文字表述，没有数。",
  en: "One side is stated in words only, without a number.",
};
export const bothInWordsCaveat: Text = {
  zh: "两处都只有文字表述，没有数。",
  en: "Both are stated in words only, without a number.",
};
export const otherBoundCaveat: Text = {
  zh: "数没有变，变的是限词。",
  en: "The number is the same; its bound is not.",
};
export const otherResultCaveat: Text = {
  zh: "同一份文件对这一时期另写了不同的数。",
  en: "The same document also gives another figure for that period.",
};
export const addedYearsCaveat: Text = {
  zh: "目标是几年的合计，结果由各年的数相加得出。",
  en: "The target is a total over several years; the result is the sum of the yearly figures.",
};
export const stockAgainstFlowCaveat: Text = {
  zh: "一方是期末的总数，一方是当期新增的数，不能相抵。",
  en: "One is a total at the end of the period, the other what was added in it; they do not answer one another.",
};
export const growthWithoutBaseCaveat: Text = {
  zh: "一方是数额，一方是增速，收录的文件没有可作基数的上年数。",
  en: "One is an amount, the other a growth rate, and no document here gives the earlier figure to work from.",
};
export const pointsCaveat: Text = {
  zh: "一方是比重，一方是比重变化的百分点，收录的文件没有可作基数的上年比重。",
  en: "One is a share, the other a rise or fall of it in percentage points, and no document here gives the earlier share to work from.",
};
export const formsDifferCaveat: Text = {
  zh: "两个数的形式不同，不能直接比较。",
  en: "The two figures take different forms and cannot be compared directly.",
};
export const unitsDifferCaveat: Text = {
  zh: "两个数的单位不能换算。",
  en: "The units of the two figures do not convert into one another.",
};
export const convertedCaveat: Text = {
  zh: "比较前已换算单位。",
  en: "Units were converted before comparing.",
};
export const notReportedCaveat: Text = {
  zh: "后来的报告没有写到这个指标。报告有选择地写，没有写到不等于没有达到。",
  en: "The later report does not mention this indicator. A report chooses what it mentions; silence is not a miss.",
};
export const pendingCaveat: Text = {
  zh: "收录的文件中还没有报告这一时期结果的。",
  en: "No document here reports results for this period yet.",
};
export const notRepeatedCaveat: Text = {
  zh: "后来的文件为同一时期另设了目标，没有再写这个指标；没有再写不等于取消。",
  en: "A later document sets targets for the same period and does not repeat this one; that need not mean it was given up.",
};
export const intoWordsCaveat: Text = {
  zh: "后来的目标只有文字表述，不再写数。",
  en: "The later target is stated in words only, without a number.",
};
export const outOfWordsCaveat: Text = {
  zh: "先前的目标只有文字表述，后来写了数。",
  en: "The earlier target was stated in words only; the later one gives a number.",
};
export const lowerIsBetterCaveat: Text = {
  zh: "这个指标越低越好：数变大是放松要求，数变小是提高要求。",
  en: "Lower is better here: a larger number asks for less, a smaller one for more.",
};
export const insideBoundCaveat: Text = {
  zh: "两个数不同，但一方落在另一方的界限之内，并不矛盾。",
  en: "The numbers differ, yet one lies within the bound of the other, so they do not contradict.",
};
export const priceCaveat: Text = {
  zh: "按名义金额计算，没有扣除价格变动。",
  en: "Worked out in current money, with no allowance for prices.",
};
export const sumBoundCaveat: Text = {
  zh: "有一方只给出界限，各年之和落在界限之内。",
  en: "One side is only a bound, and the yearly figures add up to within it.",
};
export const rankCaveat: Text = {
  zh: "名次要看在哪些对象中排，两处的范围未必相同。",
  en: "A rank depends on who is ranked, and the two lists may not be the same.",
};
export const overlappingBoundsCaveat: Text = {
  zh: "有一方只给出界限，两者的范围相叠，高低只按所写的数判断。",
  en: "One side is only a bound and the ranges overlap; the order goes by the numbers as written.",
};
export const bothOverlappingBoundsCaveat: Text = {
  zh: "两方都只给出界限，范围相叠，高低只按所写的数判断。",
  en: "Both sides are only bounds and their ranges overlap; the order goes by the numbers as written.",
};

/** What a quotient is, by its bound: one side that is a bound leaves a bound, an approximate number or two bounds less. */
const leftBy = (bound: Bound): { zh: string; en: (thing: string) => string } =>
  bound === "approx"
    ? { zh: "只是大概", en: (thing) => `so the ${thing} is a rough one` }
    : { zh: "也只是界限", en: (thing) => `and so is the ${thing}` };

/** Says of what kind the numbers were that a share was worked out from: a bound or an approximate one, on one side or both. */
export function shareBoundCaveat(part: Bound, whole: Bound, share: Bound): Text {
  const { zh, en } = leftBy(share);
  const inexact = [part, whole].filter((bound) => bound !== "eq");
  const approximate = inexact.filter((bound) => bound === "approx").length;
  if (approximate === inexact.length)
    return approximate === 2
      ? { zh: `两个数都是约数，比例${zh}。`, en: `Both numbers are approximate, ${en("share")}.` }
      : { zh: `有一个数是约数，比例${zh}。`, en: `One of the numbers is approximate, ${en("share")}.` };
  if (approximate > 0)
    return {
      zh: `一个数是约数，一个数只给出界限，比例${zh}。`,
      en: `One of the numbers is approximate and the other only a bound, ${en("share")}.`,
    };
  return inexact.length === 2
    ? { zh: `两方都只给出界限，比例${zh}。`, en: `Both sides are only bounds, ${en("share")}.` }
    : { zh: `有一方只给出界限，比例${zh}。`, en: `One side is only a bound, ${en("share")}.` };
}

/** The same of a pace: which of base and goal is a bound or approximate. */
export function paceBoundCaveat(base: Bound, goal: Bound, pace: Bound): Text {
  const { zh, en } = leftBy(pace);
  const sides = [
    { bound: base, zh: "起点", en: "the starting point" },
    { bound: goal, zh: "目标", en: "the goal" },
  ].filter(({ bound }) => bound !== "eq");
  const [said, verb] = sides.length === 2 ? ["都", "are"] : ["", "is"];
  const inexact = sides.every((side) => side.bound === "approx")
    ? { zh: "是约数", en: "approximate" }
    : { zh: "只给出界限", en: sides.length === 2 ? "not exact" : "only a bound" };
  const names = sides.map((side) => side.en).join(" and ");
  return {
    zh: `${sides.map((side) => side.zh).join("和")}${said}${inexact.zh}，算出的速度${zh}。`,
    en: `${names.charAt(0).toUpperCase()}${names.slice(1)} ${verb} ${inexact.en}, ${en("pace")}.`,
  };
}

/** Says that the result speaks of the end of a longer period than the target. */
export function periodEndCaveat(period: Period): Text {
  return {
    zh: `一方写的是${formatPeriod(period, "zh")}期末的数。`,
    en: `One figure is given for the end of ${formatPeriod(period, "en")}.`,
  };
}

/** Says which other results are stated for the same target, where the latest report's is taken. */
export function otherResultsCaveat(others: readonly Fact[], report: Report): Text {
  const values = (language: Language) => others.map((fact) => formatValue(fact, report.units, language));
  return {
    zh: `同一时期另写有${values("zh").join("、")}，这里取最后一份报告的数。`,
    en: `Another figure is stated for the same period (${values("en").join(", ")}); the latest report’s is taken here.`,
  };
}

/** Says that the report has figures on the subject, but for a longer or shorter time than the target. */
export function otherPeriodCaveat(periods: readonly Period[]): Text {
  return {
    zh: `报告只写了${periods.map((period) => formatPeriod(period, "zh")).join("、")}的数，与目标的时期不同，不能拿来核对。`,
    en: `The report gives figures for ${periods.map((period) => formatPeriod(period, "en")).join(", ")} only, which is not the period of the target, and they cannot be checked against it.`,
  };
}

/** Says that words were read as level with the last result, and what that was. */
export function readAsLevelCaveat(result: Fact, report: Report): Text {
  const [value, period] = [
    (language: Language) => formatValue(result, report.units, language),
    (language: Language) => formatPeriod(result.period, language),
  ];
  return {
    zh: `后来的目标只有文字，按与${period("zh")}的${value("zh")}持平理解。`,
    en: `The later target is in words only, read as level with the ${value("en")} of ${period("en")}.`,
  };
}

/** Says what was divided by what. */
export function shareWorkedOutCaveat(town: Fact, city: Fact): Text {
  const [own, wider] = [town.kind === "target", city.kind === "target"];
  const zh = own && wider ? "两个目标数" : own === wider ? "两个结果数" : "一个目标数与一个结果数";
  const en = own && wider ? "two targets" : own === wider ? "two results" : "a target and a result";
  return { zh: `由${zh}相除得出，文件没有写这个比例。`, en: `Worked out from ${en}; no document states this share.` };
}

/** Says which years were added up on both sides. */
export function shareOfSumsCaveat(years: readonly Period[]): Text {
  const period = { first: years[0]!.first, last: years[years.length - 1]!.last };
  return {
    zh: `两边都是${formatPeriod(period, "zh")}各年的数之和。`,
    en: `Both sides are sums of the yearly figures for ${formatPeriod(period, "en")}.`,
  };
}

/** Says that a target stands against a result, and whose is which. */
export function otherKindCaveat(town: Fact, city: Fact, report: Report): Text {
  const name = ({ place }: Fact, language: Language) => report.places.get(place)!.name[language];
  const [target, result] = town.kind === "target" ? [town, city] : [city, town];
  return {
    zh: `${name(target, "zh")}的是目标，${name(result, "zh")}的是结果。`,
    en: `The figure of ${name(target, "en")} is a target, that of ${name(result, "en")} a result.`,
  };
}

/** Says whose figure is an estimate. */
export function sideEstimatedCaveat(estimated: readonly Fact[], report: Report): Text {
  const names = (language: Language) => estimated.map(({ place }) => report.places.get(place)!.name[language]);
  return {
    zh: `${names("zh").join("、")}的数是预计数，最终数可能不同。`,
    en: `The figure of ${names("en").join(" and that of ")} is an estimate; the final one may differ.`,
  };
}

/** Says that the two figures come from two documents. */
export function otherPlanCaveat(town: Fact, city: Fact, report: Report): Text {
  const title = ({ plan }: Fact, language: Language) => report.plans.get(plan)!.short[language];
  return {
    zh: `两个数出自两份文件（《${title(town, "zh")}》与《${title(city, "zh")}》），口径未必相同。`,
    en: `The two figures come from two documents (${title(town, "en")}; ${title(city, "en")}), which may count differently.`,
  };
}

/** Says from which earlier figure a form was worked out. */
export function derivedBaseCaveat(base: Fact, report: Report): Text {
  return {
    zh: `以${formatPeriod(base.period, "zh")}的${formatValue(base, report.units, "zh")}为基数推算。`,
    en: `Worked out from the figure for ${formatPeriod(base.period, "en")}, ${formatValue(base, report.units, "en")}.`,
  };
}

/** Says which years of a total have no target of their own. */
export function yearsWithoutTargetCaveat(years: readonly Period[]): Text {
  return {
    zh: `${years.map((year) => formatPeriod(year, "zh")).join("、")}没有设目标，不计入合计。`,
    en: `No target is set for ${years.map((year) => formatPeriod(year, "en")).join(", ")}; it does not count towards the sum.`,
  };
}

/** Says that a figure comes from an older plan of the place, as the newer one does not give it. */
export function olderPlanCaveat(facts: readonly Fact[], report: Report): Text {
  const names = (language: "zh" | "en") => facts.map(({ plan }) => report.plans.get(plan)!.short[language]);
  return {
    zh: `所用目标出自较早的${names("zh")
      .map((name) => `《${name}》`)
      .join("、")}，该地后来的文件没有再写。`,
    en: `The target comes from an older document (${names("en").join("; ")}); the place’s later one does not repeat it.`,
  };
}

/** Lists the growth there was, beside the growth needed. */
export function pastGrowthCaveat(past: readonly Fact[], report: Report): Text {
  const item = (fact: Fact, language: "zh" | "en") => {
    const form = formNames[fact.form][language];
    const value = formatValue(fact, report.units, language);
    return language === "zh"
      ? `${formatPeriod(fact.period, "zh")}${form}${value}`
      : `${formatPeriod(fact.period, "en")} ${form.toLowerCase()} ${value}`;
  };
  return {
    zh: `过去：${past.map((fact) => item(fact, "zh")).join("；")}。`,
    en: `In the past: ${past.map((fact) => item(fact, "en")).join("; ")}.`,
  };
}
