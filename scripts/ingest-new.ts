/** Takes in a found file as a new plan: `npm run ingest -- new FILE --plan ID --place ID --sources DIR`. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import mammoth from "mammoth";
import { extractText, getDocumentProxy } from "unpdf";
import { factColumns } from "../src/data/facts.ts";
import { readFiles, shownPath } from "../src/data/files.ts";
import { keysIn, spokenColumns } from "../src/data/languages.ts";
import { isDataFile } from "../src/data/load.ts";
import { makeReadingCopy } from "../src/data/reading-copy.ts";
import { setAsideColumns } from "../src/data/set-aside.ts";
import { taskColumns } from "../src/data/tasks.ts";
import { csvLine } from "../src/data/csv-line.ts";
import { asideRows, draftColumns, draftRows } from "../src/ingest/draft-rows.ts";
import { draftAll, linesOf } from "../src/ingest/drafts.ts";
import { decode, joinWrapped, wholeCharacters, withoutRunningHeads } from "../src/ingest/found-text.ts";
import { blocksOf, type Block } from "../src/ingest/html-text.ts";
import { knownOf, type Knowledge } from "../src/ingest/knowledge.ts";
import { recordOf, rulesFor, writeRecord } from "../src/ingest/record.ts";
import { suspicionsIn } from "../src/ingest/suspicions.ts";
import { stubFile } from "../src/ingest/stubs.ts";
import { teach } from "../src/ingest/teaching.ts";

export type NewPlan = {
  readonly file: string;
  readonly plan: string;
  readonly place: string;
  readonly sources: string;
  readonly content: string;
};

/** What was done, line by line, or why nothing was. */
export type Told = { readonly ok: boolean; readonly lines: readonly string[] };

const kinds = [".txt", ".html", ".htm", ".pdf", ".docx"];

/** Writes the copy, the record and the drafts of a new plan. Nothing that is there already is written over. */
export async function ingestNew({ file, plan, place, sources, content }: NewPlan): Promise<Told> {
  const refuse = (...lines: string[]): Told => ({ ok: false, lines });
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(plan))
    return refuse(`"${plan}" is no id: use lower-case words joined by hyphens, as taicang-2020`);
  if (!existsSync(file)) return refuse(`there is no file ${file}: name the text, page, PDF or DOCX you found`);
  if (!statSync(file).isFile()) return refuse(`${file} is a folder: name the file in it that is the document`);
  const folder = join(content, "plans", plan);
  if (existsSync(folder))
    return refuse(
      `${folder} is there already: choose another --plan, or go on with it: npm run ingest -- --sources ${sources} --plan ${plan} --out DIR`,
    );
  const copyPath = join(sources, `${plan}.txt`);
  if (existsSync(copyPath)) return refuse(`${copyPath} is there already: move it away, or choose another --plan`);
  const report = knownOf(readFiles(content, isDataFile), shownPath(content));
  if (!report.places.has(place))
    return refuse(
      `there is no place ${place} in ${join(content, "places.yaml")}: add it there, or use one of ${[...report.places.keys()].join(", ")}`,
    );
  const found = await readFound(file);
  if ("problem" in found) return refuse(found.problem);
  const { lines, record, facts, asides, stubs } = draftPlan(found.text, plan, place, report);
  mkdirSync(folder, { recursive: true });
  mkdirSync(sources, { recursive: true });
  writeFileSync(copyPath, found.text);
  writeFileSync(join(folder, "plan.yaml"), record);
  for (const [name, columns] of [
    ["facts", factColumns],
    ["tasks", taskColumns],
    ["set-aside", setAsideColumns],
  ] as const)
    writeFileSync(join(folder, `${name}.csv`), `${keysIn(columns, report.languages).join(",")}\n`);
  const table = (columns: readonly string[], rows: readonly (readonly string[])[]) =>
    spokenColumns([columns, ...rows], report.languages)
      .map((row) => `${csvLine(row)}\n`)
      .join("");
  writeFileSync(join(sources, `${plan}.facts-draft.csv`), table(draftColumns, facts));
  writeFileSync(join(sources, `${plan}.set-aside-draft.csv`), table(setAsideColumns, asides));
  const listed = (["indicators", "units"] as const).flatMap((kind) => {
    const text = stubs[kind];
    if (text === undefined) return [];
    const path = join(sources, `${plan}.${kind}-draft.yaml`);
    writeFileSync(path, text);
    const count = text.match(/^- /gm)!.length;
    const [one, key] = kind === "units" ? ["unit", "m"] : ["indicator", "n"];
    const what =
      count === 1
        ? `1 ${one} that no entry of ${kind}.yaml fits`
        : `${count} ${kind} that no entry of ${kind}.yaml fits`;
    return [`${what}: ${path}; complete what you need and copy it there, or press ${key} in the review`];
  });
  const drafts = `${facts.length} drafts of facts and ${asides.length} of rows set aside: ${join(sources, plan)}.facts-draft.csv and .set-aside-draft.csv`;
  const next = `next: complete ${join(folder, "plan.yaml")}, then npm run review -- ${plan} --sources ${sources}`;
  return { ok: true, lines: [`${file}: ${found.said}; the copy is ${copyPath}`, ...lines, drafts, ...listed, next] };
}

function draftPlan(text: string, plan: string, place: string, report: Knowledge) {
  const rules = rulesFor(text);
  const copy = makeReadingCopy(
    text,
    rules.map(({ rule }) => rule),
    [],
  );
  const read = linesOf(copy);
  const known = recordOf(read);
  const frame = { kind: known.kind, period: known.period ?? { first: 2020, last: 2020 } };
  const teaching = teach(report.indicators.values(), report.units, report.facts);
  const drafts = draftAll(copy, frame, teaching);
  const sections = [
    ...new Set(
      drafts.facts.map(({ section }) => /^[一二三四五六七八九十]+|^附[件表]\d*|^\d+/u.exec(section)?.[0] ?? section),
    ),
  ];
  const sha256 = createHash("sha256").update(text).digest("hex");
  const { text: record, open } = writeRecord(known, {
    id: plan,
    place,
    sha256,
    sections,
    rules: rules.map(({ rule }) => rule),
    languages: report.languages,
  });
  const lastYear = known.kind === "government-work-report" && known.period ? known.period.first - 1 : undefined;
  const suspicions = suspicionsIn(read, lastYear);
  const lines = [
    ...rules.map(({ rule, why }) => `cleaning rule ${rule}: ${why}`),
    ...(rules.length === 0 ? ["no cleaning rule is needed"] : []),
    ...suspicions.map(
      ({ line, passage, message, hint }) => `suspicious, line ${line} “${passage}”: ${message}; ${hint}`,
    ),
    `read as ${known.kind}${known.period ? "" : ", with no years found"}; only a person knows: ${open.join(", ")}`,
  ];
  const parent = report.places.get(place)!.parent;
  return {
    lines,
    record,
    facts: draftRows(drafts.facts, { plan, place, parent }, report),
    asides: asideRows(drafts.asides),
    stubs: {
      indicators: stubFile("indicators", drafts.facts, report),
      units: stubFile("units", drafts.facts, report),
    },
  };
}

type Found = { readonly text: string; readonly said: string } | { readonly problem: string };

/** Returns the text of a file by its ending, and what was done to have it. */
async function readFound(file: string): Promise<Found> {
  const ending = extname(file).toLowerCase();
  const bytes = readFileSync(file);
  if (ending === ".pdf") {
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: false });
    const { pages, heads } = withoutRunningHeads(text);
    const joined = joinWrapped(wholeCharacters(pages.join("\n")));
    if (joined.trim() === "")
      return {
        problem: `${file} holds pictures of pages and no text: run it through a text recognition and take in the text`,
      };
    return {
      text: joined,
      said: `a PDF of ${text.length} ${text.length === 1 ? "page" : "pages"}, its broken lines joined, radicals read as whole characters${heads > 0 ? `, ${heads} running ${heads === 1 ? "head" : "heads"} left out` : ""}`,
    };
  }
  if (ending === ".docx") {
    const { value } = await mammoth.convertToHtml({ buffer: bytes });
    return { text: fromHtml(value), said: "a DOCX, a paragraph a line, tables a cell a line" };
  }
  if (!kinds.includes(ending))
    return { problem: `${file} ends in ${ending || "nothing"}: expected ${kinds.join(", ")}; save it as one of them` };
  const decoded = decode(bytes);
  if (!decoded)
    return {
      problem: `${file} is no Chinese text in UTF-8, UTF-16, GB 18030 or Big5: open it in an editor, choose its charset and save it as UTF-8`,
    };
  const { text, lost } = decoded;
  const charset =
    decoded.charset + (lost > 0 ? ` with ${lost} ${lost === 1 ? "place" : "places"} lost, shown as \ufffd` : "");
  if (ending !== ".txt") return fromPage(text, charset);
  return { text, said: `text in ${charset}${decoded.charset === "utf-8" ? "" : ", written as utf-8"}` };
}

function fromPage(html: string, charset: string): Found {
  const whole = fromHtml(html);
  const { document } = parseHTML(html);
  const article = new Readability(document as unknown as Document).parse()?.content;
  const main = article ? fromHtml(article) : "";
  const digits = (text: string) => text.match(/\d/g)?.length ?? 0;
  // What a reader mode leaves out may be a table: the whole page is kept where numbers would be lost.
  const useMain = digits(main) >= 0.8 * digits(whole);
  const said = `a page in ${charset}, ${useMain ? "its article alone, without the site around it" : "all of it, as its article alone would lose numbers"}`;
  return { text: useMain ? main : whole, said };
}

function fromHtml(html: string): string {
  const { document } = parseHTML(/<body/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`);
  return blocksOf(document.body as unknown as Block).join("\n");
}
