/** What a chart of one indicator finds: an outcome first, then what became of the next target, then where targets go. */
import type { Comparison, Fact, Report } from "../../data/model.ts";
import type { ComparisonKind, Language } from "../../data/vocabulary.ts";
import {
  factsSentence,
  joinSentences,
  outcomeSentence,
  revisionSentence,
  sayer,
  seriesSentence,
  sideBySideSentence,
  trendSentence,
  type SeriesEnds,
} from "../../wording/findings.ts";
import { disjoint, readFact } from "../comparisons/readings.ts";
import { isYearly } from "../comparisons/subjects.ts";
import { seriesOf } from "./series.ts";

/** Returns one to three sentences on the facts that a chart shows; "" for no facts. */
export function indicatorFinding(
  facts: readonly Fact[],
  comparisons: readonly Comparison[],
  report: Report,
  language: Language,
): string {
  const shown = new Map(facts.map((fact) => [fact.id, fact]));
  const say = sayer(report, language);
  const factsOf = (ids: readonly string[]) => ids.map((id) => shown.get(id)!);
  const inside = comparisons.filter(
    ({ left, right, verdict, class: comparability }) =>
      verdict !== undefined &&
      comparability !== "not-comparable" &&
      right.length > 0 &&
      [...left, ...right].every((id) => shown.has(id)),
  );
  const latest = (kind: ComparisonKind, accept: (comparison: Comparison) => boolean = () => true) =>
    inside
      .filter((comparison) => comparison.kind === kind && accept(comparison))
      .sort((a, b) => shown.get(b.left[0]!)!.period.last - shown.get(a.left[0]!)!.period.last)[0];
  const outcome = latest("outcome", ({ margin }) => margin !== undefined);
  const revision = latest("revision", ({ right }) => factsOf(right)[0]!.value !== undefined);
  const trend = outcome === undefined ? latest("trend", ({ margin }) => margin !== undefined) : undefined;
  const sentences = [
    outcome === undefined ? "" : outcomeSentence(outcome, factsOf(outcome.left)[0]!, factsOf(outcome.right), say),
    trend === undefined ? "" : trendSentence(trend, factsOf(trend.left)[0]!, factsOf(trend.right)[0]!, say),
    revision === undefined
      ? ""
      : revisionSentence(revision, factsOf(revision.left)[0]!, factsOf(revision.right)[0]!, say),
    ...endsOf(facts, report)
      .slice(0, 2)
      .map((ends) => seriesSentence(ends, say)),
  ].filter((sentence) => sentence !== "");
  const sideBySide = latest("side-by-side", ({ margin }) => margin !== undefined);
  if (sideBySide !== undefined && sentences.length < 3)
    sentences.push(sideBySideSentence(sideBySide, factsOf(sideBySide.left)[0]!, factsOf(sideBySide.right)[0]!, say));
  const stated = facts.filter((fact) => fact.value !== undefined);
  if (sentences.length === 0 && stated.length > 0) sentences.push(factsSentence(stated, say));
  return joinSentences(sentences.slice(0, 3), language);
}

/** First and last year of every series whose course they settle; series that say the same are one. */
function endsOf(facts: readonly Fact[], report: Report): readonly SeriesEnds[] {
  const all = seriesOf(facts.filter((fact) => fact.value !== undefined && isYearly(fact))).flatMap((series) => {
    const ordered = [...series.facts].sort((a, b) => a.period.first - b.period.first);
    const [first, last] = [ordered[0]!, ordered.at(-1)!];
    if (!settleCourse(first, last, report)) return [];
    return [{ places: [series.place], first, last, years: new Set(ordered.map(({ period }) => period.first)).size }];
  });
  const merged: (SeriesEnds & { readonly years: number })[] = [];
  for (const ends of all) {
    const same = merged.findIndex(
      ({ first, last }) => says(first) === says(ends.first) && says(last) === says(ends.last),
    );
    if (same < 0) merged.push(ends);
    else merged[same] = { ...merged[same]!, places: [...new Set([...merged[same]!.places, ...ends.places])] };
  }
  // Long series of targets first: they are what a chart over years is for.
  return merged.sort(
    (a, b) => b.years - a.years || Number(b.first.kind === "target") - Number(a.first.kind === "target"),
  );
}

/**
 * Whether the ends of a series in one unit, of two years, tell that it rises, falls or stays. A target is what it says, so
 * that over 80 after over 100 is lower. An estimate is no result, and results that are not exact tell nothing unless they
 * lie apart by their numbers too: 100 after over 100 is a fall that the two numbers do not show.
 */
function settleCourse(first: Fact, last: Fact, { units }: Report): boolean {
  if (first.period.last === last.period.last || first.unit !== last.unit || first.form !== last.form) return false;
  if (first.kind === "target") return first.bound === last.bound && first.bound !== "range";
  if (first.kind !== "actual" || last.kind !== "actual") return false;
  if (first.bound === "eq" && last.bound === "eq") return true;
  const [from, to] = [readFact(first, first.unit, units), readFact(last, first.unit, units)];
  return from !== undefined && to !== undefined && from.number !== to.number && disjoint(from.interval, to.interval);
}

function says({ kind, period, bound, digits, unit }: Fact): string {
  return [kind === "target", period.first, bound, digits, unit].join(" ");
}
