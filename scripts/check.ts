/**
 * Checks every data file and article of the edition and shows every problem:
 *
 *   npm run check [-- --plan ID]     only the problems of one plan's files
 *
 * Exit 0 where all is right, 1 where there are problems.
 */
import { formatProblems } from "../src/data/problems.ts";
import { compareAll } from "../src/views/comparisons/compare-all.ts";
import { factsInNoView, sideBySideTable } from "../src/views/side-by-side-table.ts";
import { ask, missingPlan } from "./asking.ts";
import { readGate } from "./gate.ts";

const usage = "usage: npm run check [-- --plan ID]";
const asked = ask({ options: { plan: { type: "string" } } }, usage);
if (typeof asked === "number") process.exit(asked);
const { values } = asked;
const start = performance.now();
const folder = process.env["CONTENT_DIR"] ?? "content";
const missing = missingPlan(folder, values.plan);
if (missing !== undefined) {
  console.error(`check: ${missing}`);
  process.exit(2);
}
const { report, problems: all, articles } = readGate(folder);
const problems = all.filter(({ file }) => !values.plan || file.includes(`/plans/${values.plan}/`));
const time = `${Math.round(performance.now() - start)} ms`;
if (problems.length > 0) {
  console.error(formatProblems(problems));
  console.error(`check: ${problems.length} ${problems.length === 1 ? "problem" : "problems"}, ${time}`);
  process.exitCode = 1;
} else if (!report || all.length > 0) {
  const others = all.length === 1 ? "1 problem" : `${all.length} problems`;
  console.log(`check: no problems in ${values.plan}, ${time}; ${others} in other files: npm run check shows them`);
} else {
  const { plans, facts, indicators, tasks, setAside } = report;
  const counts = [
    `${plans.size} plans`,
    `${facts.size} facts`,
    `${indicators.size} indicators`,
    `${tasks.size} tasks`,
    `${setAside.length} set aside`,
    `${factsInNoView(report, sideBySideTable(report, compareAll(report))).length} facts in no view`,
    ...(articles > 0 ? [`${articles} articles`] : []),
  ];
  console.log(`check: ${counts.join(", ")}, no problems, ${time}`);
}
