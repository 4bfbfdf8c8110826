import type { sumFindingWords as zh } from "../zh/sum-findings.ts";
import { counted } from "./plural.ts";

export const sumFindingWords: typeof zh = {
  counts: (sums, agree, open, differ) =>
    `Of ${counted(sums, "total")} over several years, ${agree} ${agree === 1 ? "agrees" : "agree"} with the sum of their years${open > 0 ? ` (${open} of them with a year that has no target, or with a bound)` : ""}${differ > 0 ? ` and ${differ} ${differ === 1 ? "differs" : "differ"}` : ""}.`,
  differs: (place, period, label, by) => `${place}’s total for ${label}, ${period}, is ${by} than its years.`,
};
