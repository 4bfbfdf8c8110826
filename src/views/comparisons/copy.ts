/** A town's rate beside its city's: the same, higher or lower. */
import { finding, doubtsOfOrder, marginOf, unitsDiffer, type Finding } from "./findings.ts";
import { order } from "./judge.ts";
import { boundOfDifference, readFact, unitOfDifference } from "./readings.ts";
import { isRate, type Context } from "./subjects.ts";
import { doubtsOfTown, type TownAndCity } from "./towns.ts";

/** Returns how each rate of a town stands to its city's, by the numbers: where lower is better, lower is still lower. */
export function findCopies(pairs: readonly TownAndCity[], { report }: Context): Finding[] {
  return pairs.flatMap(({ subject, town, city }) => {
    if (!isRate(town, subject.indicator)) return [];
    const [own, wider] = [readFact(town, town.unit, report.units), readFact(city, town.unit, report.units)];
    if (!own || !wider) return [unitsDiffer("copy", town, city)];
    const found = order(own, wider);
    const sides = doubtsOfTown(town, city);
    const doubts = doubtsOfOrder(found, own, wider, town.unit !== city.unit);
    return [
      finding({
        kind: "copy",
        left: [town],
        right: [city],
        verdict: found.sign > 0 ? "higher" : found.sign < 0 ? "lower" : "same",
        margin: marginOf(found.difference, boundOfDifference(own, wider), unitOfDifference(town.unit)),
        reasons: [...sides.reasons, ...doubts.reasons],
        caveats: [...sides.caveats, ...doubts.caveats],
      }),
    ];
  });
}
