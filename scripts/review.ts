/**
 * A page on this machine alone to accept, change or set aside the drafts of a plan:
 *
 *   npm run review -- ID --sources DIR [--port N]
 *
 * Every step is written at once: to the plan's facts.csv and set-aside.csv, and a new indicator or unit to its list. A window that does not know the tables
 * as they are by now changes nothing: it is told to look again.
 */
import { createHash } from "node:crypto";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import type { FactColumn } from "../src/data/facts.ts";
import { readFiles, shownPath } from "../src/data/files.ts";
import { columnsOf, keysIn, sourceLanguage, spokenOnly, underKeys } from "../src/data/languages.ts";
import { isDataFile } from "../src/data/load.ts";
import { parsePeriod } from "../src/data/periods.ts";
import { parseSpan, readingAt, readingLine, type ReadingCopy } from "../src/data/reading-copy.ts";
import { heldLines } from "../src/data/sections.ts";
import { bounds, directions, forms, kinds, setAsideReasons } from "../src/data/vocabulary.ts";
import { draftAll } from "../src/ingest/drafts.ts";
import { knownOf, type Knowledge } from "../src/ingest/knowledge.ts";
import { openCards, takeStep, type Step, type Tables } from "../src/ingest/review.ts";
import { stubKeys } from "../src/ingest/stubs.ts";
import { teach } from "../src/ingest/teaching.ts";
import { ask } from "./asking.ts";
import { readEntered } from "./entered.ts";

const usage = "usage: npm run review -- ID --sources DIR [--port N]\nID is a plan's id, DIR holds its copy as ID.txt";

/** Returns the server of the page, not listening yet. Throws Error with what to do where a file is missing. */
export function reviewServer(content: string, sources: string, plan: string): Server {
  const folder = join(content, "plans", plan);
  const { record, copy, drafts, known: knownFirst } = draftsOf(content, sources, plan);
  const whose = { plan, place: record.place, parent: knownFirst.places.get(record.place)?.parent };
  const paths: { readonly [key in keyof Tables]: string } = {
    facts: join(folder, "facts.csv"),
    setAside: join(folder, "set-aside.csv"),
    indicators: join(content, "indicators.yaml"),
    units: join(content, "units.yaml"),
  };
  const read = (): Tables => ({
    facts: readFileSync(paths.facts, "utf8"),
    setAside: readFileSync(paths.setAside, "utf8"),
    indicators: readFileSync(paths.indicators, "utf8"),
    units: readFileSync(paths.units, "utf8"),
  });
  let known = knownFirst;
  let lists = listsOf(read());
  /** What the edition knows; read again where a list was added to. */
  const knownNow = (tables: Tables): Knowledge => {
    if (listsOf(tables) === lists) return known;
    lists = listsOf(tables);
    return (known = knownOf(readFiles(content, isDataFile), shownPath(content)));
  };
  const undo: { before: Tables; after: string }[] = [];
  const state = () => {
    const tables = read();
    const cards = openCards(drafts, tables, whose, knownNow(tables));
    const total = drafts.facts.length + drafts.asides.length;
    return {
      listed: versionOf({ ...tables, facts: "", setAside: "" }),
      ...{ plan, version: versionOf(tables), total, facts: rowsOf(tables.facts), setAside: rowsOf(tables.setAside) },
      cards: cards.map((card) => ({ ...card, ...around(copy, card.at) })),
    };
  };
  const conflict = (problem: string) => ({ status: 409, body: { problems: [problem], state: state() } });
  const step = (asked: (Step | { action: "undo" }) & { version: string }): { status: number; body: unknown } => {
    const before = read();
    if (asked.version !== versionOf(before))
      return conflict("the tables were changed elsewhere; they are shown anew, look again");
    if (asked.action === "undo") {
      const last = undo.at(-1);
      if (last?.after !== versionOf(before))
        return conflict(
          "there is nothing to undo: only steps of this page can be, the last first; change the tables by hand",
        );
      undo.pop();
      write(paths, last.before, before);
      return { status: 200, body: { state: state() } };
    }
    const after = takeStep(before, asked, plan, knownNow(before));
    if ("problems" in after) return { status: 422, body: after };
    write(paths, after, before);
    undo.push({ before, after: versionOf(after) });
    return { status: 200, body: { state: state() } };
  };
  return createServer(
    (request, response) => void answer(request, response, { state, step, choices: () => choicesOf(knownNow(read())) }),
  );
}

/** Reads a plan that is being entered, and drafts it. Throws Error with what to do where a file is missing. */
function draftsOf(content: string, sources: string, plan: string) {
  const folder = join(content, "plans", plan);
  const { record, copy } = readEntered(content, sources, plan);
  const period = parsePeriod(String(record.period ?? ""));
  if (!period)
    throw new Error(
      `${folder}/plan.yaml has no period: write the years the plan sets targets for, as "2020" or "2016-2020"`,
    );
  const known = knownOf(readFiles(content, isDataFile), shownPath(content));
  const teaching = teach(known.indicators.values(), known.units, known.facts);
  const corrected = new Map((record.corrections ?? []).map(({ at, taken }) => [at, taken]));
  const drafts = draftAll(copy, { kind: record.kind, period }, teaching, corrected);
  const isHeld = heldLines(
    copy.lines.map((_, i) => readingLine(copy, i + 1)),
    record.held ?? [],
  );
  const ofHeld = {
    facts: drafts.facts.filter(({ line }) => isHeld[line - 1]),
    asides: drafts.asides.filter(({ at }) => isHeld[parseSpan(at)!.line - 1]),
  };
  return { record, copy, drafts: ofHeld, known };
}

/** The fields of a fact on the page, in the order in which a person fills them in. */
const shownColumns: readonly FactColumn[] = [
  ...(["indicator", ...columnsOf("label"), "theme", "topic", "kind", "form", "bound", "value", "value_max"] as const),
  ...(["unit", "period", "absent", "place", "section", "wording", ...columnsOf("note")] as const),
];

/** What the fields of the page offer. */
function choicesOf({ indicators, topics, units, themes, languages, listed }: Knowledge): unknown {
  return {
    shown: keysIn(shownColumns, languages),
    stubs: { indicators: stubKeys("indicators", languages), units: stubKeys("units", languages) },
    // One that is not complete yet has its id alone.
    incomplete: [...listed.indicators].filter((id) => !indicators.has(id)),
    indicators: [...indicators.values()].map(({ id, name, theme, topic }) => ({
      id,
      name: name[sourceLanguage],
      labels: spokenOnly(underKeys("label", name), languages),
      theme,
      topic,
    })),
    topics: [...topics.values()].map(({ id, name, theme }) => ({ id, name: name[sourceLanguage], theme })),
    units: [...new Set([...units.keys(), ...listed.units])],
    themes: [...themes.keys()],
    ...{ kinds, forms, bounds, directions, reasons: setAsideReasons },
  };
}

type Answers = {
  state: () => unknown;
  step: (asked: never) => { status: number; body: unknown };
  choices: () => unknown;
};

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { state, step, choices }: Answers,
): Promise<void> {
  const send = (status: number, type: string, body: string) => {
    response.writeHead(status, { "content-type": type, "cache-control": "no-store", "x-frame-options": "DENY" });
    response.end(body);
  };
  const host = request.headers.host ?? "";
  const { origin } = request.headers;
  // Another site open in the same browser must neither read nor write here.
  if (!/^(?:127\.0\.0\.1|localhost):\d+$/.test(host) || (origin !== undefined && origin !== `http://${host}`))
    return send(403, "text/plain", "this page answers its own machine alone");
  if (request.method === "GET" && request.url === "/")
    return send(200, "text/html; charset=utf-8", readFileSync(new URL("./review-page.html", import.meta.url), "utf8"));
  if (request.method === "GET" && request.url === "/state")
    return send(200, "application/json", JSON.stringify(state()));
  if (request.method === "GET" && request.url === "/choices")
    return send(200, "application/json", JSON.stringify(choices()));
  if (request.method !== "POST" || request.url !== "/step" || request.headers["content-type"] !== "application/json")
    return send(404, "text/plain", "there is nothing here");
  let text = "";
  for await (const part of request) text += String(part);
  try {
    const { status, body } = step(JSON.parse(text) as never);
    send(status, "application/json", JSON.stringify(body));
  } catch (error) {
    send(500, "application/json", JSON.stringify({ problems: [(error as Error).message] }));
  }
}

function versionOf({ facts, setAside, indicators, units }: Tables): string {
  return createHash("sha256")
    .update(JSON.stringify([facts, setAside, indicators, units]))
    .digest("hex");
}

/** The text of the lists that a step may add to. */
function listsOf({ indicators, units }: Tables): string {
  return JSON.stringify([indicators, units]);
}

/** Written beside and moved into place, so that a process that is killed leaves a whole file. */
function write(paths: { [key in keyof Tables]: string }, tables: Tables, before: Tables): void {
  for (const key of ["indicators", "units", "facts", "setAside"] as const) {
    if (tables[key] === before[key]) continue;
    writeFileSync(`${paths[key]}.new`, tables[key]);
    renameSync(`${paths[key]}.new`, paths[key]);
  }
}

function rowsOf(table: string): number {
  return table.trimEnd().split("\n").length - 1;
}

function around(copy: ReadingCopy, at: string) {
  const { line, first, last } = parseSpan(at)!;
  const chars = copy.lines[line - 1]!;
  const text = (test: (c: (typeof chars)[number]) => boolean) =>
    chars
      .filter(test)
      .map(({ char }) => char)
      .join("");
  const number = readingAt(copy, { line, first, last });
  const before = text((c) => c.last < first).slice(-90);
  return {
    number,
    before: before === "" ? readingLine(copy, line - 1).slice(-40) : before,
    after: text((c) => c.first > last).slice(0, 60),
  };
}

function run(): void {
  const asked = ask(
    { options: { sources: { type: "string" }, port: { type: "string", default: "0" } }, allowPositionals: true },
    usage,
  );
  if (typeof asked === "number") {
    process.exitCode = asked;
    return;
  }
  const { values, positionals } = asked;
  const [plan] = positionals;
  if (!plan || !values.sources) {
    console.error(usage);
    process.exitCode = 2;
    return;
  }
  if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65535) {
    console.error(`review: "${values.port}" is no port: give one from 1024 to 65535, or none`);
    process.exitCode = 2;
    return;
  }
  try {
    const server = reviewServer(process.env["CONTENT_DIR"] ?? "content", values.sources, plan);
    server.listen(Number(values.port), "127.0.0.1", () => {
      const address = server.address();
      if (address !== null && typeof address === "object")
        console.log(`review: http://127.0.0.1:${address.port}/ (end it with Ctrl+C; every step is written at once)`);
    });
  } catch (error) {
    console.error(`review: ${(error as Error).message}`);
    process.exitCode = 2;
  }
}

if (import.meta.main) run();
