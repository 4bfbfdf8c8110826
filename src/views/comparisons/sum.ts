/** A total over several years and its yearly parts in the same plan: agrees, differs. */
import { caveat } from "../../data/caveats.ts";
import type { Fact } from "../../data/model.ts";
import type { ComparabilityReason } from "../../data/vocabulary.ts";
import { finding, marginOf, type Finding } from "./findings.ts";
import { order } from "./judge.ts";
import { addReadings, boundOfDifference, disjoint, readFact, unitOfDifference, type Reading } from "./readings.ts";
import { groupBy, isAmount, isYearly, representative, type Context, type Subject } from "./subjects.ts";

/**
 * Returns one finding for each total of a flow all of whose years the plan also gives singly. A year
 * for which the plan says that no target is set counts for nothing; a year it passes over, or one in
 * words, makes the sum impossible, and so does an amount that is held every year rather than added.
 */
export function findSums({ indicator, facts }: Subject, context: Context): Finding[] {
  const flows = facts.filter((fact) => (fact.form === "flow" || fact.form === "change") && isAmount(fact, indicator));
  const groups = groupBy(flows, ({ plan, kind, form }) => `${plan} ${kind} ${form}`);
  return [...groups.values()].flatMap((group) => {
    const years = groupBy(group.filter(isYearly), ({ period }) => String(period.first));
    return group
      .filter((fact) => !isYearly(fact) && fact.value !== undefined)
      .flatMap((total) => sumOf(total, years, context));
  });
}

function sumOf(total: Fact, years: ReadonlyMap<string, readonly Fact[]>, context: Context): Finding[] {
  const { units } = context.report;
  const parts: Fact[] = [];
  const unset: Fact[] = [];
  for (let year = total.period.first; year <= total.period.last; year++) {
    const stated = years.get(String(year));
    if (!stated) return [];
    const part = representative(stated, context);
    if (part.absent === "not-set") unset.push(part);
    else if (part.value === undefined || part.bound === "range") return [];
    else parts.push(part);
  }
  const readings = parts.map((part) => readFact(part, total.unit, units));
  const whole = readFact(total, total.unit, units);
  if (!whole || readings.length === 0 || readings.some((reading) => !reading)) return [];
  const added = addReadings(readings as Reading[]);
  // 每年保持14.6以上: the same number every year and over all years is kept, not added.
  if (parts.length > 1 && readings.every((reading) => reading!.number === whole.number)) return [];
  const { difference, sign } = order(whole, added);
  const open = whole.bound !== "eq" || added.bound !== "eq";
  const agrees = sign === 0 || (open && !disjoint(whole.interval, added.interval));
  const reasons: ComparabilityReason[] = [];
  if (unset.length > 0) reasons.push("period");
  if (open) reasons.push("bound-only");
  const converted = parts.some(({ unit }) => unit !== total.unit);
  if (converted) reasons.push("unit");
  return [
    finding({
      kind: "sum",
      left: [total],
      right: parts,
      verdict: agrees ? "agrees" : "differs",
      margin: marginOf(difference, boundOfDifference(whole, added), unitOfDifference(total.unit)),
      reasons,
      caveats: [
        ...(unset.length > 0
          ? [caveat({ code: "yearsWithoutTarget", periods: unset.map(({ period }) => period) })]
          : []),
        ...(open && agrees ? [caveat("sumBound")] : []),
        ...(converted ? [caveat("converted")] : []),
      ],
      derived: true,
    }),
  ];
}
