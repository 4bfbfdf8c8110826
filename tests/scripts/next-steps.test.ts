/** Every message of ingest, review, verify and check says what to do next: each is provoked here, and none is left out, whether the command has it or what it asks. */
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { reviewServer } from "../../scripts/review.ts";
import type { Step } from "../../src/ingest/review.ts";
import { change, copySmall, runScript } from "./edition-folder.ts";

const copies = "tests/fixtures/small-copies";
const plan = "yunxi-2021";
const record = `plans/${plan}/plan.yaml`;
const facts = `plans/${plan}/facts.csv`;
const found = readFileSync(`${copies}/${plan}.txt`, "utf8");
const folders: string[] = [];
const fresh = (name: string) => {
  const folder = mkdtempSync(join(tmpdir(), name));
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

type Place = { readonly content: string; readonly sources: string };
type Said = { readonly out: string; readonly problems: string };
type Case = {
  /** What is said, as a reader sees it, in order. */
  readonly says: readonly string[];
  readonly run: (place: Place) => Said | Promise<Said>;
};

/** A command on a small edition that `edit` changed, with the copies beside it. */
const command =
  (script: string, args: (place: Place) => readonly string[], edit: (place: Place) => void = () => undefined) =>
  (place: Place) => {
    edit(place);
    return runScript(script, place.content, ...args(place));
  };
const write = (name: string, text: string | Uint8Array) => (place: Place) =>
  writeFileSync(join(place.sources, name), text);
const takeIn = (file: string, id = "a-2022", at = "yunxi") => ["new", file, "--plan", id, "--place", at];
const ingestNew = (name: string, text: string | Uint8Array) =>
  command("ingest", ({ sources }) => [...takeIn(join(sources, name)), "--sources", sources], write(name, text));
const find =
  (phrase: string, ...more: string[]) =>
  (place: Place) => ["--sources", place.sources, "--plan", plan, "--find", phrase, ...more];
const ofRecord =
  (text: string) =>
  ({ content }: Place) =>
    writeFileSync(join(content, record), text);
const wrongRepair = ofRecord(`id: ${plan}\ncopy: { rules: [], repairs: [{ at: "1:1", printed: 甲乙, read: 甲 }] }\n`);
/** A step of the review as its page asks for it, of the tables as they stand unless it says of which. */
const step =
  (asked: (Step | { readonly action: "undo" }) & { readonly version?: string }) =>
  async ({ content, sources }: Place) => {
    const server = reviewServer(content, sources, plan);
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    try {
      const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const { version } = (await (await fetch(`${origin}/state`)).json()) as { version: string };
      const answer = await fetch(`${origin}/step`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ version, ...asked }),
      });
      const { problems = [] } = (await answer.json()) as { problems?: readonly string[] };
      return { out: "", problems: problems.join("\n") };
    } finally {
      server.closeAllConnections();
      server.close();
    }
  };
/** A row of the plan with other cells. */
const rowWith = (cells: Readonly<Record<string, string>>): Step => {
  const [header, row] = readFileSync(`tests/fixtures/small/${facts}`, "utf8")
    .split("\n")
    .map((line) => line.split(","));
  return {
    action: "accept",
    cells: { ...Object.fromEntries(header!.map((column, i) => [column, row![i]!])), ...cells },
  };
};
const verify = ({ sources }: Place) => ["--sources", sources];
/** A copy that changed, with the checksum of the record beside it. */
const changedCopy =
  (before: string, after: string) =>
  ({ content, sources }: Place) => {
    const text = found.replace(before, after);
    if (text === found) throw new RangeError(`the copy has no ${before}`);
    writeFileSync(join(sources, `${plan}.txt`), text);
    const sha256 = (of: string) => createHash("sha256").update(of).digest("hex");
    change(content, record, sha256(found), sha256(text));
  };
const report = "2022年云溪政府工作报告\n2022年1月8日\n一、2022年目标\n新建码头3座。\n";

const cases: Readonly<Record<string, Case>> = {
  "ingest new: an id that is none": {
    says: ['"A 2022" is no id', "use lower-case words joined by hyphens"],
    run: command("ingest", ({ sources }) => [...takeIn("README.md", "A 2022"), "--sources", sources]),
  },
  "ingest new: a file that is not there": {
    says: ["there is no file nowhere.txt", "name the text, page, PDF or DOCX you found"],
    run: command("ingest", ({ sources }) => [...takeIn("nowhere.txt"), "--sources", sources]),
  },
  "ingest new: a folder": {
    says: ["is a folder", "name the file in it that is the document"],
    run: command("ingest", ({ sources }) => [...takeIn(sources), "--sources", sources]),
  },
  "ingest new: a plan that is there": {
    says: ["is there already", "choose another --plan, or go on with it: npm run ingest -- --sources"],
    run: command("ingest", ({ sources }) => [...takeIn("README.md", plan), "--sources", sources]),
  },
  "ingest new: a copy that is there": {
    says: ["a-2022.txt is there already", "move it away, or choose another --plan"],
    run: ingestNew("a-2022.txt", report),
  },
  "ingest new: a place that is not there": {
    says: ["there is no place nowhere", "add it there, or use one of yunxi, liupu"],
    run: command("ingest", ({ sources }) => [...takeIn("README.md", "a-2022", "nowhere"), "--sources", sources]),
  },
  "ingest new: a kind of file that is not read": {
    says: ["ends in .md", "save it as one of them"],
    run: command("ingest", ({ sources }) => [...takeIn("README.md"), "--sources", sources]),
  },
  "ingest new: bytes that are no text": {
    says: ["is no Chinese text", "open it in an editor, choose its charset and save it as UTF-8"],
    run: ingestNew("found.txt", Uint8Array.from([0xff, 0x00, 0x81, 0xff, 0xff])),
  },
  "ingest new: pictures of pages": {
    says: ["holds pictures of pages and no text", "run it through a text recognition and take in the text"],
    run: ingestNew("found.pdf", emptyPdf()),
  },
  "ingest new: a text with what looks wrong, and what no list has": {
    says: [
      "the copy is",
      "suspicious, line 4",
      "mend it under copy.repairs",
      "only a person knows: title_en",
      "complete what you need and copy it there, or press n in the review",
      "next: complete",
      "then npm run review -- a-2022 --sources",
    ],
    run: ingestNew("found.txt", report.replace("3座", "3?座，疏浚河道7公里")),
  },
  "ingest: an option that is not known": {
    says: ["Unknown option '--no-such'", "usage: npm run ingest"],
    run: command("ingest", () => ["--no-such"]),
  },
  "ingest: nothing asked for": { says: ["usage: npm run ingest"], run: command("ingest", verify) },
  "ingest: a plan that is not there": {
    says: ["perhaps yunxi-2021", "a new one begins with: npm run ingest -- new FILE --plan yunxi-2012"],
    run: command("ingest", ({ sources }) => ["--sources", sources, "--plan", "yunxi-2012", "--find", "x"]),
  },
  "ingest: a folder that is no edition": {
    says: ["there is no folder", "CONTENT_DIR must name the folder of an edition"],
    run: (place) => command("ingest", find("x"))({ ...place, content: "no-such-edition" }),
  },
  "ingest: a folder of copies that is not there": {
    says: ["there is no folder", "--sources must name the folder of the copies"],
    run: (place) => command("ingest", find("x"))({ ...place, sources: "no-such-folder" }),
  },
  "ingest: a copy that is not there": {
    says: ["there is no copy", "put the text as it was found there"],
    run: command("ingest", find("x"), ({ sources }) => rmSync(join(sources, `${plan}.txt`))),
  },
  "ingest: a record that is not there": {
    says: ["there is no", "put the record back, or move the folder away and take the file in again"],
    run: command("ingest", find("x"), ({ content }) => rmSync(join(content, record))),
  },
  "ingest: a record that is no YAML": {
    says: ["is not YAML", `npm run check -- --plan ${plan} names the line`],
    run: command("ingest", find("x"), ofRecord("id: [\n")),
  },
  "ingest: a record without rules of cleaning": {
    says: ["has no list copy.rules", "write which of pinyin,"],
    run: command("ingest", find("x"), ofRecord(`id: ${plan}\n`)),
  },
  "ingest: repairs that are none": {
    says: [
      "copy.repairs is no list of entries with at, printed and read",
      `npm run check -- --plan ${plan}`,
      "mend it",
    ],
    run: command("ingest", find("x"), ofRecord(`id: ${plan}\ncopy: { rules: [], repairs: [{ at: "1:1" }] }\n`)),
  },
  "ingest: a repair of what the copy does not have": {
    says: [
      `${plan}/plan.yaml, copy.repairs: repair at 1:1: the copy has "${[...found][0]}", not "甲乙"`,
      "each quotes as printed what the copy has at its at, one for one passage; mend it",
    ],
    run: command("ingest", find("x"), wrongRepair),
  },
  "ingest: two repairs of one passage": {
    says: ["copy.repairs: repair at 1:2-3: it overlaps that at 1:1-2", "one for one passage; mend it"],
    run: command("ingest", find("x"), (place) => {
      const [one, two] = [
        [0, 2],
        [1, 3],
      ].map(([from, to]) => [...found].slice(from, to).join(""));
      const repairs = `{ at: "1:1-2", printed: ${one}, read: 甲 }, { at: "1:2-3", printed: ${two}, read: 乙 }`;
      ofRecord(`id: ${plan}\ncopy: { rules: [], repairs: [${repairs}] }\n`)(place);
    }),
  },
  "review: a repair of what the copy does not have": {
    says: ["copy.repairs: repair at 1:1", "what the copy has at its at, one for one passage; mend it"],
    run: command("review", ({ sources }) => [plan, "--sources", sources], wrongRepair),
  },
  "ingest: a line that is none": {
    says: ['"twelve" is no line', "give its number, as --line 12"],
    run: command("ingest", find("x", "--line", "twelve")),
  },
  "ingest: a phrase that is not in the copy": {
    says: ["is not in the reading copy", "try a shorter phrase"],
    run: command("ingest", find("没有的话")),
  },
  "review: nothing asked for": { says: ["usage: npm run review"], run: command("review", () => []) },
  "review: a port that is none": {
    says: ['"x" is no port', "give one from 1024 to 65535, or none"],
    run: command("review", ({ sources }) => [plan, "--sources", sources, "--port", "x"]),
  },
  "review: a record without years": {
    says: ["has no period", 'write the years the plan sets targets for, as "2020" or "2016-2020"'],
    run: command(
      "review",
      ({ sources }) => [plan, "--sources", sources],
      ofRecord(`id: ${plan}\ncopy: { rules: [] }\n`),
    ),
  },
  "ingest new: a draft in a unit that no list has": {
    says: ["the unit 趟 is not in units.yaml: add it there, as - { id: "],
    run: (place) => {
      ingestNew("found.txt", report.replace("3座", "3趟"))(place);
      return { out: readFileSync(join(place.sources, "a-2022.facts-draft.csv"), "utf8"), problems: "" };
    },
  },
  "review: tables that were changed while the page was open": {
    says: ["the tables were changed elsewhere; they are shown anew, look again"],
    run: step({ ...rowWith({}), version: "of before" }),
  },
  "review: nothing to undo": {
    says: ["there is nothing to undo: only steps of this page can be", "change the tables by hand"],
    run: step({ action: "undo" }),
  },
  "review: a row that names what no list has": {
    says: [
      'indicator: "nowhere" is not in indicators.yaml; choose one that is, or add it there; Esc and n add it',
      'unit: "趟" is not in units.yaml; choose one that is, or add it there, as - { id: "趟"',
      "Esc and m add it",
      'topic: "nowhere" is not in topics.yaml; choose one that is, or add it there',
    ],
    run: step(rowWith({ indicator: "nowhere", unit: "趟", topic: "nowhere" })),
  },
  "review: an entry that names what no list has": {
    says: ['unit: "趟" is not in units.yaml; choose one that is, or add it there first'],
    run: step({ action: "list", list: "indicators", cells: { id: "trips", name: "班次", unit: "趟" } }),
  },
  "review: an entry whose id is taken": {
    says: ['id: "家" is in units.yaml already; take that one, or choose another id'],
    run: step({ action: "list", list: "units", cells: { id: "家", name_en: "", canonical: "家", factor: "1" } }),
  },
  "verify: nothing asked for": { says: ["usage: npm run verify"], run: command("verify", () => []) },
  "verify: a folder of copies that is not there": {
    says: ["NOT RUN, there is no folder no-such-folder", "--sources must name the folder of the copies"],
    run: command("verify", () => ["--sources", "no-such-folder"]),
  },
  "verify: a copy that is not there": {
    says: ["is missing; expected the copy of the plan, as it was found"],
    run: command("verify", verify, ({ sources }) => rmSync(join(sources, `${plan}.txt`))),
  },
  "verify: another copy": {
    says: ["has the SHA-256", "or every row held against this one"],
    run: command("verify", verify, write(`${plan}.txt`, `${found} `)),
  },
  "verify: digits that no row has": {
    says: [
      'the digits "99" at',
      "a row in facts.csv or set-aside.csv of yunxi-2021",
      "are entered with: npm run review",
    ],
    run: command("verify", verify, changedCopy(found, `${found}\n另有99个。`)),
  },
  "verify: a table changed since it was verified": {
    says: ["changed since it was verified; expected npm run verify -- --sources DIR --plan yunxi-2021 --seal"],
    run: command("verify", verify, ({ content }) => change(content, facts, "原文省略主语，指高新技术企业", "省略主语")),
  },
  "verify: nothing to seal": {
    says: ["sealed: none, as long as there are problems: mend them and ask again"],
    run: command(
      "verify",
      ({ sources }) => ["--sources", sources, "--seal"],
      ({ content }) => change(content, "units.yaml", "factor: 100000000", "factor: nought"),
    ),
  },
  "check: what another file has": {
    says: [`no problems in ${plan}`, "1 problem in other files: npm run check shows them"],
    run: command(
      "check",
      () => ["--plan", plan],
      ({ content }) => change(content, "places.yaml", "mark: circle", "mark: ring"),
    ),
  },
  "check: a slip of YAML": {
    says: ["is not YAML", "expected entries as the others, with brackets and quotation marks closed"],
    run: command(
      "check",
      () => [],
      ({ content }) => writeFileSync(join(content, "themes.yaml"), "- [\n"),
    ),
  },
};

/** The smallest PDF that is read, with a page that has nothing on it. */
function emptyPdf(): string {
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>",
  ];
  const body = objects.map((object, i) => `${i + 1} 0 obj${object}endobj\n`).join("");
  return `%PDF-1.4\n${body}trailer<</Root 1 0 R/Size 4>>\n%%EOF`;
}

const said: string[] = [];

for (const [name, { says, run }] of Object.entries(cases))
  test(name, { timeout: 60_000 }, async () => {
    const place = { content: copySmall(), sources: fresh("sources-") };
    folders.push(place.content);
    for (const copy of readdirSync(copies)) writeFileSync(join(place.sources, copy), readFileSync(join(copies, copy)));
    mkdirSync(place.sources, { recursive: true });
    const { out, problems } = await run(place);
    const text = out + problems;
    said.push(text);
    let from = 0;
    for (const part of says) {
      expect(text.slice(from)).toContain(part);
      from = text.indexOf(part, from);
    }
    expect(text).not.toMatch(/\n {4}at |ENOENT|EISDIR|undefined|NaN|fault of the program/);
  });

/** A part of a template that is filled in, which may hold templates and calls itself. */
const filled = /\$\{(?:[^{}`]|`[^`]*`|\{[^}]*\})*\}/;
/** Where messages stand in the code of these commands: what is refused, thrown, listed or returned as a reason or printed as an error. */
const sites = new RegExp(
  `(?:refuse\\(|problem:|new (?:Range)?Error\\(|return|console\\.error\\(|\\[)\\s*(?:\`((?:${filled.source}|[^\`$\\n])*)\`|"([^"\\n]*)")`,
  "g",
);

test("no message of these commands is left out above", () => {
  const commands = ["ingest-new", "ingest", "review", "entered", "asking", "verify", "check"];
  const asked = ["ingest/review", "ingest/stubs", "ingest/draft-rows", "data/reading-copy"];
  const files = [...commands.map((name) => `scripts/${name}.ts`), ...asked.map((name) => `src/${name}.ts`)];
  const messages = files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(sites)].map((match) => match[1] ?? match[2]!),
  );
  // A sentence has words; tallies and parts of paths have none to act on.
  const sentences = messages.filter((text) =>
    /[a-z]+ [a-z]+ [a-z]+/.test(text.replaceAll(new RegExp(filled, "g"), "")),
  );
  expect(sentences.length).toBeGreaterThan(18);
  const all = said.join("\n");
  const unsaid = sentences.filter((text) => {
    const words = text.split(filled).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    return !new RegExp(words.join("[^\\n]*")).test(all);
  });
  expect(unsaid).toEqual([]);
});

test("every problem that the check knows says what is expected", () => {
  const lines = ["bad", "bad-articles"].flatMap((kind) =>
    readdirSync(`tests/fixtures/${kind}`).flatMap((rule) =>
      readFileSync(`tests/fixtures/${kind}/${rule}/expected.txt`, "utf8").split("\n").filter(Boolean),
    ),
  );
  expect(lines.length).toBeGreaterThan(200);
  expect(lines.filter((line) => !/; expected \S/.test(line) && !line.endsWith("…"))).toEqual([]);
});
