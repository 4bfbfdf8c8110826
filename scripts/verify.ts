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
import { parseArgs } from "node:util";
import { checkParts } from "../src/data/check.ts";
import { readFiles, shownPath } from "../src/data/files.ts";
import { countPlan, verifyPlan } from "../src/data/ledger.ts";
import { isDataFile, parseParts } from "../src/data/load.ts";
import { formatProblem, sortProblems, type Problem } from "../src/data/problems.ts";
import { checkSeals, withSeals } from "../src/data/seals.ts";

const { values } = parseArgs({
  options: {
    sources: { type: "string" },
    plan: { type: "string" },
    seal: { type: "boolean", default: false },
    "if-present": { type: "boolean", default: false },
  },
});
const sources = values.sources;
if (sources === undefined) {
  console.error("usage: npm run verify -- --sources DIR [--plan ID] [--seal] [--if-present]");
  process.exit(2);
}
if (!existsSync(sources)) {
  console.error(`verify: NOT RUN, there is no folder ${sources}; the copies of the plans are not part of the project`);
  process.exit(values["if-present"] ? 0 : 2);
}

const folder = process.env["CONTENT_DIR"] ?? "content";
const files = readFiles(folder, isDataFile);
const [, parts, found] = parseParts(files, shownPath(folder));
const plans = parts.plans.filter((plan) => values.plan === undefined || plan.folder === values.plan);
if (plans.length === 0) {
  console.error(`verify: there is no plan ${values.plan ?? ""} in ${folder}`);
  process.exit(2);
}
const isMeant = ({ file }: Problem) => values.plan === undefined || file.includes(`/plans/${values.plan}/`);
const problems = [...found, ...checkParts(parts)].filter(isMeant);
if (problems.length === 0) {
  for (const plan of plans) {
    const path = join(sources, `${plan.folder}.txt`);
    if (!existsSync(path)) {
      problems.push({ file: path, line: 0, column: "", message: "is missing", expected: "the copy of the plan" });
      continue;
    }
    const bytes = readFileSync(path);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    problems.push(...verifyPlan(plan, { path, sha256, text: bytes.toString("utf8") }));
  }
}
if (problems.length === 0 && values.seal) {
  for (const { folder: id } of plans) {
    const text = (name: string) => files.find((file) => file.name === `plans/${id}/${name}`)!.text;
    const record = withSeals(text("plan.yaml"), text("facts.csv"), text("set-aside.csv"));
    if (record !== text("plan.yaml")) writeFileSync(join(folder, "plans", id, "plan.yaml"), record);
  }
} else if (!values.seal) {
  problems.push(...checkSeals(files).filter(isMeant));
}

for (const { folder: id, facts, setAside } of plans) {
  const count = countPlan(
    facts[0].map(({ item }) => item),
    setAside[0].map(({ item }) => item),
  );
  const reasons = Object.entries(count.setAside).map(([reason, number]) => `${reason} ${number}`);
  console.log(
    `${id}: ${count.numbers} numbers in digits, ${count.inFacts} in facts, ${setAside[0].length} rows set aside (${reasons.join(", ")}); ` +
      `${count.facts} facts, ${count.inNumerals} in Chinese numerals, ${count.inWords} in words`,
  );
}
if (problems.length > 0) {
  console.error(sortProblems(problems).map(formatProblem).join("\n"));
  console.error(`verify: ${problems.length} ${problems.length === 1 ? "problem" : "problems"}`);
  process.exitCode = 1;
} else {
  console.log(`verify: every number of ${plans.length} ${plans.length === 1 ? "copy" : "copies"} is accounted for`);
}
