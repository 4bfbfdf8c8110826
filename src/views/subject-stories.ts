/** What is told of a theme and of a place: topic by topic, with what became of the targets. */
import type { Comparison, Fact, Place, Plan, Report, Theme } from "../data/model.ts";
import { verdictsOf } from "../data/vocabulary.ts";
import { chartsOf, onceEach, type Lookup } from "./lookup.ts";
import { outcomeRows } from "./outcomes.ts";
import { scoreOf, type Score } from "./scores.ts";
import { notable, toldByPlace, topicStory, type Told, type TopicStory } from "./topic-story.ts";

/** What became of the targets of one place that were due in a year and that a report speaks of. */
export type DueScore = Score & { readonly place: string; readonly year: number };

export type ThemeStory = {
  readonly theme: Theme;
  readonly facts: readonly Fact[];
  readonly scores: readonly DueScore[];
  readonly topics: readonly TopicStory[];
  readonly charts: readonly string[];
};

/** Returns the story of a theme: its facts by topic, in the order of topics.yaml. */
export function themeStory(theme: Theme, lookup: Lookup): ThemeStory {
  const { report } = lookup;
  const topics = [...report.topics.values()]
    .map((topic) => topicStory(topic, lookup, (item) => item.theme === theme.id))
    .filter(({ facts, tasks }) => facts.length + tasks.length > 0);
  return {
    theme,
    facts: topics.flatMap(({ facts }) => facts),
    scores: dueScores(lookup, [...report.places.keys()], theme.id),
    topics,
    charts: chartsOf(lookup, ["bullets", "city-and-town"], { theme: theme.id }),
  };
}

/** How a place's rates stand to those of the place it lies in, where one plan states both. */
type Copies = { readonly of: string; readonly same: number; readonly higher: number; readonly lower: number };

export type PlaceInTheme = {
  readonly theme: Theme;
  readonly facts: readonly Fact[];
  readonly scores: readonly DueScore[];
  readonly charts: readonly string[];
  readonly notable: readonly Comparison[];
  readonly topics: readonly { readonly topic: TopicStory["topic"]; readonly told: Told }[];
};

export type PlaceFullStory = {
  readonly place: Place;
  /** The plans that state something of it, its own first. */
  readonly plans: readonly Plan[];
  readonly facts: readonly Fact[];
  readonly tasks: number;
  readonly within: readonly Place[];
  readonly scores: readonly DueScore[];
  /** Years of targets whose results no plan reports yet. */
  readonly pending: readonly Comparison[];
  readonly copies: Copies | undefined;
  readonly themes: readonly PlaceInTheme[];
  readonly charts: readonly string[];
};

/** Returns the story of a place: theme by theme. */
export function placeStory(place: Place, lookup: Lookup): PlaceFullStory {
  const { report, touching } = lookup;
  const facts = lookup.facts.place.get(place.id) ?? [];
  const tasks = (lookup.tasks.place.get(place.id) ?? []).filter(({ kind }) => kind !== "indicator-row");
  const compared = touching.place.get(place.id) ?? [];
  const plans = [...report.plans.values()].filter((plan) => facts.some((fact) => fact.plan === plan.id));
  const own = compared.filter(({ left }) => report.facts.get(left[0]!)!.place === place.id);
  return {
    place,
    plans: [...plans.filter((plan) => plan.place === place.id), ...plans.filter((plan) => plan.place !== place.id)],
    facts,
    tasks: tasks.length,
    within: [...report.places.values()].filter(({ parent }) => parent === place.id),
    scores: dueScores(lookup, [place.id]),
    pending: onceEach(
      report,
      own.filter(({ kind, verdict }) => kind === "outcome" && verdict === "pending"),
    ),
    copies: copiesOf(place, own, report),
    themes: [...report.themes.values()].flatMap((theme) => {
      const [itsFacts, itsTasks] = [facts, tasks].map((items) => items.filter((item) => item.theme === theme.id)) as [
        typeof facts,
        typeof tasks,
      ];
      if (itsFacts.length + itsTasks.length === 0) return [];
      const ids = new Set(itsFacts.map(({ id }) => id));
      return [
        {
          theme,
          facts: itsFacts,
          scores: dueScores(lookup, [place.id], theme.id),
          charts: chartsOf(lookup, ["bullets", "city-and-town"], { place: place.id, theme: theme.id }),
          notable: notable(
            own.filter(({ left }) => ids.has(left[0]!)),
            report,
          ),
          topics: [...report.topics.values()].flatMap((topic) => {
            const ofTopic = <T extends { topic: string }>(items: readonly T[]) =>
              items.filter((item) => item.topic === topic.id);
            const [told] = toldByPlace(ofTopic(itsFacts), ofTopic(itsTasks), report);
            return told ? [{ topic, told }] : [];
          }),
        },
      ];
    }),
    charts: chartsOf(lookup, ["scorecard"], { place: place.id, theme: undefined }),
  };
}

function copiesOf({ parent }: Place, comparisons: readonly Comparison[], { facts }: Report): Copies | undefined {
  const planOf = (id: string | undefined) => facts.get(id!)!.plan;
  const copies = comparisons.filter(
    ({ kind, class: how, left, right }) =>
      kind === "copy" && how !== "not-comparable" && planOf(left[0]) === planOf(right[0]),
  );
  if (parent === undefined || copies.length === 0) return undefined;
  const with_ = (verdict: Comparison["verdict"]) => copies.filter((copy) => copy.verdict === verdict).length;
  return { of: parent, same: with_("same"), higher: with_("higher"), lower: with_("lower") };
}

/** Returns the scores of the years in which a report speaks of at least one target; `theme` narrows them. */
function dueScores(lookup: Lookup, places: readonly string[], theme?: string): DueScore[] {
  const { report, comparisons, facts } = lookup;
  return places.flatMap((place) => {
    const targets = (facts.place.get(place) ?? []).filter(({ kind }) => kind === "target");
    const years = [...new Set(targets.flatMap(({ period }) => (period.first === period.last ? [period.last] : [])))];
    return years.toSorted().flatMap((year) => {
      const rows = outcomeRows(report, comparisons, { place, year }).filter(
        (row) => theme === undefined || row.theme === theme,
      );
      const due = rows.filter(({ verdict }) => verdict !== "pending");
      return due.length === 0 ? [] : [{ place, year, ...scoreOf(due, verdictsOf.outcome) }];
    });
  });
}
