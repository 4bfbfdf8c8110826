/** What the builder of comparisons can choose from, and what it must keep apart. */
import type { Comparison, Fact, Report } from "../data/model.ts";
import { otherLanguages } from "../data/languages.ts";
import type { Language } from "../data/vocabulary.ts";
import { compareDataWords, listWords } from "../messages/messages.ts";
import { caveatText } from "../wording/comparison-caveats.ts";
import type { Apart, CompareData, CompareFact, Related } from "../wording/compare-data.ts";
import { verdictSentence } from "../wording/sentences.ts";
import { comparabilityReasonNames } from "../wording/terms.ts";
import { formatPeriod } from "../wording/values.ts";
import { once } from "../views/charts/series.ts";
import { factsOfIndicator } from "../views/facts.ts";

/** Returns every fact, with the names of one language; an indicator that has no number cannot be chosen by itself. */
export function compareData(report: Report, comparisons: readonly Comparison[], language: Language): CompareData {
  const indicators = [...report.indicators.values()].filter(({ id }) =>
    factsOfIndicator(report, id).some(({ value }) => value !== undefined),
  );
  const facts = indicators.flatMap(({ id }) => {
    const own = factsOfIndicator(report, id);
    const kept = new Set(once(own, report));
    return own.map((fact) => ({ fact, again: !kept.has(fact) }));
  });
  const known = new Set(indicators.map(({ id }) => id));
  const alone = [...report.facts.values()].filter(({ indicator }) => indicator === undefined || !known.has(indicator));
  for (const fact of alone) facts.push({ fact, again: false });
  // Only what is drawn can stand on one axis.
  const drawn = new Set(
    facts
      .filter(({ fact, again }) => fact.value !== undefined && !again && known.has(fact.indicator ?? ""))
      .map(({ fact }) => fact.id),
  );
  const isDrawn = (id: string) => drawn.has(id);
  const topics = new Set(facts.map(({ fact }) => fact.topic));
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
    indicators: indicators.map(({ id, name, theme, topic }) => ({
      id,
      name: name[language],
      theme,
      topic,
    })),
    units: [...report.units.values()].filter(({ id }) => units.has(id)),
    facts: facts.map(({ fact, again }) => ({ ...compareFact(fact, known, report, language), again })),
    apart: comparisons
      .flatMap((comparison) => apartOf(comparison, report, language))
      .filter(({ facts }) => facts.every(isDrawn)),
    related: comparisons.flatMap((comparison) => relatedBy(comparison, report, language)),
  };
}

/** A fact as the builder knows it: under its indicator where that can be chosen. */
function compareFact(
  fact: Fact,
  known: ReadonlySet<string>,
  report: Report,
  language: Language,
): Omit<CompareFact, "again"> {
  const { id, place, plan, kind, form, bound, value, valueMax, digits, unit, absent, period } = fact;
  const indicator = fact.indicator !== undefined && known.has(fact.indicator) ? fact.indicator : undefined;
  const topic = indicator === undefined ? fact.topic : report.indicators.get(indicator)!.topic;
  const label = fact.label[language];
  return { id, place, indicator, topic, plan, kind, form, bound, value, valueMax, digits, unit, absent, period, label };
}

/** Other names of indicators, by which they are found in the list. */
export function indicatorWords(report: Report, language: Language): Record<string, string> {
  return Object.fromEntries(
    [...report.indicators.values()].map(({ id, name, aliases }) => [
      id,
      [...aliases, ...otherLanguages(language, report.edition.languages).map((other) => name[other])].join(" "),
    ]),
  );
}

/** What a comparison of one number of a place with one of another says, with both places and the year. */
function relatedBy(comparison: Comparison, report: Report, language: Language): Related[] {
  const { id, kind, left, right, standing } = comparison;
  const between = kind === "side-by-side" || kind === "share" || kind === "copy";
  if (!between || standing !== "compared" || left.length !== 1 || right.length !== 1) return [];
  const [one, other] = [report.facts.get(left[0]!)!, report.facts.get(right[0]!)!];
  const [first, second] = [one, other].map(({ place }) => report.places.get(place)!.name[language]);
  const verdict = verdictSentence(comparison, report, language);
  const period = formatPeriod(one.period, language);
  // A share names both places itself.
  const words = compareDataWords[language];
  const text = kind === "share" ? words.share(period, verdict) : words.pair(period, first!, second!, verdict);
  return [{ facts: [one.id, other.id], text, comparison: id }];
}

/** Every pair of a comparison that is not comparable. */
function apartOf(comparison: Comparison, report: Report, language: Language): Apart[] {
  const { id, left, right, reasons } = comparison;
  if (comparison.class !== "not-comparable") return [];
  const why = listWords[language].plain(reasons.map((reason) => comparabilityReasonNames[reason][language]));
  const caveat = caveatText(comparison, report)?.[language] ?? "";
  return left.flatMap((a) => right.map((b): Apart => ({ facts: [a, b], reasons: why, caveat, comparison: id })));
}
