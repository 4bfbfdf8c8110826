/** Bounds of numbers, whatever the numbers measure. */
import type { Bound } from "./vocabulary.ts";

/** Returns the bound of a number that is taken away, or whose sign is turned: less than 5 taken away leaves more than 5 fewer. */
export function turnBound(bound: Bound): Bound {
  const turned: Partial<Record<Bound, Bound>> = { gt: "lt", ge: "le", lt: "gt", le: "ge" };
  return turned[bound] ?? bound;
}
