/**
 * From a found text to drafts of its facts, and what a person needs to read a copy, outside the project:
 *
 *   npm run ingest -- new FILE --plan ID --place ID --sources DIR   a new plan: its copy, its record, drafts of its rows
 *   npm run ingest -- --sources DIR --plan ID --out DIR     reading copy with every number's `at` behind it
 *   npm run ingest -- --sources DIR --plan ID --find TEXT [--line N]   the `at` of a phrase of the reading copy
 *
 * Exit 0 where it was done, 1 where nothing was found or taken in, 2 where the question is not understood.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findPhrase, markedLines } from "../src/data/marked-copy.ts";
import { readingLine, type ReadingCopy } from "../src/data/reading-copy.ts";
import { ask } from "./asking.ts";
import { readEntered } from "./entered.ts";
import { ingestNew } from "./ingest-new.ts";

const usage = `usage: npm run ingest -- new FILE --plan ID --place ID --sources DIR
       npm run ingest -- --sources DIR --plan ID (--out DIR | --find TEXT [--line N])
FILE is a text, a saved page, a PDF or a DOCX; DIR holds the copies, <plan>.txt each, outside the project`;

const text = { type: "string" } as const;
const options = {
  sources: text,
  plan: text,
  place: text,
  out: text,
  find: text,
  line: text,
} as const;

async function run(): Promise<number> {
  const asked = ask({ options, allowPositionals: true }, usage);
  if (typeof asked === "number") return asked;
  const { values, positionals } = asked;
  const { sources, plan, place, out, find, line } = values;
  const content = process.env["CONTENT_DIR"] ?? "content";
  if (positionals[0] === "new" && positionals[1] && plan && place && sources) {
    const told = await ingestNew({ file: positionals[1], plan, place, sources, content });
    (told.ok ? console.log : console.error)(told.lines.map((line) => `ingest: ${line}`).join("\n"));
    return told.ok ? 0 : 1;
  }
  if (positionals.length > 0 || !sources || !plan || (!out && !find)) {
    console.error(usage);
    return 2;
  }
  if (line !== undefined && !/^\d+$/.test(line)) {
    console.error(`ingest: "${line}" is no line: give its number, as --line 12`);
    return 2;
  }
  let entered: ReturnType<typeof readEntered>;
  try {
    entered = readEntered(content, sources, plan);
  } catch (error) {
    console.error(`ingest: ${(error as Error).message}`);
    return 2;
  }
  const { copy } = entered;
  if (find) return findIn(copy, find, line === undefined ? undefined : Number(line));
  mkdirSync(out!, { recursive: true });
  writeFileSync(join(out!, `${plan}.marked.txt`), `${markedLines(copy).join("\n")}\n`);
  writeFileSync(join(out!, `${plan}.reading.txt`), copy.lines.map((_, i) => readingLine(copy, i + 1)).join("\n"));
  console.log(`${plan}: ${copy.lines.length} lines, written to ${out}`);
  return 0;
}

function findIn(copy: ReadingCopy, phrase: string, line: number | undefined): number {
  const found = findPhrase(copy, phrase, line);
  for (const { at, around } of found) console.log(`${at}\t${around}`);
  if (found.length > 0) return 0;
  const where = line === undefined ? "the reading copy" : `line ${line} of the reading copy`;
  console.error(`ingest: “${phrase}” is not in ${where}: try a shorter phrase, and letters as --out writes them`);
  return 1;
}

process.exitCode = await run();
