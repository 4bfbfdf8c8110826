/**
 * Checks every data file and article of the edition and shows every problem:
 *
 *   npm run check [-- --plan ID]     only the problems of one plan's files
 *
 * Exit 0 where all is right, 1 where there are problems.
 */
import { readBytes, readFiles, shownPath } from "../src/data/files.ts";
import { checkFront, frontFile } from "../src/data/front.ts";
import { checkGlossary, glossaryFile } from "../src/data/glossary.ts";
import { isDataFile, parseReport } from "../src/data/load.ts";
import { formatProblem, sortProblems } from "../src/data/problems.ts";
import { checkReleases } from "../src/data/releases.ts";
import { viewNames, withAllCharts } from "../src/views/charts.ts";
import { checkSeals } from "../src/data/seals.ts";
import { ask, missingPlan } from "./asking.ts";
import { articleProblems } from "./check-articles.ts";
import { comparisonProblems } from "./check-comparisons.ts";

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
const files = readFiles(folder, isDataFile);
const [report, found] = parseReport(files, { folder: shownPath(folder), views: viewNames });
const ofComparisons = report ? comparisonProblems(shownPath(folder), report) : [];
// What articles say of comparisons cannot be held against any that do not come out.
const { problems: ofArticles, articles } = articleProblems(folder, ofComparisons.length > 0 ? undefined : report);
const ofWords = readFiles(folder, (name) => name === glossaryFile).flatMap((file) => checkGlossary(file)[1]);
const withCharts = report && withAllCharts(report);
const ofFront = readFiles(folder, (name) => name === frontFile).flatMap((file) => checkFront(file, withCharts)[1]);
const ofVersions = checkReleases(`${shownPath(folder)}/releases`, readBytes(`${folder}/releases`));
const all = [...found, ...checkSeals(files), ...ofComparisons, ...ofArticles, ...ofWords, ...ofFront, ...ofVersions];
const problems = sortProblems(all).filter(({ file }) => !values.plan || file.includes(`/plans/${values.plan}/`));
const time = `${Math.round(performance.now() - start)} ms`;
if (problems.length > 0) {
  console.error(problems.map(formatProblem).join("\n"));
  console.error(`check: ${problems.length} ${problems.length === 1 ? "problem" : "problems"}, ${time}`);
  process.exitCode = 1;
} else if (!report) {
  console.log(`check: no problems in ${values.plan}, ${time}`);
} else {
  const { plans, facts, indicators, tasks, setAside } = report;
  const counts = [
    `${plans.size} plans`,
    `${facts.size} facts`,
    `${indicators.size} indicators`,
    `${tasks.size} tasks`,
    `${setAside.length} set aside`,
    ...(articles > 0 ? [`${articles} articles`] : []),
  ];
  console.log(`check: ${counts.join(", ")}, no problems, ${time}`);
}
