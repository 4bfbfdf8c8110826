/** What is compared at all: the facts that measure one indicator of one place, and who reports and plans when. */
import { isResultKind } from "../../data/kinds.ts";
import type { Fact, Indicator, Period, Place, Report } from "../../data/model.ts";
import { placesInRank } from "../../data/units.ts";
import type { Direction, Form, PlanKind } from "../../data/vocabulary.ts";

/** All that the plans of an edition state about one indicator of one place. */
export type Subject = {
  readonly place: Place;
  readonly indicator: Indicator;
  /** By the date of the plan, then as the plan has them. */
  readonly facts: readonly Fact[];
};

/** Answers about the edition as a whole that a single subject cannot give. */
export type Context = {
  readonly report: Report;
  /** Order of a fact in the edition: plans by date, then the order of the document. */
  readonly order: (a: Fact, b: Fact) => number;
  /** Whether a whole report of the place itself, other than `plan` and no older, reports on that year: past, or estimated. */
  readonly reports: (place: string, year: number, plan: string) => boolean;
  /** The first whole document of the place itself, younger than `plan`, that sets targets for exactly that period. */
  readonly laterPlan: (place: string, period: Period, plan: string) => string | undefined;
  /** Whether the fact stands in a row of a table of indicators (a task of the kind indicator-row). */
  readonly inTable: (fact: Fact) => boolean;
};

export const isTarget = (fact: Fact): boolean => fact.kind === "target";
export const isResult = (fact: Fact): boolean => isResultKind(fact.kind);
/** Whether something is said: a number, or words instead of one. */
export const isStated = (fact: Fact): boolean => fact.value !== undefined || fact.absent === "in-words";
export const isInWords = (fact: Fact): boolean => fact.absent === "in-words";
export const isYearly = ({ period }: Fact): boolean => period.first === period.last;

/** The documents whose business is to report: a plan that counts what exists passes over nothing by not counting more. */
const reportKinds: ReadonlySet<PlanKind> = new Set(["government-work-report", "statistical-bulletin", "news-report"]);

const stockForms: ReadonlySet<Form> = new Set(["level", "share", "index", "rank"]);
const rateForms: ReadonlySet<Form> = new Set(["share", "index", "growth", "average-growth"]);
const amountForms: ReadonlySet<Form> = new Set(["level", "flow", "change"]);

/** Whether the form is a state at a time, so that a figure for 2016–2020 is one for the end of 2020. */
export const isStock = (form: Form): boolean => stockForms.has(form);

/**
 * Which way is better for a fact of the indicator. A rank is better low whatever it ranks, and a rise in
 * rank, counted in places, better high; everything else goes by the indicator.
 */
export function directionOf({ form, unit }: Pick<Fact, "form" | "unit">, { direction }: Indicator): Direction {
  if (form === "rank") return "lower";
  return form === "change" && unit === placesInRank ? "higher" : direction;
}

/** Whether the amounts of towns add up to the city's: never for rates, nor for what is counted per head or per area. */
export function isAmount(fact: Fact, indicator: Indicator): boolean {
  const addsUp = (unit: string) => !/[/%∶:]|个百分点|^分$/u.test(unit);
  return amountForms.has(fact.form) && indicator.additive && addsUp(fact.unit) && addsUp(indicator.unit);
}

/** Whether the fact is a rate that a town can copy from its city: a share, an index, growth, or a level that does not add up. */
export function isRate(fact: Fact, indicator: Indicator): boolean {
  return rateForms.has(fact.form) || (fact.form !== "rank" && !isAmount(fact, indicator));
}

export const periodKey = ({ first, last }: Period): string => `${first}-${last}`;

/** Returns the members of each group, in order; groups stand in the order of their first member. */
export function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** Returns one subject for each place and indicator with facts, in the order of their first facts. */
export function buildSubjects({ report, order }: Context): Subject[] {
  const facts = [...report.facts.values()].filter((fact) => fact.indicator !== undefined).sort(order);
  return [...groupBy(facts, ({ place, indicator }) => `${place} ${indicator}`).values()].map((group) => ({
    place: report.places.get(group[0]!.place)!,
    indicator: report.indicators.get(group[0]!.indicator!)!,
    facts: group,
  }));
}

export function buildContext(report: Report): Context {
  const byDate = [...report.plans.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const rank = new Map(byDate.map(({ id }, i) => [id, i]));
  // A part of a document answers what it mentions; what it leaves out may stand in the rest.
  const own = [...report.facts.values()].filter((fact) => {
    const { place, coverage } = report.plans.get(fact.plan)!;
    return place === fact.place && coverage === "whole";
  });
  const plansOf = (facts: readonly Fact[]) =>
    [...new Set(facts.map(({ plan }) => plan))].sort((a, b) => rank.get(a)! - rank.get(b)!);
  const reporting = new Map<string, string[]>();
  // A report of the year itself can say what there is, or what it expects of the year, but not what came of it.
  const isOfPast = ({ kind, plan, period }: Fact) =>
    kind === "estimate" || Number(report.plans.get(plan)!.date.slice(0, 4)) > period.last;
  const reported = own.filter(
    (one) => isResult(one) && isOfPast(one) && reportKinds.has(report.plans.get(one.plan)!.kind),
  );
  for (const [key, facts] of groupBy(reported, ({ place, period }) => `${place} ${period.last}`))
    reporting.set(key, plansOf(facts));
  const planning = new Map<string, string[]>();
  for (const [key, facts] of groupBy(
    own.filter((f) => isTarget(f) && isStated(f)),
    (f) => `${f.place} ${periodKey(f.period)}`,
  ))
    planning.set(key, plansOf(facts));
  const rows = new Set(
    [...report.tasks.values()].filter(({ kind }) => kind === "indicator-row").flatMap(({ facts }) => facts),
  );
  return {
    report,
    order: (a, b) => rank.get(a.plan)! - rank.get(b.plan)! || a.order - b.order,
    reports: (place, year, plan) =>
      (reporting.get(`${place} ${year}`) ?? []).some(
        (other) => other !== plan && report.plans.get(other)!.date >= report.plans.get(plan)!.date,
      ),
    laterPlan: (place, period, plan) =>
      (planning.get(`${place} ${periodKey(period)}`) ?? []).find(
        (other) => report.plans.get(other)!.date > report.plans.get(plan)!.date,
      ),
    inTable: ({ id }) => rows.has(id),
  };
}

/**
 * Of several facts of one plan that say the same thing, the one to compare with other plans: that of
 * the plan's table of indicators where it has one, else the first.
 */
export function representative(facts: readonly Fact[], { inTable }: Context): Fact {
  return facts.find(inTable) ?? facts[0]!;
}
