/** What people decided (comparisons.yaml) laid over what the rules found. A rule never overrules a person. */
import type { Comparison, Decision, Fact, Margin, Report } from "../../data/model.ts";
import { throwIfAny, type Problem } from "../../data/problems.ts";
import { verdictsOf, type ComparisonKind } from "../../data/vocabulary.ts";
import { comparisonId, pairId } from "./comparison-id.ts";
import { finding, marginOf, type Finding } from "./findings.ts";
import { order } from "./judge.ts";
import { boundOfDifference, readFact, unitOfDifference } from "./readings.ts";

/**
 * Returns one comparison for each finding and decision. A decision on what a rule found (the same kind and, where the left
 * side asks, the same left) replaces its right side, verdict, class, reasons and caveat; what it leaves out of verdict and
 * margin stays as found. One without a verdict that is not comparable is a look-alike: it stands beside whatever the rule
 * found for its left side, under the id of the pair. `findAlone` returns what the rules find of the facts of a decision when
 * nothing else answers: where a later report gives a result too, the decision stands as it was made. Throws DataError for
 * decisions that compare and come to no answer.
 */
export function applyDecisions(
  findings: readonly Finding[],
  report: Report,
  findAlone: (decision: Decision) => readonly Finding[],
): Comparison[] {
  const found = new Map(findings.map((finding) => [finding.id ?? idOf(finding), finding]));
  const rules = new Map(
    report.decisions.map((decision) => [decision, ownFinding(decision, found.get(idOf(decision)), findAlone)]),
  );
  throwIfAny(
    [...rules].flatMap(([decision, of]) => withoutAnswer(decision, of)).concat(decidedTwice(report.decisions)),
  );
  const problems: Problem[] = [];
  const decided = new Map(
    report.decisions.flatMap((decision) => {
      const of = rules.get(decision);
      const alone = isLookAlike(decision) && !of;
      const id = alone ? pairId(decision.kind, decision.left, decision.right) : idOf(decision);
      try {
        return [[id, decide(decision, alone ? undefined : of, id, report)] as const];
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        problems.push(problemOf(decision, "", error.message, "two sides that can be compared, or not-comparable"));
        return [];
      }
    }),
  );
  throwIfAny(problems);
  const undecided = [...found].filter(([id]) => !decided.has(id));
  return [...undecided.map(([id, finding]) => ({ ...finding, id, decided: false })), ...decided.values()];
}

const idOf = ({ kind, left, right }: Pick<Decision, "kind" | "left" | "right">) => comparisonId(kind, left, right);
const isLookAlike = (decision: Decision) => decision.class === "not-comparable" && decision.verdict === undefined;
/** What the rules found of the very facts that a decision joins. */
function ownFinding(
  decision: Decision,
  of: Finding | undefined,
  findAlone: (decision: Decision) => readonly Finding[],
): Finding | undefined {
  if (of && sameSides(of, decision)) return of;
  // Beside an answer a look-alike is just that.
  if (isLookAlike(decision)) return undefined;
  return findAlone(decision).find((one) => one.kind === decision.kind && sameSides(one, decision));
}

/** Answers to one question: the later would take the place of the earlier unseen. */
function decidedTwice(decisions: readonly Decision[]): Problem[] {
  const answers = decisions.filter((decision) => !isLookAlike(decision));
  return answers.flatMap((decision, i) => {
    if (answers.findIndex((other) => idOf(other) === idOf(decision)) === i) return [];
    const message = `${decision.kind} of ${decision.left.join("+")} is decided twice`;
    return [problemOf(decision, "left", message, "one answer, its facts joined by +")];
  });
}

/** A decision that compares says what comes of it, or a rule does. */
function withoutAnswer(decision: Decision, of: Finding | undefined): Problem[] {
  const { kind, left, right, verdict } = decision;
  if (decision.class === "not-comparable" || verdict !== undefined || of?.standing === "compared") return [];
  const pair = `${kind} of ${left.join("+")} and ${right.join("+")}`;
  const verdicts = verdictsOf[kind].join(", ");
  return verdicts === ""
    ? [problemOf(decision, "class", `no rule finds a percentage for the ${pair}`, "not-comparable")]
    : [problemOf(decision, "verdict", `is missing: no rule finds one for the ${pair}`, verdicts)];
}

function problemOf({ line = 0 }: Decision, column: string, message: string, expected: string): Problem {
  return { file: "comparisons.yaml", line, column, message, expected };
}

const sameSides = (finding: Finding, { left, right }: Decision) =>
  left.join("+") === finding.left.join("+") && right.join("+") === finding.right.join("+");

/** `found` is what the rules found of the same sides, if they did. */
function decide(decision: Decision, found: Finding | undefined, id: string, report: Report): Comparison {
  const { kind, left, right, caveat } = decision;
  const of = found?.standing === "compared" ? found : undefined;
  const facts = (ids: readonly string[]) => ids.map((one) => report.facts.get(one)!);
  const answer = finding({
    kind,
    left: facts(left),
    right: facts(right),
    verdict: decision.verdict ?? of?.verdict,
    ...(of?.percentage && { percentage: of.percentage }),
    margin: of ? of.margin : marginBetween(kind, left, right, report),
    reasons: decision.reasons,
    // What people say of the pair takes the place of what the rule would.
    caveats: [{ code: "decided", text: caveat }],
    derived: of?.derived ?? false,
    notComparable: decision.class === "not-comparable",
  });
  const decided = { id, decided: true };
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
