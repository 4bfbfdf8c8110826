import type { Inexact, caveatWords as zh } from "../zh/caveats.ts";
import { capital } from "./capitals.ts";
import { listWords } from "./lists.ts";

const left = (thing: string, rough: boolean) => (rough ? `so the ${thing} is a rough one` : `and so is the ${thing}`);
const ends = { base: "the starting point", goal: "the goal" };
const inexactly: Record<Inexact, string> = { approximate: "approximate", bound: "only a bound", mixed: "not exact" };

export const caveatWords: typeof zh = {
  plain: {
    estimate: "The result is an estimate; the final figure may differ.",
    bound: "The result is only a bound, so the exact margin is not known.",
    boundedMargin: "One side is only a bound, and so is the margin.",
    bothBoundedMargin: "Both sides are only bounds, so the margin is a rough one.",
    nearBound:
      "The result is only a bound and is read as lying close to its number: a report that had passed the target would be expected to say so.",
    approximate: "One of the numbers is approximate and the gap lies within its play, which settles little.",
    approximateMargin: "One of the numbers is approximate, and so is the margin.",
    bothApproximate: "Both numbers are approximate and the gap lies within their play, which settles little.",
    bothApproximateMargin: "Both numbers are approximate, and so is the margin.",
    overlap: "The range of the result lies on both sides of the target, which settles nothing.",
    noDirection: "Neither more nor less is better here, so a different number is not a miss.",
    resultInWords: "The result is stated in words only, without a number.",
    wordsForGrowth: "The result is stated in words only, which do not tell whether the growth aimed at was reached.",
    targetInWords: "The target is stated in words only, so there is no number to check against.",
    oneInWords: "One side is stated in words only, without a number.",
    bothInWords: "Both are stated in words only, without a number.",
    otherBound: "The number is the same; its bound is not.",
    otherResult: "The same document also gives another figure for that period.",
    addedYears: "The target is a total over several years; the result is the sum of the yearly figures.",
    stockAgainstFlow:
      "One is a total at the end of the period, the other what was added in it; they do not answer one another.",
    growthWithoutBase:
      "One is an amount, the other a growth rate, and no document here gives the earlier figure to work from.",
    points:
      "One is a share, the other a rise or fall of it in percentage points, and no document here gives the earlier share to work from.",
    formsDiffer: "The two figures take different forms and cannot be compared directly.",
    unitsDiffer: "The units of the two figures do not convert into one another.",
    converted: "Units were converted before comparing.",
    notReported:
      "The later report does not mention this indicator. A report chooses what it mentions; silence is not a miss.",
    pending: "No document here reports results for this period yet.",
    notRepeated:
      "A later document sets targets for the same period and does not repeat this one; that need not mean it was given up.",
    intoWords: "The later target is stated in words only, without a number.",
    outOfWords: "The earlier target was stated in words only; the later one gives a number.",
    lowerIsBetter: "Lower is better here: a larger number asks for less, a smaller one for more.",
    insideBound: "The numbers differ, yet one lies within the bound of the other, so they do not contradict.",
    price: "Worked out in current money, with no allowance for prices.",
    sumBound: "One side is only a bound, and the yearly figures add up to within it.",
    rank: "A rank depends on who is ranked, and the two lists may not be the same.",
    overlappingBounds: "One side is only a bound and the ranges overlap; the order goes by the numbers as written.",
    bothOverlappingBounds:
      "Both sides are only bounds and their ranges overlap; the order goes by the numbers as written.",
  },
  share: {
    bothApproximate: () => `Both numbers are approximate, ${left("share", true)}.`,
    approximate: () => `One of the numbers is approximate, ${left("share", true)}.`,
    approximateAndBound: () => `One of the numbers is approximate and the other only a bound, ${left("share", true)}.`,
    bothBounds: (rough) => `Both sides are only bounds, ${left("share", rough)}.`,
    bound: (rough) => `One side is only a bound, ${left("share", rough)}.`,
  },
  pace: (sides, inexact, rough) => {
    const many = sides.length === 2;
    const said = inexact === "bound" && many ? "only bounds" : inexactly[inexact];
    return `${capital(listWords.and(sides.map((side) => ends[side])))} ${many ? "are" : "is"} ${said}, ${left("pace", rough)}.`;
  },
  periodEnd: (period) => `One figure is given for the end of ${period}.`,
  otherResults: (values) =>
    `Another figure is stated for the same period (${listWords.and(values)}); the latest report’s is taken here.`,
  otherPeriod: (periods) =>
    `The report gives figures for ${listWords.and(periods)} only, not for the period of the target, and they cannot be checked against it.`,
  readAsLevel: (value, period) => `The later target is in words only, read as level with the ${value} of ${period}.`,
  shareWorkedOut: {
    targets: "Worked out from two targets; no document states this share.",
    results: "Worked out from two results; no document states this share.",
    each: "Worked out from a target and a result; no document states this share.",
  },
  shareOfSums: (period) => `Both sides are sums of the yearly figures for ${period}.`,
  otherKind: (target, result) => `The figure of ${target} is a target, that of ${result} a result.`,
  sideEstimated: (places) => `The figure of ${places.join(" and that of ")} is an estimate; the final one may differ.`,
  otherPlan: (one, other) => `The two figures come from two documents (${one}; ${other}), which may count differently.`,
  derivedBase: (value, period) => `Worked out from the figure for ${period}, ${value}.`,
  yearsWithoutTarget: (years) =>
    `No target is set for ${listWords.and(years)}; ${years.length === 1 ? "it does" : "they do"} not count towards the sum.`,
  olderPlan: (plans) =>
    `The target comes from an older document (${plans.join("; ")}); the place’s later one does not repeat it.`,
  pastGrowth: (items) =>
    `In the past: ${items.map(({ period, form, value }) => `${period} ${form.toLowerCase()} ${value}`).join("; ")}.`,
};
