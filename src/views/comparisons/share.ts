/** A town's amount as a percentage of its city's. Never for rates. */
import { product, quotient } from "../../data/decimal.ts";
import {
  convertedCaveat,
  estimatedShareCaveat,
  resultSharesCaveat,
  shareBoundCaveat,
  targetSharesCaveat,
} from "../../wording/comparison-caveats.ts";
import { finding, type Finding } from "./findings.ts";
import { order } from "./judge.ts";
import { readFact } from "./readings.ts";
import { isAmount, isTarget, type Context } from "./subjects.ts";
import type { TownAndCity } from "./towns.ts";

/** Returns the share of each amount that adds up; none where the city's amount is not above zero. */
export function findShares(pairs: readonly TownAndCity[], { report }: Context): Finding[] {
  return pairs.flatMap(({ subject, town, city }) => {
    if (!isAmount(town, subject.indicator) || !isAmount(city, subject.indicator)) return [];
    const [part, whole] = [readFact(town, town.unit, report.units), readFact(city, town.unit, report.units)];
    if (!part || !whole || whole.number <= 0 || part.number < 0) return [];
    const open = part.bound !== "eq" || whole.bound !== "eq";
    const converted = town.unit !== city.unit;
    const estimated = town.kind === "estimate";
    return [
      finding({
        kind: "share",
        left: [town],
        right: [city],
        percentage: quotient(product(part.number, 100), whole.number, 2),
        margin: order(part, whole).difference,
        marginUnit: town.unit,
        reasons: [
          ...(estimated ? (["estimate"] as const) : []),
          ...(open ? (["bound-only"] as const) : []),
          ...(converted ? (["unit"] as const) : []),
        ],
        caveats: [
          isTarget(town) ? targetSharesCaveat : resultSharesCaveat,
          ...(estimated ? [estimatedShareCaveat] : []),
          ...(open ? [shareBoundCaveat] : []),
          ...(converted ? [convertedCaveat] : []),
        ],
        derived: true,
      }),
    ];
  });
}
