/**
 * How good the drafts are: reads the copies and holds what is drafted against the checked facts.
 *
 *   npm run ingest:score -- --sources DIR [--plan ID] [--misses]
 *
 * A plan is drafted from what the other plans' facts teach; its own are left out. Exit 2 without copies.
 */
import { sourceLanguage } from "../src/data/languages.ts";
import { existsSync } from "node:fs";
import { readFiles, shownPath } from "../src/data/files.ts";
import { isDataFile, parseAround } from "../src/data/load.ts";
import type { Plan, Report } from "../src/data/model.ts";
import { draftAll } from "../src/ingest/drafts.ts";
import { scoreDrafts, type Count, type Score } from "../src/ingest/score.ts";
import { teach } from "../src/ingest/teaching.ts";
import { ask } from "./asking.ts";
import { readCopyOf } from "./entered.ts";
import { copiesIn, type ReadCopy } from "./verify.ts";

const usage = "usage: npm run ingest:score -- --sources DIR [--plan ID] [--misses]";
const columns = {
  found: "found",
  amount: "value+unit+bound",
  form: "form",
  time: "period+kind",
  first: "indicator@1",
  amongThree: "indicator@3",
  none: "no indicator",
  label: "label",
  setAside: "set-aside",
  inWords: "in words",
} as const satisfies Partial<Record<keyof Score, string>>;

function shown({ right, of }: Count): string {
  return of === 0 ? "none" : `${((100 * right) / of).toFixed(1)} %`;
}

function run(): number {
  const options = {
    sources: { type: "string" },
    plan: { type: "string" },
    misses: { type: "boolean", default: false },
  } as const;
  const asked = ask({ options }, usage);
  if (typeof asked === "number") return asked;
  const { values } = asked;
  if (!values.sources || !existsSync(values.sources)) {
    console.error(
      `${usage}\nDIR holds the copies as they were found, <plan>.txt each; they are not part of the project`,
    );
    return 2;
  }
  const folder = process.env["CONTENT_DIR"] ?? "content";
  const [report, problems, left] = parseAround(readFiles(folder, isDataFile), values.plan, {
    folder: shownPath(folder),
  });
  if (!report) {
    console.error(
      `${problems.length} problems in ${folder}: npm run check shows them; the score needs facts that hold`,
    );
    return 1;
  }
  for (const id of left) console.error(`${id} is left out, as it has problems: npm run check -- --plan ${id}`);
  const plans = [...report.plans.values()].filter(({ id }) => values.plan === undefined || id === values.plan);
  if (plans.length === 0) {
    console.error(`there is no plan ${values.plan} in ${folder}; there are ${[...report.plans.keys()].join(", ")}`);
    return 2;
  }
  printScores(report, plans, copiesIn(values.sources), values.misses);
  return 0;
}

function printScores(report: Report, plans: readonly Plan[], read: ReadCopy, withMisses: boolean): void {
  const sums = new Map<keyof typeof columns, Count>();
  console.log(["plan", ...Object.values(columns), "extra", "seconds"].join("\t"));
  for (const plan of plans) {
    const { bytes, path } = read(plan.id);
    if (!bytes) {
      console.error(`${path} is missing: put the copy of ${plan.id} there`);
      continue;
    }
    const facts = [...report.facts.values()];
    const teaching = teach(
      report.indicators.values(),
      report.units,
      facts.filter((fact) => fact.plan !== plan.id),
    );
    const start = performance.now();
    const copy = readCopyOf(`plan.yaml of ${plan.id}`, bytes.toString("utf8"), plan.copy);
    const corrected = new Map(plan.corrections.map(({ at, taken }) => [at, taken]));
    const drafts = draftAll(copy, plan, teaching, corrected);
    const seconds = (performance.now() - start) / 1000;
    const own = facts.filter((fact) => fact.plan === plan.id);
    const aside = report.setAside.filter((row) => row.plan === plan.id);
    const score = scoreDrafts(drafts, own, aside, (id) => report.indicators.get(id)?.name[sourceLanguage]);
    for (const key of Object.keys(columns) as (keyof typeof columns)[]) {
      const sum = sums.get(key) ?? { right: 0, of: 0 };
      sums.set(key, { right: sum.right + score[key].right, of: sum.of + score[key].of });
    }
    const cells = (Object.keys(columns) as (keyof typeof columns)[]).map((key) => shown(score[key]));
    console.log([plan.id, ...cells, score.extra, seconds.toFixed(2)].join("\t"));
    if (withMisses) console.log(score.misses.join("\n"));
  }
  console.log(["all", ...[...sums.values()].map(shown)].join("\t"));
}

process.exitCode = run();
