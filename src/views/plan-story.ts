/** What is told of a plan: its record, its facts part by part, its tasks, its ledger. */
import { ledger, type Ledger } from "../data/ledger.ts";
import type { Comparison, Fact, OutlineEntry, Plan, SetAside, Task } from "../data/model.ts";
import { chartsOf, onceEach, type Lookup } from "./lookup.ts";

/** A part of the outline, with what stands in it and in none of its own parts. */
type PlanPart = {
  readonly entry: OutlineEntry;
  /** The anchor of the part on the plan's page. */
  readonly anchor: string;
  readonly facts: readonly Fact[];
  readonly tasks: readonly Task[];
};

export type PlanStory = {
  readonly plan: Plan;
  readonly facts: readonly Fact[];
  readonly tasks: readonly Task[];
  readonly parts: readonly PlanPart[];
  readonly ledger: Ledger;
  readonly setAside: readonly SetAside[];
  /** What became of its targets, each target once. */
  readonly outcomes: readonly Comparison[];
  /** What became of the targets of earlier plans that it reports on. */
  readonly answers: readonly Comparison[];
  readonly charts: readonly string[];
};

/** Returns the story of a plan. */
export function planStory(plan: Plan, lookup: Lookup): PlanStory {
  const { report, touching } = lookup;
  const facts = lookup.facts.plan.get(plan.id) ?? [];
  const tasks = lookup.tasks.plan.get(plan.id) ?? [];
  const outcomes = onceEach(
    report,
    (touching.plan.get(plan.id) ?? []).filter(({ kind, verdict }) => kind === "outcome" && verdict !== undefined),
  );
  const planOf = (id: string | undefined) => (id === undefined ? undefined : report.facts.get(id)!.plan);
  return {
    plan,
    facts,
    tasks,
    parts: planParts(plan, facts, tasks),
    ledger: ledger(report).get(plan.id)!,
    setAside: report.setAside.filter((row) => row.plan === plan.id),
    outcomes: outcomes.filter(({ left }) => planOf(left[0]) === plan.id),
    answers: outcomes.filter(({ left, right }) => planOf(left[0]) !== plan.id && planOf(right[0]) === plan.id),
    charts: chartsOf(lookup, ["scorecard", "trend"], { plan: plan.id, theme: undefined }),
  };
}

/** Returns the parts of the outline in its order; a fact belongs to the longest section that its own begins with. */
function planParts(plan: Plan, facts: readonly Fact[], tasks: readonly Task[]): PlanPart[] {
  const sections = plan.outline.map(({ section }) => section);
  const home = (section: string) =>
    sections
      .filter((candidate) => section.startsWith(candidate))
      .reduce<string | undefined>((best, next) => (best && best.length >= next.length ? best : next), undefined);
  return plan.outline.map((entry, i) => ({
    entry,
    anchor: `part-${i + 1}`,
    facts: facts.filter(({ section }) => home(section) === entry.section),
    tasks: tasks.filter(({ section }) => home(section) === entry.section),
  }));
}
