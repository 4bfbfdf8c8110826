/**
 * Holds the facts against the copies they were read from, which are not part of the project:
 *
 *   npm run verify -- --sources DIR [--plan ID] [--seal] [--if-present]
 *
 * Prints the ledger of each plan. --seal writes into plan.yaml what was verified. Exit 0 where all
 * is right, 1 where there are problems, 2 where there are no copies (0 with --if-present).
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkParts } from "../src/data/check.ts";
import type { Parts } from "../src/data/parts.ts";
import { readFiles, shownPath, type SourceFile } from "../src/data/files.ts";
import { countPlan, verifyPlan } from "../src/data/ledger.ts";
import { isDataFile, parseParts } from "../src/data/load.ts";
import { formatProblem, sortProblems, type Problem } from "../src/data/problems.ts";
import { checkSeals, sealsOf, withSeals } from "../src/data/seals.ts";
import { ask, missingPlan } from "./asking.ts";

/** A copy as it was found: `bytes` are undefined where there is none of that plan at its path. */
export type ReadCopy = (plan: string) => { readonly path: string; readonly bytes: Buffer | undefined };

export type Verified = {
  /** The plans that were looked at. */
  readonly plans: Parts["plans"];
  readonly problems: readonly Problem[];
  /** The plans in which all is right, by their ids. */
  readonly sound: ReadonlySet<string>;
};

/**
 * Returns what is wrong with the tables in themselves and against their copies, in the whole edition or of the plan
 * `only`; `shown` is the folder as problems name it. The copy of a plan whose tables cannot be read is not asked for;
 * one bad plan stops no other. Seals are another matter: `checkSeals`.
 */
export function verifyFiles(files: readonly SourceFile[], shown: string, readCopy: ReadCopy, only?: string): Verified {
  const [, parts, found] = parseParts(files, shown);
  const plans = parts.plans.filter((plan) => only === undefined || plan.folder === only);
  const problems = [...found, ...checkParts(parts)].filter((problem) => isOf(problem, only));
  const sound = new Set<string>();
  for (const plan of plans) {
    if (problems.some((problem) => isOf(problem, plan.folder))) continue;
    const own = verifyOne(plan, readCopy);
    problems.push(...own);
    if (own.length === 0) sound.add(plan.folder);
  }
  // What a number is worth stands in the lists of the edition: nothing is proved while they are wrong.
  const listsHold = problems.every(({ file }) => plans.some(({ folder }) => file.includes(folder)));
  return { plans, problems, sound: listsHold ? sound : new Set() };
}

function verifyOne(plan: Parts["plans"][number], readCopy: ReadCopy): Problem[] {
  const { path, bytes } = readCopy(plan.folder);
  if (!bytes)
    return [
      { file: path, line: 0, column: "", message: "is missing", expected: "the copy of the plan, as it was found" },
    ];
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return verifyPlan(plan, { path, sha256, text: bytes.toString("utf8") });
}

function isOf({ file }: Problem, plan: string | undefined): boolean {
  return plan === undefined || file.includes(`/plans/${plan}/`);
}

/** Returns the copies of a folder, `<plan>.txt` each. */
export function copiesIn(folder: string): ReadCopy {
  return (plan) => {
    const path = join(folder, `${plan}.txt`);
    return { path, bytes: existsSync(path) ? readFileSync(path) : undefined };
  };
}

function verify(): number {
  const usage = "usage: npm run verify -- --sources DIR [--plan ID] [--seal] [--if-present]";
  const asked = ask(
    {
      options: {
        sources: { type: "string" },
        plan: { type: "string" },
        seal: { type: "boolean", default: false },
        "if-present": { type: "boolean", default: false },
      },
    },
    usage,
  );
  if (typeof asked === "number") return asked;
  const { values } = asked;
  const { sources, plan: only } = values;
  if (sources === undefined) {
    console.error(usage);
    return 2;
  }
  if (!existsSync(sources)) {
    console.error(
      `verify: NOT RUN, there is no folder ${sources}: --sources must name the folder of the copies, <plan>.txt each, which are not part of the project`,
    );
    return values["if-present"] ? 0 : 2;
  }
  const folder = process.env["CONTENT_DIR"] ?? "content";
  const missing = missingPlan(folder, only);
  if (missing !== undefined) {
    console.error(`verify: ${missing}`);
    return 2;
  }
  const files = readFiles(folder, isDataFile);
  const { plans, problems: found, sound } = verifyFiles(files, shownPath(folder), copiesIn(sources), only);
  if (values.seal) {
    seal(folder, files, sound);
    console.log(
      sound.size > 0
        ? `sealed: ${[...sound].join(", ")}`
        : "sealed: none, as long as there are problems: mend them and ask again",
    );
  }
  const problems = values.seal ? found : [...found, ...checkSeals(files).filter((problem) => isOf(problem, only))];
  for (const plan of plans) console.log(ledgerLine(plan));
  if (problems.length > 0) {
    console.error(sortProblems(problems).map(formatProblem).join("\n"));
    if (problems.some(({ message }) => message.startsWith("the digits")))
      console.error(
        `verify: digits that no row has yet are entered with: npm run review -- ${only ?? "ID"} --sources ${sources}`,
      );
    console.error(`verify: ${problems.length} ${problems.length === 1 ? "problem" : "problems"}`);
    return 1;
  }
  console.log(`verify: every number of ${plans.length} ${plans.length === 1 ? "copy" : "copies"} is accounted for`);
  return 0;
}

function seal(folder: string, files: readonly SourceFile[], plans: Iterable<string>): void {
  for (const id of plans) {
    const name = `plans/${id}/plan.yaml`;
    const { text } = files.find((file) => file.name === name)!;
    const record = withSeals(text, sealsOf(files, name));
    if (record !== text) writeFileSync(join(folder, "plans", id, "plan.yaml"), record);
  }
}

function ledgerLine({ folder: id, facts, setAside }: Parts["plans"][number]): string {
  const count = countPlan(
    facts[0].map(({ item }) => item),
    setAside[0].map(({ item }) => item),
  );
  const reasons = Object.entries(count.setAside).map(([reason, number]) => `${reason} ${number}`);
  return (
    `${id}: ${count.numbers} numbers in digits, ${count.inFacts} in facts, ${setAside[0].length} rows set aside (${reasons.join(", ")}); ` +
    `${count.facts} facts, ${count.inNumerals} in Chinese numerals, ${count.inWords} in words`
  );
}

if (import.meta.main) process.exitCode = verify();
