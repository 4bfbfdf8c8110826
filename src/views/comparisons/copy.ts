/** A town's rate beside its city's: the same, higher or lower. */
import { estimateCaveat } from "../../wording/comparison-caveats.ts";
import { finding, doubtsOfOrder, unitsDiffer, type Finding } from "./findings.ts";
import { order } from "./judge.ts";
import { readFact, unitOfDifference } from "./readings.ts";
import { isRate, type Context } from "./subjects.ts";
import type { TownAndCity } from "./towns.ts";

/** Returns how each rate of a town stands to its city's, by the numbers: where lower is better, lower is still lower. */
export function findCopies(pairs: readonly TownAndCity[], { report }: Context): Finding[] {
  return pairs.flatMap(({ subject, town, city }) => {
    if (!isRate(town, subject.indicator)) return [];
    const [own, wider] = [readFact(town, town.unit, report.units), readFact(city, town.unit, report.units)];
    if (!own || !wider) return [unitsDiffer("copy", town, city)];
    const found = order(own, wider);
    const doubts = doubtsOfOrder(found, own, wider, town.unit !== city.unit);
    const estimated = town.kind === "estimate";
    return [
      finding({
        kind: "copy",
        left: [town],
        right: [city],
        verdict: found.sign > 0 ? "higher" : found.sign < 0 ? "lower" : "same",
        margin: found.difference,
        marginUnit: unitOfDifference(town.unit),
        reasons: [...(estimated ? (["estimate"] as const) : []), ...doubts.reasons],
        caveats: [...(estimated ? [estimateCaveat] : []), ...doubts.caveats],
      }),
    ];
  });
}
