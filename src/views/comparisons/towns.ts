/** Pairs of a place and the place it lies in, stated in one plan: what `share` and `copy` compare. */
import type { Fact } from "../../data/model.ts";
import { groupBy, periodKey, representative, type Context, type Subject } from "./subjects.ts";

export type TownAndCity = { readonly subject: Subject; readonly town: Fact; readonly city: Fact };

/**
 * Returns each figure of a place beside that of its parent for the same indicator, kind, form and
 * period in the same plan. Where a plan states one of them several times, the row of a table that
 * both stand in comes first.
 */
export function townsAndCities(subjects: readonly Subject[], context: Context): TownAndCity[] {
  const byKey = new Map(subjects.map((subject) => [`${subject.place.id} ${subject.indicator.id}`, subject]));
  return subjects.flatMap((subject) => {
    const parent = subject.place.parent && byKey.get(`${subject.place.parent} ${subject.indicator.id}`);
    if (!parent) return [];
    const question = ({ plan, kind, form, period }: Fact) => `${plan} ${kind} ${form} ${periodKey(period)}`;
    const inNumbers = (fact: Fact) => fact.value !== undefined;
    const city = groupBy(parent.facts.filter(inNumbers), question);
    return [...groupBy(subject.facts.filter(inNumbers), question)].flatMap(([key, facts]) => {
      const answers = city.get(key);
      return answers ? [{ subject, ...closest(facts, answers, context) }] : [];
    });
  });
}

function closest(towns: readonly Fact[], cities: readonly Fact[], context: Context): { town: Fact; city: Fact } {
  for (const town of towns) {
    const city = cities.find(({ section }) => section === town.section);
    if (city) return { town, city };
  }
  return { town: representative(towns, context), city: representative(cities, context) };
}
