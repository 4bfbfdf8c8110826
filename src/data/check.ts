/** The rules that no single row can see: ids that lead nowhere, units that do not fit, things said twice. */
import { checkIndicators } from "./check-indicators.ts";
import { checkLists } from "./check-lists.ts";
import { checkPlan } from "./check-plan.ts";
import type { ChartSpec, Decision } from "./model.ts";
import { referenceChecker, union, type Parts, type Refer, type Target } from "./parts.ts";
import { quote } from "./plain-text.ts";
import type { Problem } from "./problems.ts";
import { rowProblem, type Row } from "./rows.ts";

/** What a view must and what it may be asked. */
type ViewOptions = { readonly required: readonly string[]; readonly optional: readonly string[] };
/** Each view's name with its options; undefined where the views are not known yet. */
export type ViewNames = ReadonlyMap<string, ViewOptions>;

/** Returns what is wrong between the rows of all files. */
export function checkParts(parts: Parts, views?: ViewNames): Problem[] {
  const refer = referenceChecker(parts);
  return [
    ...checkLists(parts, refer),
    ...parts.plans.flatMap((plan) => checkPlan(plan, parts, refer)),
    ...checkDecisions(parts.decisions[0], refer),
    ...checkIndicators({
      indicators: parts.indicators[0],
      facts: parts.plans.flatMap(({ facts }) => facts[0]),
      decisions: parts.decisions[0],
      known: union([parts.indicators[2], ...parts.plans.map(({ facts }) => facts[2])]),
    }),
    ...checkCharts(parts.charts[0], refer, views),
  ];
}

function checkDecisions(decisions: readonly Row<Decision>[], refer: Refer): Problem[] {
  const first = new Map<string, number>();
  return decisions.flatMap((row) => {
    const { kind, left, right } = row.item;
    const problems = [
      ...left.flatMap((id) => refer(row, "left", "fact", id)),
      ...right.flatMap((id) => refer(row, "right", "fact", id)),
    ];
    const both = left.find((id) => right.includes(id));
    if (both) problems.push(rowProblem(row, "right", `${quote(both)} stands on both sides`, "another fact"));
    const key = `${kind} ${left.join("+")} ${right.join("+")}`;
    const before = first.get(key);
    if (before !== undefined)
      problems.push(rowProblem(row, "", `decides what line ${before} decides`, "one decision for one comparison"));
    else first.set(key, row.lineOf(""));
    return problems;
  });
}

/** The option names that hold ids; each may hold several, joined by +. */
const optionTargets: Readonly<Record<string, Target>> = {
  place: "place",
  places: "place",
  theme: "theme",
  themes: "theme",
  topic: "topic",
  topics: "topic",
  indicator: "indicator",
  indicators: "indicator",
  unit: "unit",
  plan: "plan",
  plans: "plan",
  fact: "fact",
  facts: "fact",
  task: "task",
  tasks: "task",
};

function checkCharts(charts: readonly Row<ChartSpec>[], refer: Refer, views: ViewNames | undefined): Problem[] {
  return charts.flatMap((row) => {
    const { view, options } = row.item;
    const problems = Object.entries(options).flatMap(([name, value]) => {
      const target = Object.hasOwn(optionTargets, name) ? optionTargets[name] : undefined;
      return target ? value.split("+").flatMap((id) => refer(row, `options.${name}`, target, id)) : [];
    });
    const known = views?.get(view);
    if (views && !known)
      problems.push(rowProblem(row, "view", `there is no view ${quote(view)}`, [...views.keys()].join(", ")));
    if (!known) return problems;
    const allowed = [...known.required, ...known.optional];
    for (const name of Object.keys(options))
      if (!allowed.includes(name)) {
        const message = `the view ${view} has no option ${quote(name)}`;
        problems.push(rowProblem(row, `options.${name}`, message, allowed.join(", ") || "no options"));
      }
    for (const name of known.required)
      if (options[name] === undefined)
        problems.push(rowProblem(row, "options", `the view ${view} needs ${quote(name)}`, known.required.join(", ")));
    return problems;
  });
}
