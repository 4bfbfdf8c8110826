/**
 * What a plan does to the edition, before anything is built:
 *
 *   npm run preview -- ID
 *
 * Holds the edition with the plan against the edition without it: which targets it answers, which comparisons it
 * makes, changes or ends, and which addresses, charts and articles that touches.
 */
import { sourceLanguage } from "../src/data/languages.ts";
import { isArticleFile } from "../src/data/article-matter.ts";
import { readFiles, shownPath } from "../src/data/files.ts";
import { isDataFile, parseAround } from "../src/data/load.ts";
import type { Comparison, Report } from "../src/data/model.ts";
import { formatProblem, sortProblems } from "../src/data/problems.ts";
import { comparisonKinds } from "../src/data/vocabulary.ts";
import { pagePath } from "../src/links.ts";
import { chartSpecs } from "../src/views/charts.ts";
import { compareAll } from "../src/views/comparisons/compare-all.ts";
import { ask, missingPlan } from "./asking.ts";

/** Returns the report as it was without a plan: its facts are gone, and every decision that names one. */
export function without(report: Report, plan: string): Report {
  const own = (each: { readonly plan: string }) => each.plan === plan;
  const kept = <T>(map: ReadonlyMap<string, T>, drop: (item: T) => boolean) =>
    new Map([...map].filter(([, item]) => !drop(item)));
  const facts = kept(report.facts, own);
  const isWhole = (ids: readonly string[]) => ids.every((id) => facts.has(id));
  return {
    ...report,
    plans: kept(report.plans, ({ id }) => id === plan),
    facts,
    tasks: kept(report.tasks, own),
    setAside: report.setAside.filter((row) => !own(row)),
    decisions: report.decisions.filter(({ left, right }) => isWhole(left) && isWhole(right)),
  };
}

/** Returns what a plan does to an edition, as lines to read; `articles` are texts by their names. */
export function previewLines(report: Report, plan: string, articles: ReadonlyMap<string, string>): string[] {
  const before = without(report, plan);
  const [old, now] = [byId(compareAll(before)), byId(compareAll(report))];
  const made = [...now.values()].filter(({ id }) => !old.has(id));
  const gone = [...old.values()].filter(({ id }) => !now.has(id));
  const changed = [...old.values()].filter(({ id, verdict }) => now.has(id) && now.get(id)!.verdict !== verdict);
  const planOf = (id: string) => report.facts.get(id)!.plan;
  const named = ({ left }: Comparison) => left.map((id) => report.facts.get(id)!.label[sourceLanguage]).join("、");
  // An answer moves no address: the comparison was there before, pending.
  const answers = [...now.values()].filter(
    ({ kind, left, right }) =>
      kind === "outcome" && left.some((id) => planOf(id) !== plan) && right.some((id) => planOf(id) === plan),
  );
  const kinds = comparisonKinds.flatMap((kind) => {
    const count = made.filter((each) => each.kind === kind).length;
    return count === 0 ? [] : [`${kind} ${count}`];
  });
  const touched = new Set([...gone, ...changed].map(({ id }) => id));
  const texts = [...articles].filter(([, text]) => [...touched].some((id) => text.includes(id))).map(([name]) => name);
  const facts = [...report.facts.values()].filter((fact) => fact.plan === plan);
  const indicators = new Set(facts.flatMap(({ indicator }) => indicator ?? []));
  const specs = chartSpecs(report);
  const oldCharts = new Set(chartSpecs(before).map(({ id }) => id));
  const charts = specs.filter(({ options }) =>
    Object.values(options).some((v) => `${v}`.split("+").some((id) => indicators.has(id))),
  );
  return [
    `${plan}: ${facts.length} facts, ${facts.filter(({ indicator }) => indicator).length} of them of ${indicators.size} indicators`,
    `answers ${answers.length} targets of other plans`,
    ...answers.map((each) => `  ${named(each)} (${each.left.join("+")}): ${each.verdict ?? "no verdict"}`),
    `makes ${made.length} comparisons${kinds.length > 0 ? `: ${kinds.join(", ")}` : ""}`,
    `changes the verdict of ${changed.length}`,
    ...changed.map(
      (each) =>
        `  ${pagePath("comparisons", each.id)}: ${each.verdict ?? "none"} becomes ${now.get(each.id)!.verdict ?? "none"}`,
    ),
    `ends ${gone.length}${gone.length > 0 ? ", whose addresses need a line in redirects.yaml where they were published" : ""}`,
    ...gone.map(({ id }) => `  ${pagePath("comparisons", id)}`),
    `new addresses: ${pagePath("plans", plan)}, ${facts.length} of facts, ${made.length} of comparisons, ${specs.filter(({ id }) => !oldCharts.has(id)).length} of charts`,
    `charts that show an indicator of it: ${charts.map(({ id }) => id).join(", ") || "none"}`,
    `articles that name a comparison it changes or ends: ${texts.join(", ") || "none"}`,
  ];
}

function byId(comparisons: readonly Comparison[]): Map<string, Comparison> {
  return new Map(comparisons.map((each) => [each.id, each]));
}

function preview(): number {
  const usage = "usage: npm run preview -- ID\nID is the plan whose effect is shown; nothing is built";
  const asked = ask({ options: {}, allowPositionals: true }, usage);
  if (typeof asked === "number") return asked;
  const [plan] = asked.positionals;
  const content = process.env["CONTENT_DIR"] ?? "content";
  if (plan === undefined) {
    console.error(usage);
    return 2;
  }
  const missing = missingPlan(content, plan);
  if (missing !== undefined) {
    console.error(`preview: ${missing}`);
    return 2;
  }
  const [report, problems, left] = parseAround(readFiles(content, isDataFile), plan, { folder: shownPath(content) });
  if (!report) {
    console.error(sortProblems(problems).map(formatProblem).join("\n"));
    console.error(
      `preview: comparisons are made of facts that hold; mend ${problems.length === 1 ? "this problem" : `the ${problems.length} problems`} first`,
    );
    return 1;
  }
  for (const id of left) console.error(`preview: without ${id}, which has problems: npm run check -- --plan ${id}`);
  const articles = new Map(readFiles(content, isArticleFile).map(({ name, text }) => [name, text]));
  console.log(previewLines(report, plan, articles).join("\n"));
  return 0;
}

if (import.meta.main) process.exitCode = preview();
