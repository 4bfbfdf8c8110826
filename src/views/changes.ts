/** The places of a copy that are read otherwise than printed. */
import type { Plan, Text } from "../data/model.ts";

export type Change = { readonly at: string; readonly printed: string; readonly taken: string; readonly reason: Text };

/** Returns the corrections and repairs of a plan by their places in the copy, in the order of the record. */
export function changesOf({ corrections, copy }: Plan): ReadonlyMap<string, Change> {
  const repairs = copy.repairs.map(({ at, printed, read, reason }): Change => ({ at, printed, taken: read, reason }));
  return new Map([...corrections, ...repairs].map((change) => [change.at, change]));
}
