import { joined, parts } from "../parts.ts";
import type { indicatorPageWords as zh } from "../zh/indicator-page.ts";
import { counted } from "./plural.ts";

export const indicatorPageWords: typeof zh = {
  description: (definition, facts) => (facts.length === 0 ? definition : `${definition} ${facts.join("; ")}.`),
  growth: (result, growth) => parts`${result}, growth ${growth}`,
  target: (target, verdict) => parts`target ${target}, ${verdict}`,
  goal: (goal, hasResult) => parts`${hasResult ? "next target:" : "target:"} ${goal}`,
  standing: (place, said) => parts`${place}: ${joined(said, "; ")}.`,
  headings: {
    targets: "Targets",
    results: "Results",
    changes: "Changes of target",
    places: "Between places",
    care: "Before you compare",
    numbers: "Every number",
    related: "Related",
  },
  noTarget: "the plans state no target of its own.",
  sets: (plan, run, _unset, inWords) => parts`${plan}${inWords ? ":" : " sets"} ${run}.`,
  reports: (plan, run, _unset, inWords) => parts`${plan}${inWords ? ":" : " reports"} ${run}.`,
  unit: (unit, name, mark) => {
    if (name === undefined) return unit;
    return parts`${name === "" ? "a count" : name} (${mark(unit)})`;
  },
  unitAndDirection: (unit, direction) => parts`Unit: ${unit}. ${direction}.`,
  tableCaption: (indicator, facts, plans) => `${indicator}: ${counted(facts, "number")} of ${counted(plans, "plan")}`,
  topic: (name) => parts`Topic: ${name}.`,
  theme: (name) => parts`Theme: ${name}.`,
  siblings: (names) => parts`Indicators of the same topic: ${joined(names, ", ")}.`,
  task: (task) => parts`Part of the task: ${task}.`,
};
