/** The last result and the next year's target of one place and indicator: raised, lowered, unchanged. */
import type { Fact, Text } from "../../data/model.ts";
import type { ComparabilityReason } from "../../data/vocabulary.ts";
import {
  estimateCaveat,
  lowerIsBetterCaveat,
  oneInWordsCaveat,
  otherResultCaveat,
  periodEndCaveat,
} from "../../wording/comparison-caveats.ts";
import { doubtsOfOrder, finding, unitsDiffer, type Finding } from "./findings.ts";
import { order } from "./judge.ts";
import { readFact, unitOfDifference } from "./readings.ts";
import {
  directionOf,
  groupBy,
  isInWords,
  isResult,
  isStated,
  isStock,
  isTarget,
  isYearly,
  representative,
  type Context,
  type Subject,
} from "./subjects.ts";

/**
 * Returns each yearly target beside the result of the year before in the same form, from the latest
 * plan that was there when the target was set: a target older than the result does not answer it.
 */
export function findTrends({ indicator, facts }: Subject, context: Context): Finding[] {
  const { plans } = context.report;
  const results = facts.filter((fact) => isResult(fact) && isStated(fact) && (isYearly(fact) || isStock(fact.form)));
  const byYear = groupBy(results, ({ form, period }) => `${form} ${period.last}`);
  const targets = groupBy(
    facts.filter((fact) => isTarget(fact) && isStated(fact) && isYearly(fact)),
    ({ plan, form, period }) => `${plan} ${form} ${period.first}`,
  );
  return [...targets.values()].flatMap((group) => {
    const target = representative(group, context);
    const date = plans.get(target.plan)!.date;
    const before = (byYear.get(`${target.form} ${target.period.first - 1}`) ?? []).filter(
      ({ plan }) => plans.get(plan)!.date <= date,
    );
    const latest = before.at(-1)?.plan;
    const ofLatest = before.filter(({ plan }) => plan === latest);
    const yearly = ofLatest.filter(isYearly);
    const [result, ...more] = yearly.length > 0 ? yearly : ofLatest;
    if (!result) return [];
    const disputed = more.some((other) => differs(result, other, context));
    return [trendOf(result, target, { lowerIsBetter: directionOf(target, indicator) === "lower", disputed }, context)];
  });
}

/** Whether the two results give different numbers; one in words contradicts none. */
function differs(result: Fact, other: Fact, { report }: Context): boolean {
  const [one, two] = [result, other].map((fact) => readFact(fact, result.unit, report.units));
  return one !== undefined && two !== undefined && order(one, two).sign !== 0;
}

type About = {
  readonly lowerIsBetter: boolean;
  /** The plan gives more than one number for the result. */
  readonly disputed: boolean;
};

function trendOf(result: Fact, target: Fact, { lowerIsBetter, disputed }: About, { report }: Context): Finding {
  const pair = { kind: "trend", left: [result], right: [target] } as const;
  if (isInWords(result) || isInWords(target))
    return finding({ ...pair, reasons: ["wording-only"], caveats: [oneInWordsCaveat], notComparable: true });
  const [got, wanted] = [readFact(result, result.unit, report.units), readFact(target, result.unit, report.units)];
  if (!got || !wanted) return unitsDiffer("trend", result, target);
  const reasons: ComparabilityReason[] = [];
  const caveats: Text[] = [];
  if (result.kind === "estimate") {
    reasons.push("estimate");
    caveats.push(estimateCaveat);
  }
  if (!isYearly(result)) {
    reasons.push("period");
    caveats.push(periodEndCaveat(result.period));
  }
  if (disputed) {
    reasons.push("definition");
    caveats.push(otherResultCaveat);
  }
  const found = order(wanted, got);
  const doubts = doubtsOfOrder(found, wanted, got, result.unit !== target.unit);
  return finding({
    ...pair,
    verdict: found.sign > 0 ? "raised" : found.sign < 0 ? "lowered" : "unchanged",
    margin: found.difference,
    marginUnit: unitOfDifference(result.unit),
    reasons: [...reasons, ...doubts.reasons],
    caveats: [...caveats, ...doubts.caveats, ...(lowerIsBetter && found.sign !== 0 ? [lowerIsBetterCaveat] : [])],
  });
}
