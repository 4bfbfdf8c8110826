import type { comparisonNameWords as zh } from "../zh/comparison-names.ts";

export const comparisonNameWords: typeof zh = {
  subject: (places, periods, labels) => `${labels.join(" and ")}, ${places.join(" and ")}, ${periods.join(" and ")}`,
  name: (subject, kind) => `${subject}: ${kind.charAt(0).toLowerCase()}${kind.slice(1)}`,
  title: (name, verdict) => `${name} (${verdict})`,
  kind: {
    outcome:
      "A target and the result reported later for the same place, indicator and period. The margin is the result less the target.",
    revision:
      "Two targets for one place, indicator and period in two plans. The margin is the later target less the earlier one.",
    restatement: "The same number stated twice in one plan, as in the text and in an annex.",
    sum: "A total over several years and the sum of its yearly parts. The margin is the total less that sum.",
    share: "A town’s amount as a percentage of the city’s, divided by us; never done with rates.",
    copy: "A town’s rate and the city’s for the same period. The margin is the town’s less the city’s.",
    trend: "A result and the next target of the same place and indicator. The margin is the target less the result.",
    pace: "The growth a year needed from a reported figure to a later goal, beside the past pace; the percentage is computed.",
    "side-by-side": "The same indicator and period in two places. The margin is the first less the second.",
  },
  margin: {
    outcome: "The margin is the result less the target.",
    revision: "The margin is the later target less the earlier one.",
    sum: "The margin is the total less that sum.",
    copy: "The margin is the town’s less the city’s.",
    trend: "The margin is the target less the result.",
    "side-by-side": "The margin is the first less the second.",
  },
  pair: {
    lookAlike: "The two look alike; they are not compared here, and this page says why.",
    targetAlone: "A target, which waits for the result that a later report states.",
    outcome: "A target and the reported result for the same place, indicator and period.",
    outcomeOfOtherPeriod:
      "A target and a reported result of the same place and indicator, whose periods are not the same.",
    notRepeated: "A target, and whether a later document repeats it.",
    revision: (sameTime) =>
      `Two targets for one place in two plans, ${sameTime ? "for the same period" : "for different periods"}.`,
    sum: "A total over several years and the sum of its yearly parts.",
    share: (ofSums, onePlan) =>
      `A place’s amount as a percentage of that of the place it lies in, divided by us${ofSums ? " from the sums of the years" : ""}, ${onePlan ? "from one plan" : "from two plans"}; never done with rates.`,
    copy: (onePlan) =>
      `A place’s rate and that of the place it lies in, for the same period, ${onePlan ? "of one plan" : "of two plans"}.`,
    trend: "A result and the target for the year after of the same place and indicator.",
    sideBySide: "The same indicator and period in two places.",
    sideBySideOfOtherPeriod: "Figures of two places for different periods.",
  },
  verdict: {
    met: "The reported result reaches the target, or is no higher where lower is better; “over 2,000” against 2,000 is met, by how much is not said.",
    missed: "The reported result falls short of the target; “over 71” against 75 is missed.",
    "met-in-words":
      "The result is stated in words only, such as “full coverage”, and by those words the target is met.",
    "not-checkable":
      "The report has a figure on the subject, but of another kind, such as a yearly addition against a total, so it settles nothing.",
    "not-reported": "The later report does not mention the indicator. That does not mean that the target was missed.",
    pending: "None of the plans read here reports on that year yet.",
    raised: "The later number is higher than the earlier one.",
    lowered: "The later number is lower than the earlier one.",
    unchanged: "Number and bound are the same.",
    loosened: "The number holds and asks for less, with a looser bound or a wider count, or it gave way to words.",
    firmed: "The number holds and its bound is tighter, or words took its place that ask for more.",
    "not-repeated":
      "A later plan sets targets for the same period without this one; that does not mean it was given up.",
    agrees: "Both say the same.",
    "agrees-but-bound": "The number is the same; one side has a bound such as “over”, the other has none.",
    differs: "The two numbers differ.",
    same: "The town’s number is the city’s.",
    higher: "The first number is the larger one.",
    lower: "The first number is the smaller one.",
    equal: "The two numbers are equal.",
  },
  byWords: "One side or both have no number; the verdict goes by the words.",
};
