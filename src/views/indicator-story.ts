/** What is told of an indicator, in the order it is told. */
import { isResultKind } from "../data/kinds.ts";
import type { Comparison, Fact, Indicator, Task } from "../data/model.ts";
import type { ComparisonKind } from "../data/vocabulary.ts";
import { chartsOf, onceEach, type Lookup } from "./lookup.ts";
import { standings, type Standing } from "./standing.ts";

/** What one plan states for one place. */
export type Statement = { readonly plan: string; readonly facts: readonly Fact[] };

/** What is told of one place. */
export type PlaceStory = {
  readonly standing: Standing;
  readonly targets: readonly Statement[];
  readonly results: readonly Statement[];
  readonly compared: ComparisonsByKind;
};

type ComparisonsByKind = Readonly<Record<ComparisonKind, readonly Comparison[]>>;

export type IndicatorStory = {
  readonly indicator: Indicator;
  /** By place, then by plan and its text. */
  readonly facts: readonly Fact[];
  /** In the order of places.yaml. */
  readonly places: readonly PlaceStory[];
  readonly compared: ComparisonsByKind;
  /** The ids of its own charts: of its amounts, of its growth. */
  readonly charts: readonly string[];
  readonly tasks: readonly Task[];
  /** The other indicators of its topic. */
  readonly siblings: readonly Indicator[];
};

/** Returns the story of an indicator. */
export function indicatorStory(indicator: Indicator, lookup: Lookup): IndicatorStory {
  const { report } = lookup;
  const places = [...report.places.keys()];
  const facts = [...(lookup.facts.indicator.get(indicator.id) ?? [])].sort(
    (a, b) => places.indexOf(a.place) - places.indexOf(b.place),
  );
  const compared = onceEach(report, lookup.touching.indicator.get(indicator.id) ?? []);
  return {
    indicator,
    facts,
    places: standings(facts, lookup).map((standing) => {
      const own = facts.filter(({ place }) => place === standing.place);
      return {
        standing,
        targets: statements(own.filter(({ kind }) => kind === "target")),
        results: statements(own.filter(({ kind }) => isResultKind(kind))),
        compared: byKind(compared.filter(({ left }) => report.facts.get(left[0]!)!.place === standing.place)),
      };
    }),
    compared: byKind(compared),
    charts: chartsOf(lookup, ["indicator"], { indicator: indicator.id }),
    tasks: [...new Set(facts.flatMap(({ id }) => lookup.tasks.fact.get(id) ?? []))],
    siblings: [...report.indicators.values()].filter((other) => other !== indicator && other.topic === indicator.topic),
  };
}

function statements(facts: readonly Fact[]): Statement[] {
  return [...Map.groupBy(facts, ({ plan }) => plan)].map(([plan, of]) => ({ plan, facts: of }));
}

/** Returns the comparisons of each kind, [] where there is none. */
function byKind(comparisons: readonly Comparison[]): ComparisonsByKind {
  const of = (kind: ComparisonKind) => comparisons.filter((comparison) => comparison.kind === kind);
  return {
    outcome: of("outcome"),
    revision: of("revision"),
    restatement: of("restatement"),
    sum: of("sum"),
    share: of("share"),
    copy: of("copy"),
    trend: of("trend"),
    pace: of("pace"),
    "side-by-side": of("side-by-side"),
  };
}
