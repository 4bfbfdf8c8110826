/** What the builder of comparisons can choose from, and what it must keep apart. */
import type { Comparison, Report } from "../data/model.ts";
import type { Language } from "../data/vocabulary.ts";
import type { Apart, CompareData } from "../wording/compare-data.ts";
import { comparabilityReasonNames } from "../wording/terms.ts";
import { once } from "./charts/series.ts";
import { factsOfIndicator } from "./facts.ts";

/** Returns the facts of every indicator that has a number, with the names of one language. */
export function compareData(report: Report, comparisons: readonly Comparison[], language: Language): CompareData {
  const indicators = [...report.indicators.values()].filter(({ id }) =>
    factsOfIndicator(report, id).some(({ value }) => value !== undefined),
  );
  const facts = indicators.flatMap(({ id }) => {
    const own = factsOfIndicator(report, id);
    const kept = new Set(once(own, report));
    return own.map((fact) => ({ fact, again: !kept.has(fact) }));
  });
  const topics = new Set(indicators.map(({ topic }) => topic));
  const units = new Set(facts.map(({ fact }) => fact.unit));
  return {
    places: [...report.places.values()].map(({ id, name, color, mark }) => ({ id, name: name[language], color, mark })),
    themes: [...report.themes.values()].map(({ id, name }) => ({ id, name: name[language] })),
    topics: [...report.topics.values()]
      .filter(({ id }) => topics.has(id))
      .map(({ id, name, theme }) => ({ id, name: name[language], theme })),
    plans: [...report.plans.values()].map(({ id, short, date }) => ({
      id,
      name: short[language],
      year: date.slice(0, 4),
    })),
    indicators: indicators.map(({ id, name, theme, topic, aliases }) => ({
      id,
      name: name[language],
      theme,
      topic,
      words: [...aliases, language === "zh" ? name.en : name.zh].join(" "),
    })),
    units: [...report.units.values()].filter(({ id }) => units.has(id)),
    facts: facts.map(({ fact, again }) => ({
      id: fact.id,
      place: fact.place,
      indicator: fact.indicator!,
      plan: fact.plan,
      kind: fact.kind,
      form: fact.form,
      bound: fact.bound,
      value: fact.value,
      valueMax: fact.valueMax,
      digits: fact.digits,
      unit: fact.unit,
      absent: fact.absent,
      period: fact.period,
      label: fact.label[language],
      again,
    })),
    apart: comparisons.flatMap((comparison) => apartOf(comparison, language)),
  };
}

/** Every pair of a comparison that is not comparable. */
function apartOf(comparison: Comparison, language: Language): Apart[] {
  const { id, left, right, reasons, caveat } = comparison;
  if (comparison.class !== "not-comparable") return [];
  const why = reasons.map((reason) => comparabilityReasonNames[reason][language]).join(language === "zh" ? "、" : ", ");
  return left.flatMap((a) =>
    right.map((b): Apart => ({ facts: [a, b], reasons: why, caveat: caveat?.[language] ?? "", comparison: id })),
  );
}
