/** Where a place stands on an indicator: its latest result with the target beside it, or its next target. */
import type { Comparison, Fact } from "../data/model.ts";
import { isResultKind } from "../data/kinds.ts";
import type { Lookup } from "./lookup.ts";

export type Standing = {
  readonly place: string;
  /** The latest result, undefined where none is reported. */
  readonly result: Fact | undefined;
  /** The growth reported with the result for the same period. */
  readonly growth: Fact | undefined;
  /** The comparison of that result with its target. */
  readonly outcome: Comparison | undefined;
  /**
   * The first target for a later period than the result, or the first of all, as the latest plan that speaks of the period
   * states it, be it in words; one that is only said not to be set, if there is no other.
   */
  readonly next: Fact | undefined;
};

const growthForms = new Set(["growth", "average-growth"]);

/** Returns where each place stands on the facts given, in the order of places.yaml. `facts` are of one indicator. */
export function standings(facts: readonly Fact[], { report, touching }: Lookup): Standing[] {
  const byPlace = Map.groupBy(facts, ({ place }) => place);
  return [...report.places.keys()].flatMap((place) => {
    const of = byPlace.get(place);
    return of ? [standing(place, of)] : [];
  });

  function standing(place: string, of: readonly Fact[]): Standing {
    const result = latest(of.filter(({ kind, absent }) => isResultKind(kind) && (!absent || absent === "in-words")));
    const outcomes = (result ? (touching.fact.get(result.id) ?? []) : []).filter(
      ({ kind, right, verdict }) => kind === "outcome" && verdict !== undefined && right.includes(result!.id),
    );
    const growth =
      result && !growthForms.has(result.form)
        ? of.find(
            ({ kind, form, period, plan }) =>
              isResultKind(kind) && form === "growth" && period.last === result.period.last && plan === result.plan,
          )
        : undefined;
    const targets = of
      .filter(({ kind }) => kind === "target")
      .filter(({ period }) => !result || period.last > result.period.last);
    const next = targets.sort(
      (a, b) =>
        Number(isUnset(a)) - Number(isUnset(b)) ||
        a.period.last - b.period.last ||
        spanOf(a) - spanOf(b) ||
        newer(b, a) ||
        rank(a) - rank(b) ||
        a.order - b.order,
    )[0];
    return { place, result, growth, outcome: outcomes[0], next };
  }

  function newer(a: Fact, b: Fact): number {
    const [first, second] = [report.plans.get(a.plan)!.date, report.plans.get(b.plan)!.date];
    return first < second ? -1 : first > second ? 1 : 0;
  }

  /** The latest period counts first; of one period an amount comes before its growth, a number before words. */
  function latest(results: readonly Fact[]): Fact | undefined {
    return [...results].sort(
      (a, b) =>
        b.period.last - a.period.last || spanOf(a) - spanOf(b) || rank(a) - rank(b) || newer(b, a) || a.order - b.order,
    )[0];
  }
}

const spanOf = ({ period }: Fact) => period.last - period.first;
const isUnset = ({ absent }: Fact) => absent !== undefined && absent !== "in-words";
/** What a place is known by comes first: an amount, its rank, how the amount or the rank changed, its growth; words last. */
const rank = ({ form, absent }: Fact) =>
  (absent ? 8 : 0) + (growthForms.has(form) ? 4 : form === "change" ? 2 : form === "rank" ? 1 : 0);
