/** The last result and the next year's target of one place and indicator: raised, lowered, unchanged. */
import { caveat, type Caveat } from "../../data/caveats.ts";
import type { Fact } from "../../data/model.ts";
import type { ComparabilityReason } from "../../data/vocabulary.ts";
import { doubtsOfOrder, finding, marginOf, unitsDiffer, type Finding } from "./findings.ts";
import { order } from "./judge.ts";
import { boundOfDifference, readFact, unitOfDifference } from "./readings.ts";
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
 * Returns the last result beside the next target of the same form: one pair a form and year, so that no page says two things.
 * The result is the latest that was known when the first target for the year after was set, which no later document moves;
 * the target is that of the latest plan that speaks of the year.
 */
export function findTrends({ indicator, facts }: Subject, context: Context): Finding[] {
  const { plans } = context.report;
  const date = ({ plan }: Fact) => plans.get(plan)!.date;
  const results = facts.filter((fact) => isResult(fact) && isStated(fact) && (isYearly(fact) || isStock(fact.form)));
  const byYear = groupBy(results, ({ form, period }) => `${form} ${period.last}`);
  const targets = groupBy(
    facts.filter((fact) => isTarget(fact) && isStated(fact) && isYearly(fact)),
    ({ form, period }) => `${form} ${period.first}`,
  );
  return [...targets.values()].flatMap((group) => {
    const of = byYear.get(`${group[0]!.form} ${group[0]!.period.first - 1}`) ?? [];
    // A target that is older than every result was set without knowing one.
    const first = group.find((target) => of.some((result) => date(result) <= date(target)));
    if (!first) return [];
    const known = of.filter((result) => date(result) <= date(first));
    const ofLatest = known.filter(({ plan }) => plan === known.at(-1)!.plan);
    // A figure for the year itself says more than one for the end of several.
    const yearly = ofLatest.filter(isYearly);
    const [result, ...more] = yearly.length > 0 ? yearly : ofLatest;
    const target = representative(
      group.filter(({ plan }) => plan === group.at(-1)!.plan),
      context,
    );
    const disputed = more.some((other) => differs(result!, other, context));
    const lowerIsBetter = directionOf(target, indicator) === "lower";
    return [trendOf(result!, target, { lowerIsBetter, disputed }, context)];
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
  if (isInWords(result) || isInWords(target)) {
    const said = isInWords(result) && isInWords(target) ? caveat("bothInWords") : caveat("oneInWords");
    return finding({ ...pair, reasons: ["wording-only"], caveats: [said], notComparable: true });
  }
  const [got, wanted] = [readFact(result, result.unit, report.units), readFact(target, result.unit, report.units)];
  if (!got || !wanted) return unitsDiffer("trend", result, target);
  const reasons: ComparabilityReason[] = [];
  const caveats: Caveat[] = [];
  if (result.kind === "estimate") {
    reasons.push("estimate");
    caveats.push(caveat("estimate"));
  }
  if (!isYearly(result)) {
    reasons.push("period");
    caveats.push(caveat({ code: "periodEnd", period: result.period }));
  }
  if (disputed) {
    reasons.push("definition");
    caveats.push(caveat("otherResult"));
  }
  const found = order(wanted, got);
  const doubts = doubtsOfOrder(found, wanted, got, result.unit !== target.unit);
  return finding({
    ...pair,
    verdict: found.sign > 0 ? "raised" : found.sign < 0 ? "lowered" : "unchanged",
    margin: marginOf(found.difference, boundOfDifference(wanted, got), unitOfDifference(result.unit)),
    reasons: [...reasons, ...doubts.reasons],
    caveats: [...caveats, ...doubts.caveats, ...(lowerIsBetter && found.sign !== 0 ? [caveat("lowerIsBetter")] : [])],
  });
}
