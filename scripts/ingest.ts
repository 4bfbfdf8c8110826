/**
 * Makes what a person needs to read a copy and enter its facts, outside the project:
 *
 *   npm run ingest -- --sources DIR --plan ID --out DIR     reading copy with every number's `at` behind it
 *   npm run ingest -- --sources DIR --plan ID --find TEXT [--line N]   the `at` of a phrase of the reading copy
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { findPhrase, markedLines } from "../src/data/marked-copy.ts";
import { makeReadingCopy, readingLine, type CleaningRule, type Repair } from "../src/data/reading-copy.ts";

const { values } = parseArgs({
  options: {
    sources: { type: "string" },
    plan: { type: "string" },
    out: { type: "string" },
    find: { type: "string" },
    line: { type: "string" },
  },
});
const { sources, plan, out, find, line } = values;
if (!sources || !plan || (!out && !find)) {
  console.error("usage: npm run ingest -- --sources DIR --plan ID (--out DIR | --find TEXT [--line N])");
  process.exit(2);
}

// A plan that is only being entered has no more than `copy`: its record is not checked here.
const record = parse(
  readFileSync(join(process.env["CONTENT_DIR"] ?? "content", "plans", plan, "plan.yaml"), "utf8"),
) as {
  copy: { rules: CleaningRule[]; repairs?: Repair[] };
};
const text = readFileSync(join(sources, `${plan}.txt`), "utf8");
const copy = makeReadingCopy(text, record.copy.rules, record.copy.repairs ?? []);

if (find) {
  for (const { at, around } of findPhrase(copy, find, line === undefined ? undefined : Number(line)))
    console.log(`${at}\t${around}`);
} else if (out) {
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, `${plan}.marked.txt`), `${markedLines(copy).join("\n")}\n`);
  writeFileSync(join(out, `${plan}.reading.txt`), copy.lines.map((_, i) => readingLine(copy, i + 1)).join("\n"));
  console.log(`${plan}: ${copy.lines.length} lines, written to ${out}`);
}
