/** A town's amount as a percentage of its city's. Never for rates. */
import { caveat, type Caveat } from "../../data/caveats.ts";
import { product, quotient } from "../../data/decimal.ts";
import type { Fact } from "../../data/model.ts";
import { finding, marginOf, type Finding } from "./findings.ts";
import { order } from "./judge.ts";
import { addReadings, boundOfDifference, boundOfQuotient, readFact, type Reading } from "./readings.ts";
import { groupBy, isAmount, isYearly, type Context } from "./subjects.ts";
import { doubtsOfTown, type TownAndCity } from "./towns.ts";

/** How many places a quotient without end is kept to: far more than are ever shown, so that it is rounded once. */
const places = 15;

/** Returns the share of each amount that adds up, and that of the sums of several years; none where the city's is not above zero. */
export function findShares(pairs: readonly TownAndCity[], context: Context): Finding[] {
  const amounts = pairs.filter(
    ({ subject, town, city }) => isAmount(town, subject.indicator) && isAmount(city, subject.indicator),
  );
  return [
    ...amounts.flatMap(({ town, city }) => shareOf([town], [city], [], context)),
    ...severalYears(amounts).flatMap((years) =>
      shareOf(
        years.map(({ town }) => town),
        years.map(({ city }) => city),
        [
          caveat({
            code: "shareOfSums",
            period: { first: years[0]!.town.period.first, last: years.at(-1)!.town.period.last },
          }),
        ],
        context,
      ),
    ),
  ];
}

/**
 * The amounts of years that follow one another, newly done in each, of a town and its city in one plan: three years against
 * three years. None where the plan gives both totals itself, whose share is there already.
 */
function severalYears(amounts: readonly TownAndCity[]): TownAndCity[][] {
  const added = amounts.filter(
    ({ town, city }) =>
      town.plan === city.plan && town.kind === city.kind && (town.form === "flow" || town.form === "change"),
  );
  const groups = groupBy(
    added,
    ({ subject, town }) => `${subject.place.id} ${subject.indicator.id} ${town.plan} ${town.kind} ${town.form}`,
  );
  return [...groups.values()].flatMap((group) => {
    const years = group.filter(({ town }) => isYearly(town)).sort((a, b) => a.town.period.first - b.town.period.first);
    const inRow = years.every(({ town }, i) => i === 0 || town.period.first === years[i - 1]!.town.period.first + 1);
    const [first, last] = [years[0]?.town.period.first, years.at(-1)?.town.period.last];
    const stated = group.some(({ town }) => town.period.first === first && town.period.last === last);
    return years.length > 1 && inRow && !stated ? [years] : [];
  });
}

function shareOf(
  towns: readonly Fact[],
  cities: readonly Fact[],
  said: readonly Caveat[],
  { report }: Context,
): Finding[] {
  const { unit } = towns[0]!;
  const [part, whole] = [towns, cities].map((facts) => addAll(facts, unit, report.units));
  if (!part || !whole || whole.number <= 0 || part.number < 0) return [];
  const bound = boundOfQuotient(part, whole);
  const converted = [...towns, ...cities].some((fact) => fact.unit !== unit);
  const sides = doubtsOfTown(towns[0]!, cities[0]!);
  return [
    finding({
      kind: "share",
      left: towns,
      right: cities,
      percentage: { value: quotient(product(part.number, 100), whole.number, places), bound },
      margin: marginOf(order(part, whole).difference, boundOfDifference(part, whole), unit),
      reasons: [
        ...sides.reasons,
        ...(bound === "eq" ? [] : (["bound-only"] as const)),
        ...(converted ? (["unit"] as const) : []),
      ],
      caveats: [
        caveat({ code: "shareWorkedOut", town: towns[0]!.kind, city: cities[0]!.kind }),
        ...said,
        ...sides.caveats,
        ...(bound === "eq"
          ? []
          : [caveat({ code: "shareBounds", part: part.bound, whole: whole.bound, share: bound })]),
        ...(converted ? [caveat("converted")] : []),
      ],
      derived: true,
    }),
  ];
}

/** The facts in one unit and added up; undefined where one of them does not convert. */
function addAll(facts: readonly Fact[], unit: string, units: Context["report"]["units"]): Reading | undefined {
  const readings = facts.flatMap((fact) => readFact(fact, unit, units) ?? []);
  if (readings.length < facts.length) return undefined;
  return readings.length === 1 ? readings[0] : addReadings(readings);
}
