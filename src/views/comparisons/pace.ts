/** A result and a later goal: the growth needed a year, beside the growth there was. */
import { caveat, type Caveat } from "../../data/caveats.ts";
import type { Fact, Margin, Percentage } from "../../data/model.ts";
import { isMoney } from "../../data/units.ts";
import type { ComparabilityReason } from "../../data/vocabulary.ts";
import { finding, marginOf, type Finding } from "./findings.ts";
import { order } from "./judge.ts";
import { boundOfDifference, readFact } from "./readings.ts";
import { groupBy, isResult, isTarget, isYearly, representative, type Context, type Subject } from "./subjects.ts";

/**
 * Returns the pace from the latest result to each goal two years or more ahead, for levels and flows
 * above zero. The goal must not be older than the result, whose report could not answer it otherwise.
 */
export function findPaces({ facts }: Subject, context: Context): Finding[] {
  const { plans, units } = context.report;
  const amounts = facts.filter(
    ({ form, value }) => (form === "level" || form === "flow") && value !== undefined && value > 0,
  );
  const bases = amounts.filter((fact) => isResult(fact) && (isYearly(fact) || fact.form === "level"));
  const goals = groupBy(
    amounts.filter((fact) => isTarget(fact) && isYearly(fact)),
    ({ plan, form, period }) => `${plan} ${form} ${period.last}`,
  );
  return [...goals.values()].flatMap((group) => {
    const goal = representative(group, context);
    const date = plans.get(goal.plan)!.date;
    const known = bases.filter(({ form, plan, period }) => {
      return form === goal.form && plans.get(plan)!.date <= date && period.last <= goal.period.last - 2;
    });
    const year = Math.max(...known.map(({ period }) => period.last));
    const latest = known.filter(({ period }) => period.last === year);
    const base = latest.findLast(isYearly) ?? latest.at(-1);
    if (!base) return [];
    const [from, to] = [readFact(base, base.unit, units), readFact(goal, base.unit, units)];
    if (!from || !to) return [];
    const years = goal.period.last - base.period.last;
    const bound = boundOfDifference(to, from);
    const needed = { value: growthNeeded(from.number, to.number, years), bound };
    return [paceOf(base, goal, needed, marginOf(order(to, from).difference, bound, base.unit), facts, context)];
  });
}

/** Returns the growth in % a year, not rounded, that leads from `from` to `to` (both above zero) in `years` years. */
export function growthNeeded(from: number, to: number, years: number): number {
  return ((to / from) ** (1 / years) - 1) * 100;
}

/** Returns the growth of the same place and indicator up to the base's year that plans state: rates first, then changes. */
export function pastGrowth(base: Fact, facts: readonly Fact[]): Fact[] {
  const past = facts.filter(
    (fact) => isResult(fact) && fact.value !== undefined && fact.period.last <= base.period.last,
  );
  return (["growth", "average-growth", "change"] as const).flatMap((form) => past.filter((fact) => fact.form === form));
}

function paceOf(
  base: Fact,
  goal: Fact,
  needed: Percentage,
  gap: Margin | undefined,
  facts: readonly Fact[],
  { report }: Context,
): Finding {
  const reasons: ComparabilityReason[] = [];
  const caveats: Caveat[] = [];
  const say = (when: boolean, reason: ComparabilityReason, one: Caveat) => {
    if (!when) return;
    reasons.push(reason);
    caveats.push(one);
  };
  const past = pastGrowth(base, facts);
  if (past.length > 0) caveats.push(caveat({ code: "pastGrowth", facts: past.map(({ id }) => id) }));
  say(base.kind === "estimate", "estimate", caveat("estimate"));
  say(!isYearly(base), "period", caveat({ code: "periodEnd", period: base.period }));
  const exact = base.bound === "eq" && goal.bound === "eq";
  say(!exact, "bound-only", caveat({ code: "paceBounds", base: base.bound!, goal: goal.bound!, pace: needed.bound }));
  say(isMoney(report.units.get(base.unit)!), "price-basis", caveat("price"));
  say(base.unit !== goal.unit, "unit", caveat("converted"));
  return finding({
    kind: "pace",
    left: [base],
    right: [goal],
    percentage: needed,
    margin: gap,
    reasons,
    caveats,
    derived: true,
  });
}
