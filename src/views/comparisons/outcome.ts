/** Targets and their results: met, missed, met in words, not checkable, not reported, pending. */
import { samePeriod } from "../../data/periods.ts";
import { caveat, type Caveat } from "../../data/caveats.ts";
import type { Fact, Margin, Report } from "../../data/model.ts";
import { percentagePoint } from "../../data/units.ts";
import type { ComparabilityReason, Form } from "../../data/vocabulary.ts";
import { deriveAs } from "./derivations.ts";
import { approximationCaveat, finding, marginOf, unitsDiffer, type Finding } from "./findings.ts";
import { judgeOutcome, type Judgement } from "./judge.ts";
import { addReadings, boundOfDifference, readFact, unitOfDifference, type Reading } from "./readings.ts";
import {
  directionOf,
  groupBy,
  isAmount,
  isInWords,
  isResult,
  isStated,
  isStock,
  isTarget,
  isYearly,
  type Context,
  type Subject,
} from "./subjects.ts";

const growthForms: ReadonlySet<Form> = new Set(["growth", "average-growth"]);
const amountForms: ReadonlySet<Form> = new Set(["level", "flow", "change"]);

/** Returns what became of each target of a subject: its one outcome, or that there is none. */
export function findOutcomes(subject: Subject, context: Context): Finding[] {
  const results = subject.facts.filter((fact) => isResult(fact) && isStated(fact));
  const byYear = groupBy(results, ({ period }) => String(period.last));
  return subject.facts
    .filter((fact) => isTarget(fact) && isStated(fact))
    .flatMap((target) => {
      const answers = (byYear.get(String(target.period.last)) ?? []).filter((result) => answersPeriod(target, result));
      const found = outcomesOf(target, answers, results, subject, context);
      if (found.length > 0) return oneOutcome(found, context);
      return addedOutcome(target, byYear, subject, context) ?? [unanswered(target, results, context)];
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
  if (direct.length > 0) return direct.map((result) => directOutcome(target, result, subject, context));
  const words = answers.filter(isInWords);
  const otherForms = answers.filter((result) => !isInWords(result) && samePeriod(target.period, result.period));
  if (otherForms.length === 0 || isInWords(target))
    return [...otherForms, ...words].map((result) => directOutcome(target, result, subject, context));
  const derived = otherForms.flatMap((result) => derivedOutcome(target, result, results, subject, context));
  if (derived.length > 0) return derived;
  return otherForms.map((result) => uncheckable(target, result));
}

function directOutcome(target: Fact, result: Fact, { indicator }: Subject, { report }: Context): Finding {
  const pair = { kind: "outcome", left: [target], right: [result] } as const;
  const reasons: ComparabilityReason[] = [];
  const caveats: Caveat[] = [];
  if (result.kind === "estimate") {
    reasons.push("estimate");
    caveats.push(caveat("estimate"));
  }
  if (!samePeriod(target.period, result.period)) {
    reasons.push("period");
    caveats.push(caveat({ code: "periodEnd", period: isYearly(result) ? target.period : result.period }));
  }
  // 正增长 or 稳定 never tells whether 6% was reached; 全覆盖 of a share does.
  if (isInWords(result) && !isInWords(target) && growthForms.has(target.form))
    return finding({
      ...pair,
      verdict: "not-checkable",
      reasons: [...reasons, "wording-only"],
      caveats: [...caveats, caveat("wordsForGrowth")],
      notComparable: true,
    });
  if (isInWords(result))
    return finding({
      ...pair,
      verdict: "met-in-words",
      reasons: [...reasons, "wording-only"],
      caveats: [...caveats, caveat("resultInWords")],
    });
  if (isInWords(target))
    return finding({
      ...pair,
      verdict: "not-checkable",
      reasons: [...reasons, "wording-only"],
      caveats: [...caveats, caveat("targetInWords")],
      notComparable: true,
    });
  const [wanted, got] = [readFact(target, target.unit, report.units), readFact(result, target.unit, report.units)];
  if (!wanted || !got) return unitsDiffer("outcome", target, result, "not-checkable");
  const judged = judgeOutcome(wanted, got, directionOf(target, indicator));
  if (result.unit !== target.unit) {
    reasons.push("unit");
    caveats.push(caveat("converted"));
  }
  return finding({
    ...pair,
    verdict: judged.verdict,
    margin: marginOfOutcome(judged, wanted, got, target.unit),
    reasons: [...reasons, ...reasonsOf(judged)],
    caveats: [...caveats, ...caveatsOf(judged, wanted, got)],
    notComparable: judged.verdict === "not-checkable",
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
  const judged = judgeOutcome(wanted, derived.reading, directionOf(target, indicator));
  const estimated = result.kind === "estimate" || derived.base.kind === "estimate";
  return [
    finding({
      kind: "outcome",
      left: [target],
      right: [result],
      verdict: judged.verdict,
      margin: marginOfOutcome(judged, wanted, derived.reading, target.unit),
      reasons: ["derived-base", ...(estimated ? (["estimate"] as const) : []), ...reasonsOf(judged)],
      caveats: [
        caveat({ code: "derivedBase", fact: derived.base.id }),
        ...(estimated ? [caveat("estimate")] : []),
        ...caveatsOf(judged, wanted, derived.reading),
      ],
      derived: true,
      notComparable: judged.verdict === "not-checkable",
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
  const added = addReadings(readings);
  const judged = judgeOutcome(wanted, added, directionOf(target, indicator));
  const estimated = parts.some(({ kind }) => kind === "estimate");
  return [
    finding({
      kind: "outcome",
      left: [target],
      right: parts,
      verdict: judged.verdict,
      margin: marginOfOutcome(judged, wanted, added, target.unit),
      reasons: ["period", ...(estimated ? (["estimate"] as const) : []), ...reasonsOf(judged)],
      caveats: [caveat("addedYears"), ...(estimated ? [caveat("estimate")] : []), ...caveatsOf(judged, wanted, added)],
      derived: true,
      notComparable: judged.verdict === "not-checkable",
    }),
  ];
}

/**
 * Returns result minus target. Of ranges that overlap the gap of two edges says nothing; a floor or ceiling as target is the
 * number to be passed, so that over 500 against over 400 is more than 100 above it.
 */
function marginOfOutcome(
  { doubt, margin }: Judgement,
  wanted: Reading,
  got: Reading,
  unit: string,
): Margin | undefined {
  if (doubt === "overlap") return undefined;
  const bound = boundOfDifference(got, wanted);
  const passed = bound === "approx" && wanted.bound !== "approx" && got.bound !== "approx" ? got.bound : bound;
  return marginOf(margin, passed === "range" ? "approx" : passed, unitOfDifference(unit));
}

function reasonsOf({ doubt }: Judgement): ComparabilityReason[] {
  if (doubt === "none") return [];
  return doubt === "no-direction" ? ["definition"] : ["bound-only"];
}

function caveatsOf({ doubt }: Judgement, wanted: Reading, got: Reading): Caveat[] {
  const words: Record<Judgement["doubt"], Caveat[]> = {
    none: [],
    bound: [caveat("bound")],
    near: [caveat("nearBound")],
    approximate: [approximationCaveat(false, wanted, got) ?? caveat("bound")],
    "approximate-margin": [approximationCaveat(true, wanted, got) ?? caveat("bound")],
    overlap: [caveat("overlap")],
    "no-direction": [caveat("noDirection")],
  };
  return words[doubt];
}

function uncheckable(target: Fact, result: Fact): Finding {
  const [reason, caveat] = whyUncheckable(target, result);
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

/** Why two figures of different form cannot be held against one another. */
function whyUncheckable(target: Fact, result: Fact): readonly [ComparabilityReason, Caveat] {
  const pair = [target, result];
  const one = (test: (fact: Fact) => boolean, other: (fact: Fact) => boolean) =>
    (test(target) && other(result)) || (test(result) && other(target));
  const inPoints = ({ unit }: Fact) => unit === percentagePoint;
  if (one(inPoints, ({ form }) => form === "share")) return ["unit", caveat("points")];
  const amount = (fact: Fact) => amountForms.has(fact.form) && !inPoints(fact);
  if (one(({ form }) => growthForms.has(form), amount)) return ["unit", caveat("growthWithoutBase")];
  const level = ({ form }: Fact) => form === "level";
  const stock = one(level, (fact) => amount(fact) && !level(fact)) && !pair.some(inPoints);
  return stock ? ["stock-against-flow", caveat("stockAgainstFlow")] : ["definition", caveat("formsDiffer")];
}

/**
 * One target has one outcome, whose address a later result does not move: that of the latest report, there a final number
 * before an estimate. Where another result says otherwise, that is said and asks for care.
 */
function oneOutcome(found: readonly Finding[], { report }: Context): Finding[] {
  const fact = (one: Finding) => report.facts.get(one.right[0]!)!;
  const latest = found.filter((one) => fact(one).plan === fact(found.at(-1)!).plan);
  const chosen = latest.find((one) => fact(one).kind === "actual") ?? latest[0]!;
  const differing = found.filter((one) => one.verdict !== chosen.verdict || one.margin?.value !== chosen.margin?.value);
  if (differing.length === 0) return [chosen];
  const reasons = [...new Set([...chosen.reasons, "definition" as const])];
  const caveats = [...chosen.caveats, caveat({ code: "otherResults", facts: differing.map((one) => fact(one).id) })];
  return [
    chosen.standing === "compared"
      ? { ...chosen, class: "with-care", reasons, caveats }
      : { ...chosen, reasons, caveats },
  ];
}

function unanswered(target: Fact, results: readonly Fact[], { reports, report }: Context): Finding {
  const reported = reports(target.place, target.period.last, target.plan);
  const others = ofOtherPeriods(target, results, report).filter(
    ({ period }) => reported || (period.first <= target.period.first && period.last >= target.period.last),
  );
  if (others.length > 0)
    return finding({
      kind: "outcome",
      left: [target],
      right: others,
      verdict: "not-checkable",
      reasons: ["period"],
      caveats: [caveat({ code: "otherPeriod", periods: others.map(({ period }) => period) })],
      notComparable: true,
    });
  return finding({
    kind: "outcome",
    left: [target],
    verdict: reported ? "not-reported" : "pending",
    caveats: [reported ? caveat("notReported") : caveat("pending")],
  });
}

/**
 * What later plans report of a flow or a growth rate for a time that only overlaps the target's: the
 * total of five years with the target's year among them, or some years of a target over several.
 */
function ofOtherPeriods(target: Fact, results: readonly Fact[], { plans }: Report): Fact[] {
  if (isStock(target.form)) return [];
  const date = (fact: Fact) => plans.get(fact.plan)!.date;
  const alike = (form: Form) => form === target.form || (growthForms.has(form) && growthForms.has(target.form));
  const overlaps = ({ period: { first, last } }: Fact) => first <= target.period.last && last >= target.period.first;
  return results.filter(
    (result) =>
      result.plan !== target.plan &&
      date(result) >= date(target) &&
      result.value !== undefined &&
      alike(result.form) &&
      overlaps(result),
  );
}
