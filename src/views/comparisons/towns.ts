/** Pairs of a place and the place it lies in, over all plans: what `share` and `copy` compare. */
import { caveat, type Caveat } from "../../data/caveats.ts";
import type { Fact } from "../../data/model.ts";
import type { Doubts } from "./findings.ts";
import { groupBy, isTarget, periodKey, representative, type Context, type Subject } from "./subjects.ts";

export type TownAndCity = { readonly subject: Subject; readonly town: Fact; readonly city: Fact };

/**
 * Returns each figure of a place beside that of its parent for the same indicator, form and period. Of several figures of
 * the parent that of the same plan comes first, then one of the same kind, then that of the latest plan; where a plan states
 * one of them several times, the row of a table that both stand in.
 */
export function townsAndCities(subjects: readonly Subject[], context: Context): TownAndCity[] {
  const byKey = new Map(subjects.map((subject) => [`${subject.place.id} ${subject.indicator.id}`, subject]));
  return subjects.flatMap((subject) => {
    const parent = subject.place.parent && byKey.get(`${subject.place.parent} ${subject.indicator.id}`);
    if (!parent) return [];
    const inNumbers = (fact: Fact) => fact.value !== undefined;
    const cities = groupBy(parent.facts.filter(inNumbers), ({ form, period }) => `${form} ${periodKey(period)}`);
    const towns = groupBy(
      subject.facts.filter(inNumbers),
      ({ plan, kind, form, period }) => `${plan} ${kind} ${form} ${periodKey(period)}`,
    );
    return [...towns.values()].flatMap((facts) => {
      const { form, period } = facts[0]!;
      const answers = cities.get(`${form} ${periodKey(period)}`);
      return answers ? [{ subject, ...closest(facts, nearestOf(facts[0]!, answers), context) }] : [];
    });
  });
}

/** The figures of the parent that stand nearest to a town's: all of one plan and one kind. */
function nearestOf(town: Fact, cities: readonly Fact[]): readonly Fact[] {
  const preferred = (candidates: readonly Fact[], test: (fact: Fact) => boolean) => {
    const some = candidates.filter(test);
    return some.length > 0 ? some : candidates;
  };
  const samePlan = preferred(cities, ({ plan }) => plan === town.plan);
  const sameSort = preferred(samePlan, (city) => isTarget(city) === isTarget(town));
  const latest = sameSort.at(-1)!;
  const ofPlan = sameSort.filter(({ plan }) => plan === latest.plan);
  return preferred(ofPlan, ({ kind }) => kind === town.kind);
}

function closest(towns: readonly Fact[], cities: readonly Fact[], context: Context): { town: Fact; city: Fact } {
  for (const town of towns) {
    const city = cities.find(({ section, plan }) => plan === town.plan && section === town.section);
    if (city) return { town, city };
  }
  return { town: representative(towns, context), city: representative(cities, context) };
}

/** Returns what asks for care where the two sides are not of one plan, of one kind, or are estimates. */
export function doubtsOfTown(town: Fact, city: Fact): Doubts {
  const doubts: Doubts = { reasons: [], caveats: [] };
  const estimated = [town, city].filter(({ kind }) => kind === "estimate");
  if (isTarget(town) !== isTarget(city)) {
    doubts.reasons.push("other-kind");
    doubts.caveats.push(otherKind(town, city));
  }
  if (estimated.length > 0) {
    doubts.reasons.push("estimate");
    doubts.caveats.push(caveat({ code: "sideEstimated", facts: estimated.map(({ id }) => id) }));
  }
  if (town.plan !== city.plan) {
    doubts.reasons.push("other-plan");
    doubts.caveats.push(caveat({ code: "otherPlan", facts: [town.id, city.id] }));
  }
  return doubts;
}

/** Which of the two is the target. */
function otherKind(town: Fact, city: Fact): Caveat {
  const [target, result] = town.kind === "target" ? [town, city] : [city, town];
  return caveat({ code: "otherKind", target: target.id, result: result.id });
}
