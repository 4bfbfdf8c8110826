/** The same figure twice in one plan, in the text and in its table: agrees, agrees but for the bound, differs. */
import { sourceLanguage } from "../../data/languages.ts";
import { samePeriod } from "../../data/periods.ts";
import { caveat } from "../../data/caveats.ts";
import type { Fact, Report } from "../../data/model.ts";
import { finding, marginOf, type Finding } from "./findings.ts";
import { order } from "./judge.ts";
import { boundOfDifference, disjoint, readFact, unitOfDifference } from "./readings.ts";
import { groupBy, isInWords, isStated, isStock, isYearly, periodKey, type Context, type Subject } from "./subjects.ts";

/**
 * Returns one finding for each figure of the text that the plan's table of indicators states too; for
 * one that no row of the table states, one for each later mention under the same label (2 teams and 1
 * person of one scheme are a list, not the same figure twice).
 */
export function findRestatements({ facts }: Subject, context: Context): Finding[] {
  const stated = facts.filter(isStated);
  const groups = groupBy(stated, ({ plan, kind, form, period }) => `${plan} ${kind} ${form} ${period.last}`);
  return [...groups.values()].flatMap((group) => {
    const table = group.filter(context.inTable);
    const text = group.filter((fact) => !context.inTable(fact));
    const answers = (left: Fact) => table.filter((right) => speaksOfSame(left, right));
    const inTable = text.flatMap((left) => answers(left).map((right) => [left, right] as const));
    const onlyInText = text.filter((fact) => answers(fact).length === 0);
    const mentions = groupBy(
      onlyInText,
      (fact) => `${fact.label[sourceLanguage]} ${isStock(fact.form) ? "" : periodKey(fact.period)}`,
    );
    const again = [...mentions.values()].flatMap(([first, ...more]) => more.map((right) => [first!, right] as const));
    return [...inTable, ...again].flatMap(([left, right]) => restatementOf(left, right, context.report));
  });
}

/** Of a stock, the end of 2020–2022 and 2022 are the same time; of a flow they are not. */
function speaksOfSame(left: Fact, right: Fact): boolean {
  return samePeriod(left.period, right.period) || isStock(left.form);
}

function restatementOf(left: Fact, right: Fact, { units }: Report): Finding[] {
  const pair = { kind: "restatement", left: [left], right: [right] } as const;
  const period = samePeriod(left.period, right.period)
    ? []
    : [caveat({ code: "periodEnd", period: isYearly(left) ? right.period : left.period })];
  const moved = period.length > 0 ? (["period"] as const) : [];
  if (isInWords(left) && isInWords(right))
    return [
      finding({
        ...pair,
        verdict: "agrees",
        reasons: [...moved, "wording-only"],
        caveats: [...period, caveat("bothInWords")],
      }),
    ];
  if (isInWords(left) || isInWords(right))
    return [finding({ ...pair, reasons: ["wording-only"], caveats: [caveat("oneInWords")], notComparable: true })];
  const [a, b] = [readFact(left, left.unit, units), readFact(right, left.unit, units)];
  if (!a || !b) return [];
  const { sign, difference } = order(a, b);
  const sameBound = a.bound === b.bound && a.upper - a.number === b.upper - b.number;
  const verdict = sign !== 0 ? "differs" : sameBound ? "agrees" : "agrees-but-bound";
  const compatible = verdict === "differs" && !disjoint(a.interval, b.interval);
  const converted = left.unit === right.unit ? [] : [caveat("converted")];
  const restated = finding({
    ...pair,
    verdict,
    margin: marginOf(difference, boundOfDifference(a, b), unitOfDifference(left.unit)),
    reasons: [
      ...moved,
      ...(compatible ? (["bound-only"] as const) : []),
      ...(converted.length > 0 ? (["unit"] as const) : []),
    ],
    caveats: [...period, ...(compatible ? [caveat("insideBound")] : []), ...converted],
  });
  return [restated];
}
