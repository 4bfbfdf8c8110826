/** An edition's files, parsed, and whether what their rows name is there. */
import type { ChartSpec, Decision, Fact, Indicator, Place, Plan, SetAside, Task, Theme, Topic, Unit } from "./model.ts";
import { expectedId } from "./nearest.ts";
import { quote } from "./plain-text.ts";
import type { Problem } from "./problems.ts";
import { isSound, rowProblem, type Parsed, type Row } from "./rows.ts";

/** Every file of one plan, parsed. `plan` is undefined where the record could not be read. */
export type PlanParts = {
  /** The name of the plan's folder, which is its id. */
  readonly folder: string;
  readonly plan: Row<Plan> | undefined;
  readonly facts: Parsed<Fact>;
  readonly tasks: Parsed<Task>;
  readonly setAside: Parsed<SetAside>;
};

/** Every file of an edition, parsed. */
export type Parts = {
  readonly places: Parsed<Place>;
  readonly themes: Parsed<Theme>;
  readonly topics: Parsed<Topic>;
  readonly indicators: Parsed<Indicator>;
  readonly units: Parsed<Unit>;
  readonly plans: readonly PlanParts[];
  readonly decisions: Parsed<Decision>;
  readonly charts: Parsed<ChartSpec>;
};

export type Target = "place" | "theme" | "topic" | "indicator" | "unit" | "plan" | "fact" | "task";
/** Returns the problem of an id that leads nowhere; [] for one that leads somewhere, for none, and where the list could not be read. */
export type Refer = (row: Row<unknown>, column: string, target: Target, id: string | undefined) => Problem[];

/** Returns the ids of several lists; undefined where one could not be read. */
export function union(lists: readonly (ReadonlySet<string> | undefined)[]): ReadonlySet<string> | undefined {
  return lists.every((ids) => ids !== undefined) ? new Set(lists.flatMap((ids) => [...ids!])) : undefined;
}

/** A list that could not be read leads to no problems elsewhere: it has its own. */
export function referenceChecker(parts: Parts): Refer {
  const { plans } = parts;
  const known: Record<Target, [ids: ReadonlySet<string> | undefined, file: string]> = {
    place: [parts.places[2], "places.yaml"],
    theme: [parts.themes[2], "themes.yaml"],
    topic: [parts.topics[2], "topics.yaml"],
    indicator: [parts.indicators[2], "indicators.yaml"],
    unit: [parts.units[2], "units.yaml"],
    plan: [new Set(plans.map(({ folder }) => folder)), "the folders under plans"],
    fact: [union(plans.map(({ facts }) => facts[2])), "facts.csv"],
    task: [union(plans.map(({ tasks }) => tasks[2])), "tasks.csv"],
  };
  return (row, column, target, id) => {
    const [ids, file] = known[target];
    if (!id || !ids || ids.has(id) || !isSound(row, column)) return [];
    return [rowProblem(row, column, `there is no ${target} ${quote(id)}`, expectedId(id, ids, file))];
  };
}
