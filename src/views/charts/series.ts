/** Facts over the years as series: the targets of one plan for a place, the results of a place. */
import type { Fact, Report } from "../../data/model.ts";
import type { Language } from "../../data/vocabulary.ts";
import { seriesWords } from "../../messages/messages.ts";
import { kindWords } from "../../wording/chart-words.ts";
import { buildContext, groupBy, periodKey, representative } from "../comparisons/subjects.ts";

export type Series = {
  readonly key: string;
  readonly place: string;
  readonly target: boolean;
  /** The plan of targets; results of all plans are one series. */
  readonly plan: string | undefined;
  readonly facts: readonly Fact[];
};

/** Returns the series in the order of their first facts. */
export function seriesOf(facts: readonly Fact[]): readonly Series[] {
  const keyOf = ({ place, kind, plan }: Fact) => (kind === "target" ? `${place} ${plan}` : place);
  return [...groupBy(facts, keyOf)].map(([key, own]) => ({
    key,
    place: own[0]!.place,
    target: own[0]!.kind === "target",
    plan: own[0]!.kind === "target" ? own[0]!.plan : undefined,
    facts: own,
  }));
}

/**
 * Returns "昆山市目标", "Kunshan target"; with the year of the plan where the place has targets of several
 * plans: "昆山市目标（2021年提出）".
 */
export function seriesName(series: Series, all: readonly Series[], report: Report, language: Language): string {
  const place = report.places.get(series.place)!.name[language];
  const word = kindWords[series.target ? "target" : "actual"][language];
  const rivals = all.filter((other) => other.place === series.place && other.target && series.target);
  const name = seriesWords[language].name(place, word);
  if (rivals.length < 2) return name;
  const year = report.plans.get(series.plan!)!.date.slice(0, 4);
  return seriesWords[language].ofYear(name, year);
}

/**
 * Returns the facts without those that a plan says a second time (its text and its table): the same
 * place, kind, form, period and number.
 */
export function once(facts: readonly Fact[], report: Report): readonly Fact[] {
  const context = buildContext(report);
  const keyOf = (fact: Fact) =>
    [
      fact.plan,
      fact.place,
      fact.kind,
      fact.form,
      periodKey(fact.period),
      fact.bound,
      fact.digits,
      fact.unit,
      fact.absent,
    ].join(" ");
  const kept = new Set([...groupBy(facts, keyOf).values()].map((same) => representative(same, context).id));
  return facts.filter(({ id }) => kept.has(id));
}
