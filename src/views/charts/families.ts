/** Which facts may share an axis: those of one form whose units convert into one another. */
import type { Fact, Report } from "../../data/model.ts";
import type { Form } from "../../data/vocabulary.ts";
import { convertValue } from "../comparisons/readings.ts";
import { factsOfIndicator } from "../facts.ts";

/** A form, but for average growth, which is growth. */
export type Family = Exclude<Form, "average-growth">;

/** All families; the first that an indicator has most facts of is its own, growth and ranks come last. */
const families: readonly Family[] = ["flow", "level", "share", "index", "change", "growth", "rank"];

/** Returns the family of a form. */
function familyOf({ form }: Pick<Fact, "form">): Family {
  return form === "average-growth" ? "growth" : form;
}

export type FamilyFacts = {
  readonly family: Family;
  /** The unit that most of them state; all of them convert into it. */
  readonly unit: string;
  /** With and without a number, by place, period and kind. */
  readonly facts: readonly Fact[];
};

/**
 * Returns the families of an indicator that have a number, the one with most numbers first; growth and
 * ranks stand behind all others. Facts whose unit does not convert into that of their family are left out.
 */
export function familiesOf(report: Report, indicator: string): readonly FamilyFacts[] {
  const facts = factsOfIndicator(report, indicator);
  return families
    .flatMap((family): FamilyFacts[] => {
      const own = facts.filter((fact) => familyOf(fact) === family);
      const unit = commonUnit(own);
      if (unit === undefined) return [];
      return [
        { family, unit, facts: own.filter((fact) => convertValue(1, fact.unit, unit, report.units) !== undefined) },
      ];
    })
    .sort((a, b) => Number(isLast(a)) - Number(isLast(b)) || numbersOf(b.facts) - numbersOf(a.facts));
}

/** How many of the facts have a number. */
export function numbersOf(facts: readonly Fact[]): number {
  return facts.filter((fact) => fact.value !== undefined).length;
}

/** Whether values are counted out of a whole or against a year before, so that an axis need not begin at zero. */
export function isAmount(family: Family): boolean {
  return family === "flow" || family === "level" || family === "change";
}

function isLast({ family }: FamilyFacts): boolean {
  return family === "growth" || family === "rank";
}

/** The unit of most of the facts with a number; of equals the first. */
function commonUnit(facts: readonly Fact[]): string | undefined {
  const counts = new Map<string, number>();
  for (const fact of facts) if (fact.value !== undefined) counts.set(fact.unit, (counts.get(fact.unit) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
