/**
 * Makes what a person needs to read a copy and enter its facts, outside the project:
 *
 *   npm run ingest -- --sources DIR --plan ID --out DIR     reading copy with every number's `at` behind it
 *   npm run ingest -- --sources DIR --plan ID --find TEXT [--line N]   the `at` of a phrase of the reading copy
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parse as parseYaml } from "yaml";
import {
  formatSpan,
  makeReadingCopy,
  readingLine,
  spanOf,
  type CleaningRule,
  type Repair,
} from "../src/data/reading-copy.ts";

const { values } = parseArgs({
  options: {
    sources: { type: "string" },
    plan: { type: "string" },
    out: { type: "string" },
    find: { type: "string" },
    line: { type: "string" },
  },
});
if (!values.sources || !values.plan || (!values.out && !values.find)) {
  console.error("usage: npm run ingest -- --sources DIR --plan ID (--out DIR | --find TEXT [--line N])");
  process.exit(2);
}

const record = parseYaml(readFileSync(join("content/plans", values.plan, "plan.yaml"), "utf8")) as {
  copy: { rules: CleaningRule[]; repairs?: Repair[] };
};
const text = readFileSync(join(values.sources, `${values.plan}.txt`), "utf8");
const copy = makeReadingCopy(text, record.copy.rules, record.copy.repairs ?? []);

/** Code-point offsets of every place where `phrase` begins in `line`. */
function places(line: string, phrase: string): number[] {
  const points = [...line];
  const wanted = [...phrase];
  return points.flatMap((_, i) => (wanted.every((c, j) => points[i + j] === c) ? [i] : []));
}

if (values.find) {
  const wanted = [...values.find].length;
  copy.lines.forEach((_, i) => {
    if (values.line && Number(values.line) !== i + 1) return;
    const line = readingLine(copy, i + 1);
    for (const from of places(line, values.find!)) {
      const around = [...line].slice(Math.max(0, from - 15), from + wanted + 15).join("");
      console.log(`${formatSpan(spanOf(copy, i + 1, from, from + wanted))}\t${around}`);
    }
  });
} else {
  mkdirSync(values.out!, { recursive: true });
  const lines = copy.lines.map((chars, i) => {
    let marked = "";
    for (let from = 0; from < chars.length; from++) {
      if (!/[0-9]/.test(chars[from]!.char)) {
        marked += chars[from]!.char;
        continue;
      }
      let to = from;
      while (
        to < chars.length &&
        (/[0-9]/.test(chars[to]!.char) || (chars[to]!.char === "." && /[0-9]/.test(chars[to + 1]?.char ?? "")))
      )
        to++;
      marked += `${chars
        .slice(from, to)
        .map((c) => c.char)
        .join("")}⟨${formatSpan(spanOf(copy, i + 1, from, to))}⟩`;
      from = to - 1;
    }
    return `${i + 1}|${marked}`;
  });
  writeFileSync(
    join(values.out!, `${values.plan}.marked.txt`),
    lines.filter((l) => !/^\d+\|\s*$/.test(l)).join("\n") + "\n",
  );
  writeFileSync(
    join(values.out!, `${values.plan}.reading.txt`),
    copy.lines.map((_, i) => readingLine(copy, i + 1)).join("\n"),
  );
  console.log(`${values.plan}: ${copy.lines.length} lines, written to ${values.out}`);
}
