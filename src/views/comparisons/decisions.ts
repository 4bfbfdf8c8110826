/** What people decided (comparisons.yaml) laid over what the rules found. A rule never overrules a person. */
import type { Comparison, Decision, Fact, Margin, Report } from "../../data/model.ts";
import type { ComparisonKind } from "../../data/vocabulary.ts";
import { joinCaveats } from "../../wording/comparison-caveats.ts";
import { comparisonId, pairId } from "./comparison-id.ts";
import { finding, marginOf, type Finding } from "./findings.ts";
import { order } from "./judge.ts";
import { boundOfDifference, readFact, unitOfDifference } from "./readings.ts";

/**
 * Returns one comparison for each finding and decision. A decision on what a rule found (the same kind and, where the left
 * side asks, the same left) replaces its right side, verdict, class, reasons and caveat; what it leaves out of verdict and
 * margin stays as found. One without a verdict that is not comparable is a look-alike: it stands beside whatever the rule
 * found for its left side, under the id of the pair.
 */
export function applyDecisions(findings: readonly Finding[], report: Report): Comparison[] {
  const found = new Map(findings.map((finding) => [idOf(finding), finding]));
  const decided = new Map(
    report.decisions.map((decision) => {
      const id = idOf(decision);
      const of = found.get(id);
      if (!isLookAlike(decision) || (of && sameSides(of, decision)))
        return [id, decide(decision, of, id, report)] as const;
      const pair = pairId(decision.kind, decision.left, decision.right);
      return [pair, decide(decision, undefined, pair, report)] as const;
    }),
  );
  const undecided = [...found].filter(([id]) => !decided.has(id));
  return [
    ...undecided.map(([id, { caveats, ...finding }]) => ({
      id,
      ...finding,
      caveat: joinCaveats(caveats),
      decided: false,
    })),
    ...decided.values(),
  ];
}

const idOf = ({ kind, left, right }: Pick<Decision, "kind" | "left" | "right">) => comparisonId(kind, left, right);
const isLookAlike = (decision: Decision) => decision.class === "not-comparable" && decision.verdict === undefined;
const sameSides = (finding: Finding, { left, right }: Decision) =>
  left.join("+") === finding.left.join("+") && right.join("+") === finding.right.join("+");

/** Throws RangeError for a decision that compares and comes to no answer; the check of comparisons.yaml names it first. */
function decide(decision: Decision, found: Finding | undefined, id: string, report: Report): Comparison {
  const { kind, left, right, caveat } = decision;
  const of = found && sameSides(found, decision) && found.standing === "compared" ? found : undefined;
  const facts = (ids: readonly string[]) => ids.map((one) => report.facts.get(one)!);
  const { caveats, ...answer } = finding({
    kind,
    left: facts(left),
    right: facts(right),
    verdict: decision.verdict ?? of?.verdict,
    ...(of?.percentage && { percentage: of.percentage }),
    margin: of ? of.margin : marginBetween(kind, left, right, report),
    reasons: decision.reasons,
    // What people say of the pair takes the place of what the rule would.
    caveats: [caveat],
    derived: of?.derived ?? false,
    notComparable: decision.class === "not-comparable",
  });
  const decided = { id, caveat: joinCaveats(caveats), decided: true };
  if (answer.standing !== "compared") return { ...answer, ...decided };
  // People may call a pair comparable that has a reason; a margin with a bound asks for care all the same.
  const bounded = answer.margin !== undefined && answer.margin.bound !== "eq";
  return {
    ...answer,
    ...decided,
    class: bounded ? "with-care" : decision.class === "comparable" ? "comparable" : "with-care",
  };
}

const rightMinusLeft: ReadonlySet<ComparisonKind> = new Set(["outcome", "revision", "trend", "pace"]);

/** The difference of two single figures of one form, where their units convert. */
function marginBetween(
  kind: ComparisonKind,
  left: readonly string[],
  right: readonly string[],
  report: Report,
): Margin | undefined {
  const [one, other] = [report.facts.get(left[0]!)!, right[0] === undefined ? undefined : report.facts.get(right[0])];
  if (!other || left.length > 1 || right.length > 1 || one.form !== other.form) return undefined;
  const read = (fact: Fact) => readFact(fact, one.unit, report.units);
  const [a, b] = [read(one), read(other)];
  if (!a || !b) return undefined;
  const [from, to] = rightMinusLeft.has(kind) ? [b, a] : [a, b];
  return marginOf(order(from, to).difference, boundOfDifference(from, to), unitOfDifference(one.unit));
}
