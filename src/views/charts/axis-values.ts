/** Stated values as positions on one axis: converted to its unit; the stated text is never changed. */
import type { Fact, Report } from "../../data/model.ts";
import type { Language } from "../../data/vocabulary.ts";
import { axisUnit } from "../../wording/chart-words.ts";
import { convertValue } from "../comparisons/readings.ts";

export type AxisValues = {
  /** Name of the unit of the axis. */
  readonly unitText: string;
  /** A fact's value and upper value on the axis; undefined without a number. */
  readonly valueOf: (fact: Fact) => { readonly value: number | undefined; readonly valueMax: number | undefined };
};

/** Returns the axis of facts that all convert into `unit`. */
export function axisValues(facts: readonly Fact[], unit: string, { units }: Report, language: Language): AxisValues {
  const inUnit = (value: number | undefined, from: string) =>
    value === undefined ? undefined : convertValue(value, from, unit, units);
  const sizes = facts
    .flatMap((fact) => [inUnit(fact.value, fact.unit), inUnit(fact.valueMax, fact.unit)])
    .filter((size) => size !== undefined);
  const axis = axisUnit(units.get(unit), Math.max(0, ...sizes.map(Math.abs)), language);
  // Twelve digits hide what binary fractions add.
  const scaled = (value: number | undefined) =>
    value === undefined ? undefined : Number((value * axis.factor).toPrecision(12));
  return {
    unitText: axis.text,
    valueOf: (fact) => ({
      value: scaled(inUnit(fact.value, fact.unit)),
      valueMax: scaled(inUnit(fact.valueMax, fact.unit)),
    }),
  };
}
