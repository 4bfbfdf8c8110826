/** The id of a comparison, which stands in its address and never changes. */
import type { ComparisonKind } from "../../data/vocabulary.ts";

/** Sets longer than this are named by their first fact and their size, to keep the address short. */
const longSet = 5;

/**
 * The kinds whose two sides stand as equals, and are there before the pair is: of the others one side asks (a target for
 * its result, a town for its city, a goal for where one starts), and an answer that comes later, or a better one, must move
 * no address.
 */
const pairsOfEquals: ReadonlySet<ComparisonKind> = new Set(["side-by-side", "restatement"]);

/** The kinds whose right side asks. */
const askedFromRight: ReadonlySet<ComparisonKind> = new Set(["pace"]);

/** Returns the id by what asks: the kind and the ids of that side, of a pair of equals those of both: "outcome-lujia-2020-224". */
export function comparisonId(kind: ComparisonKind, left: readonly string[], right: readonly string[]): string {
  if (pairsOfEquals.has(kind)) return pairId(kind, left, right);
  return [kind, ...name(askedFromRight.has(kind) ? right : left)].join("-");
}

/** Returns the id by both sides, for look-alikes that people added beside whatever answers: "outcome-a-1-b-2". */
export function pairId(kind: ComparisonKind, left: readonly string[], right: readonly string[]): string {
  return [kind, ...name(left), ...name(right)].join("-");
}

function name(ids: readonly string[]): readonly string[] {
  return ids.length > longSet ? [ids[0]!, "and", String(ids.length - 1)] : ids;
}
