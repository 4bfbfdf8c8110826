/** What people decided (comparisons.yaml) laid over what the rules found. A rule never overrules a person. */
import type { Comparison, Decision, Fact, Report } from "../../data/model.ts";
import type { ComparisonKind } from "../../data/vocabulary.ts";
import { joinCaveats } from "../../wording/comparison-caveats.ts";
import { comparisonId } from "./comparison-id.ts";
import type { Finding } from "./findings.ts";
import { order } from "./judge.ts";
import { readFact, unitOfDifference } from "./readings.ts";

/**
 * Returns one comparison for each finding and decision. A decision replaces verdict, class, reasons and
 * caveat of the finding with the same kind, left and right (a verdict it leaves out stays as found,
 * except where the pair is not compared), and is added where no rule found the pair. A decided outcome
 * that is compared also takes the place of "nothing answers", and one that joins several results the
 * place of each of them.
 */
export function applyDecisions(findings: readonly Finding[], report: Report): Comparison[] {
  const decisions = new Map(report.decisions.map((decision) => [idOf(decision), decision]));
  const answered = answeredTargets(report.decisions);
  const found = new Map<string, Comparison>();
  for (const finding of findings) {
    const id = idOf(finding);
    const decision = decisions.get(id);
    if (decision) found.set(id, decide(decision, finding, report));
    else if (!answered.has(id)) found.set(id, undecided(finding, id));
  }
  for (const [id, decision] of decisions) if (!found.has(id)) found.set(id, decide(decision, undefined, report));
  return [...found.values()];
}

const idOf = ({ kind, left, right }: Pick<Decision, "kind" | "left" | "right">) => comparisonId(kind, left, right);

/** The findings that a decided outcome makes superfluous, by id: the empty one, and each result of a decided set. */
function answeredTargets(decisions: readonly Decision[]): ReadonlySet<string> {
  const outcomes = decisions.filter(({ kind, verdict, right }) => kind === "outcome" && verdict && right.length > 0);
  return new Set(
    outcomes.flatMap((decision) => [
      idOf({ ...decision, right: [] }),
      ...(decision.right.length > 1 ? decision.right.map((id) => idOf({ ...decision, right: [id] })) : []),
    ]),
  );
}

function undecided({ caveats, ...finding }: Finding, id: string): Comparison {
  return { id, ...finding, caveat: joinCaveats(caveats), decided: false };
}

function decide(decision: Decision, finding: Finding | undefined, report: Report): Comparison {
  const { kind, left, right, reasons, caveat } = decision;
  const compared = decision.class !== "not-comparable";
  const margin = compared ? (finding?.margin ?? marginOf(kind, left, right, report)) : undefined;
  const unit = finding?.marginUnit ?? unitOfDifference(report.facts.get(left[0]!)!.unit);
  return {
    id: idOf(decision),
    kind,
    left,
    right,
    verdict: decision.verdict ?? (compared ? finding?.verdict : undefined),
    percentage: compared ? finding?.percentage : undefined,
    margin,
    marginUnit: margin === undefined ? undefined : unit,
    class: decision.class,
    reasons,
    caveat,
    derived: compared && (finding?.derived ?? false),
    decided: true,
  };
}

const rightMinusLeft: ReadonlySet<ComparisonKind> = new Set(["outcome", "revision", "trend", "pace"]);

/** The difference of two single figures of one form, where their units convert. */
function marginOf(
  kind: ComparisonKind,
  left: readonly string[],
  right: readonly string[],
  report: Report,
): number | undefined {
  const [one, other] = [report.facts.get(left[0]!)!, right[0] === undefined ? undefined : report.facts.get(right[0])];
  if (!other || left.length > 1 || right.length > 1 || one.form !== other.form) return undefined;
  const read = (fact: Fact) => readFact(fact, one.unit, report.units);
  const [a, b] = [read(one), read(other)];
  if (!a || !b) return undefined;
  return rightMinusLeft.has(kind) ? order(b, a).difference : order(a, b).difference;
}
