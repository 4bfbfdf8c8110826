/** Targets and their results: met, missed, met in words, not checkable, not reported, pending. */
import type { Fact, Text } from "../../data/model.ts";
import type { ComparabilityReason, Form } from "../../data/vocabulary.ts";
import {
  addedYearsCaveat,
  approximateCaveat,
  approximateMarginCaveat,
  boundCaveat,
  convertedCaveat,
  derivedBaseCaveat,
  disagreeCaveat,
  estimateCaveat,
  formsDifferCaveat,
  growthWithoutBaseCaveat,
  nearBoundCaveat,
  noDirectionCaveat,
  notReportedCaveat,
  overlapCaveat,
  pendingCaveat,
  periodEndCaveat,
  resultInWordsCaveat,
  stockAgainstFlowCaveat,
  targetInWordsCaveat,
} from "../../wording/comparison-caveats.ts";
import { deriveAs } from "./derivations.ts";
import { finding, unitsDiffer, type Finding } from "./findings.ts";
import { judgeOutcome, type Judgement } from "./judge.ts";
import { addReadings, readFact, unitOfDifference } from "./readings.ts";
import {
  groupBy,
  isAmount,
  isInWords,
  isResult,
  isStated,
  isStock,
  isTarget,
  isYearly,
  samePeriod,
  type Context,
  type Subject,
} from "./subjects.ts";

/** Returns what became of each target of a subject: one finding for each result, or one that says there is none. */
export function findOutcomes(subject: Subject, context: Context): Finding[] {
  const results = subject.facts.filter((fact) => isResult(fact) && isStated(fact));
  const byYear = groupBy(results, ({ period }) => String(period.last));
  return subject.facts
    .filter((fact) => isTarget(fact) && isStated(fact))
    .flatMap((target) => {
      const answers = (byYear.get(String(target.period.last)) ?? []).filter((result) => answersPeriod(target, result));
      const found = outcomesOf(target, answers, results, subject, context);
      if (found.length > 0) return found;
      return addedOutcome(target, byYear, subject, context) ?? [unanswered(target, context)];
    });
}

/** A result answers a target of its own period; a state at the end of five years also answers the last of them. */
function answersPeriod(target: Fact, result: Fact): boolean {
  if (samePeriod(target.period, result.period)) return true;
  return isStock(result.form) && target.period.last === result.period.last;
}

function outcomesOf(
  target: Fact,
  answers: readonly Fact[],
  results: readonly Fact[],
  subject: Subject,
  context: Context,
): Finding[] {
  const sameForm = answers.filter(({ form }) => form === target.form);
  const numbers = sameForm.filter((result) => !isInWords(result));
  // A number in the target's own form says more than words, and both say more than another form.
  const direct = numbers.length > 0 ? numbers : sameForm;
  if (direct.length > 0)
    return withDisagreement(direct.map((result) => directOutcome(target, result, subject, context)));
  const words = answers.filter(isInWords);
  const otherForms = answers.filter((result) => !isInWords(result) && samePeriod(target.period, result.period));
  if (otherForms.length === 0 || isInWords(target))
    return [...otherForms, ...words].map((result) => directOutcome(target, result, subject, context));
  const derived = otherForms.flatMap((result) => derivedOutcome(target, result, results, subject, context));
  if (derived.length > 0) return withDisagreement(derived);
  return otherForms.map((result) => uncheckable(target, result));
}

function directOutcome(target: Fact, result: Fact, { indicator }: Subject, { report }: Context): Finding {
  const pair = { kind: "outcome", left: [target], right: [result] } as const;
  const reasons: ComparabilityReason[] = [];
  const caveats: Text[] = [];
  if (result.kind === "estimate") {
    reasons.push("estimate");
    caveats.push(estimateCaveat);
  }
  if (!samePeriod(target.period, result.period)) {
    reasons.push("period");
    caveats.push(periodEndCaveat(isYearly(result) ? target.period : result.period));
  }
  if (isInWords(result))
    return finding({
      ...pair,
      verdict: "met-in-words",
      reasons: [...reasons, "wording-only"],
      caveats: [...caveats, resultInWordsCaveat],
    });
  if (isInWords(target))
    return finding({
      ...pair,
      verdict: "not-checkable",
      reasons: [...reasons, "wording-only"],
      caveats: [...caveats, targetInWordsCaveat],
      notComparable: true,
    });
  const [wanted, got] = [readFact(target, target.unit, report.units), readFact(result, target.unit, report.units)];
  if (!wanted || !got) return unitsDiffer("outcome", target, result, "not-checkable");
  const judged = judgeOutcome(wanted, got, indicator.direction);
  if (result.unit !== target.unit) {
    reasons.push("unit");
    caveats.push(convertedCaveat);
  }
  return finding({
    ...pair,
    verdict: judged.verdict,
    margin: judged.margin,
    marginUnit: unitOfDifference(target.unit),
    reasons: [...reasons, ...reasonsOf(judged)],
    caveats: [...caveats, ...caveatsOf(judged)],
  });
}

/** The result in the target's form, worked out from the result of the year before where that is stated. */
function derivedOutcome(
  target: Fact,
  result: Fact,
  results: readonly Fact[],
  { indicator }: Subject,
  { report }: Context,
): Finding[] {
  const derived = deriveAs(target, result, results, report.units);
  const wanted = readFact(target, target.unit, report.units);
  if (!derived || !wanted) return [];
  const judged = judgeOutcome(wanted, derived.reading, indicator.direction);
  const estimated = result.kind === "estimate" || derived.base.kind === "estimate";
  return [
    finding({
      kind: "outcome",
      left: [target],
      right: [result],
      verdict: judged.verdict,
      margin: judged.margin,
      marginUnit: unitOfDifference(target.unit),
      reasons: ["derived-base", ...(estimated ? (["estimate"] as const) : []), ...reasonsOf(judged)],
      caveats: [derivedBaseCaveat(derived.base, report), ...(estimated ? [estimateCaveat] : []), ...caveatsOf(judged)],
      derived: true,
    }),
  ];
}

/** A total over several years answered by the results of all its years together; undefined where one is missing. */
function addedOutcome(
  target: Fact,
  byYear: ReadonlyMap<string, readonly Fact[]>,
  { indicator }: Subject,
  { report }: Context,
): Finding[] | undefined {
  const wanted = readFact(target, target.unit, report.units);
  if (isYearly(target) || isStock(target.form) || !isAmount(target, indicator) || !wanted) return undefined;
  const parts: Fact[] = [];
  for (let year = target.period.first; year <= target.period.last; year++) {
    const part = (byYear.get(String(year)) ?? []).findLast((fact) => isYearly(fact) && fact.form === target.form);
    if (!part) return undefined;
    parts.push(part);
  }
  const readings = parts.flatMap((part) => readFact(part, target.unit, report.units) ?? []);
  if (readings.length < parts.length) return undefined;
  const judged = judgeOutcome(wanted, addReadings(readings), indicator.direction);
  const estimated = parts.some(({ kind }) => kind === "estimate");
  return [
    finding({
      kind: "outcome",
      left: [target],
      right: parts,
      verdict: judged.verdict,
      margin: judged.margin,
      marginUnit: unitOfDifference(target.unit),
      reasons: ["period", ...(estimated ? (["estimate"] as const) : []), ...reasonsOf(judged)],
      caveats: [addedYearsCaveat, ...(estimated ? [estimateCaveat] : []), ...caveatsOf(judged)],
      derived: true,
    }),
  ];
}

function reasonsOf({ doubt }: Judgement): ComparabilityReason[] {
  if (doubt === "none") return [];
  return doubt === "no-direction" ? ["definition"] : ["bound-only"];
}

function caveatsOf({ doubt }: Judgement): Text[] {
  const words: Record<Judgement["doubt"], Text[]> = {
    none: [],
    bound: [boundCaveat],
    near: [nearBoundCaveat],
    approximate: [approximateCaveat],
    "approximate-margin": [approximateMarginCaveat],
    overlap: [overlapCaveat],
    "no-direction": [noDirectionCaveat],
  };
  return words[doubt];
}

const growthForms: ReadonlySet<Form> = new Set(["growth", "average-growth"]);

function uncheckable(target: Fact, result: Fact): Finding {
  const growth = growthForms.has(target.form) !== growthForms.has(result.form);
  const stock = isStock(target.form) !== isStock(result.form) && !growth;
  const [reason, caveat] = growth
    ? (["unit", growthWithoutBaseCaveat] as const)
    : stock
      ? (["stock-against-flow", stockAgainstFlowCaveat] as const)
      : (["definition", formsDifferCaveat] as const);
  return finding({
    kind: "outcome",
    left: [target],
    right: [result],
    verdict: "not-checkable",
    reasons: [reason],
    caveats: [caveat],
    notComparable: true,
  });
}

/** Two results that do not say the same are both listed, and both ask for care. */
function withDisagreement(found: Finding[]): Finding[] {
  const differ = found.some(({ verdict, margin }) => verdict !== found[0]!.verdict || margin !== found[0]!.margin);
  if (!differ) return found;
  return found.map((one) => ({
    ...one,
    class: one.class === "comparable" ? "with-care" : one.class,
    reasons: one.reasons.includes("definition") ? one.reasons : [...one.reasons, "definition"],
    caveats: [...one.caveats, disagreeCaveat],
  }));
}

function unanswered(target: Fact, { reports }: Context): Finding {
  const reported = reports(target.place, target.period.last, target.plan);
  return finding({
    kind: "outcome",
    left: [target],
    verdict: reported ? "not-reported" : "pending",
    caveats: [reported ? notReportedCaveat : pendingCaveat],
  });
}
