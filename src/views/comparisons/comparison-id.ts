/** The id of a comparison, which stands in its address and never changes. */
import type { ComparisonKind } from "../../data/vocabulary.ts";

/** Sets longer than this are named by their first fact and their size, to keep the address short. */
const longSet = 5;

/**
 * Returns the kind, the left ids and the right ids, joined: "outcome-lujia-2020-224-kunshan-2021-024".
 * Nothing else goes into it, so that a changed verdict or value keeps the address.
 */
export function comparisonId(kind: ComparisonKind, left: readonly string[], right: readonly string[]): string {
  return [kind, ...name(left), ...name(right)].join("-");
}

function name(ids: readonly string[]): readonly string[] {
  return ids.length > longSet ? [ids[0]!, "and", String(ids.length - 1)] : ids;
}
