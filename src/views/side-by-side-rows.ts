/** The rows of the table of all places: what each states of one measure, newest marked, each held against the others. */
import type { Comparison, Fact, Place } from "../data/model.ts";
import { isResultKind } from "../data/kinds.ts";
import type { Form, Verdict } from "../data/vocabulary.ts";
import { groupBy, periodKey, representative, type Context } from "./comparisons/subjects.ts";
import { buildRelations, type Relation } from "./side-by-side-relations.ts";

export type Role = "result" | "target";

/** One number of a place in a row, with how it stands to the other places. */
export type Item = {
  readonly fact: Fact;
  readonly role: Role;
  /** What became of a target, beside its result; beside the target itself where no result answers. */
  readonly verdict: Verdict | undefined;
  /** Whether it belongs to the newest that the place states: its last result, the target of that time, the next target. */
  readonly newest: boolean;
  /** The same question answered again, in another plan or elsewhere in the same one. */
  readonly others: readonly Fact[];
  /** By reference place; none where that place says nothing in this row. */
  readonly relations: ReadonlyMap<string, Relation>;
};

export type Cell = { readonly place: string; readonly items: readonly Item[] };

/** A measure of an indicator that two places or more state: one cell a column, empty where the place is silent. */
export type MeasureRow = {
  readonly id: string;
  readonly indicator: string;
  /** The form that sets it apart from the indicator's other rows; undefined for its plain amount. */
  readonly form: Form | undefined;
  /** The unit that most of its numbers have: those that have another say so. */
  readonly unit: string;
  readonly cells: readonly Cell[];
  /** The largest number of a row whose unit and form agree, to draw bars by; undefined where they do not. */
  readonly top: number | undefined;
};

/** Forms that answer one question, if with care: an amount there is and an amount that was added. */
export const measureOf: Readonly<Record<Form, Form>> = {
  level: "level",
  flow: "level",
  growth: "growth",
  "average-growth": "growth",
  change: "change",
  share: "share",
  rank: "rank",
  index: "index",
};

const roleOf = ({ kind }: Pick<Fact, "kind">): Role => (isResultKind(kind) ? "result" : "target");

type Draft = { readonly fact: Fact; readonly role: Role; readonly others: readonly Fact[] };

/** Returns the function that makes a row of the facts of one measure. */
export function rowBuilder(context: Context, columns: readonly Place[], comparisons: readonly Comparison[]) {
  const { report } = context;
  const relate = buildRelations(report, comparisons);
  const verdicts = outcomeVerdicts(comparisons);
  return (facts: readonly Fact[]): MeasureRow => {
    const drafts = new Map(
      columns.map(({ id }) => [
        id,
        draftsOf(
          facts.filter(({ place }) => place === id),
          context,
        ),
      ]),
    );
    const { indicator, form } = facts[0]!;
    const measure = measureOf[form];
    return {
      id: measure === "level" ? indicator! : `${indicator}-${measure}`,
      indicator: indicator!,
      form: measure === "level" ? undefined : measure,
      unit: mostCommon(facts.filter(({ value }) => value !== undefined).map(({ unit }) => unit)) ?? "",
      top: topOf(facts),
      cells: columns.map(({ id }) => {
        const own = drafts.get(id)!;
        const newest = newestOf(own);
        const items = own.map((draft): Item => ({
          ...draft,
          newest: newest.has(draft),
          verdict: verdicts.get(draft.fact.id),
          relations: new Map(
            columns.flatMap((other) => {
              if (other.id === id) return [];
              const relation = relate(draft, drafts.get(other.id)!);
              return relation ? [[other.id, relation] as const] : [];
            }),
          ),
        }));
        return { place: id, items };
      }),
    };
  };
}

/** One draft for each role, form and period, the latest plan speaking; in the order of time, results first. */
function draftsOf(facts: readonly Fact[], context: Context): Draft[] {
  const groups = groupBy(facts, (fact) => `${roleOf(fact)} ${fact.form} ${periodKey(fact.period)}`);
  return [...groups.values()]
    .map((group): Draft => {
      const stated = group.filter(({ absent }) => absent === undefined);
      const speaking = stated.length > 0 ? stated : group;
      const plan = speaking.at(-1)!.plan;
      const fact = representative(
        speaking.filter((one) => one.plan === plan),
        context,
      );
      return { fact, role: roleOf(fact), others: group.filter((one) => one !== fact) };
    })
    .sort(
      (a, b) =>
        a.fact.period.last - b.fact.period.last ||
        b.fact.period.first - a.fact.period.first ||
        (a.role < b.role ? -1 : 1),
    );
}

/** The last results of a place, the targets they answer, and its next targets; the last targets where it has no result. */
function newestOf(drafts: readonly Draft[]): ReadonlySet<Draft> {
  const results = drafts.filter(({ role, fact }) => role === "result" && fact.absent === undefined);
  const last = Math.max(...results.map(({ fact }) => fact.period.last));
  const targets = drafts.filter(({ role }) => role === "target");
  const next = targets.filter(({ fact }) => fact.period.last > last).map(({ fact }) => fact.period.last);
  const ahead = results.length > 0 ? Math.min(...next) : Math.min(...targets.map(({ fact }) => fact.period.last));
  return new Set(
    drafts.filter(({ role, fact }) =>
      role === "result"
        ? fact.period.last === last || results.length === 0
        : fact.period.last === last || fact.period.last === ahead,
    ),
  );
}

/** Verdicts by the fact that shows them: the result that answers, or the target that nothing answers. */
export function outcomeVerdicts(comparisons: readonly Comparison[]): ReadonlyMap<string, Verdict> {
  const verdicts = new Map<string, Verdict>();
  for (const comparison of comparisons) {
    if (comparison.kind !== "outcome" || comparison.verdict === undefined || comparison.verdict === "pending") continue;
    const shown = comparison.standing === "unanswered" ? comparison.left[0]! : comparison.right[0]!;
    if (!verdicts.has(shown)) verdicts.set(shown, comparison.verdict);
  }
  return verdicts;
}

/** Returns the value that stands there most often, of several the first; undefined of none. */
export function mostCommon<Value extends string>(values: readonly Value[]): Value | undefined {
  return [...groupBy(values, (value) => value).values()].sort((a, b) => b.length - a.length)[0]?.[0];
}

function topOf(facts: readonly Fact[]): number | undefined {
  const stated = facts.filter(({ value }) => value !== undefined);
  const first = stated[0];
  if (!first || first.form === "rank" || stated.some(({ value }) => value! < 0)) return undefined;
  const alike = stated.every(({ form, unit }) => form === first.form && unit === first.unit);
  const top = Math.max(...stated.map(({ value, valueMax }) => valueMax ?? value!));
  return alike && top > 0 ? top : undefined;
}
