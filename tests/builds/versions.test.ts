import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addressesOf, linesFor } from "../../scripts/permalinks.ts";
import { permalinksFile } from "../../src/data/content-files.ts";
import { writeRelease } from "../../scripts/release.ts";
import { reseal } from "../scripts/edition-folder.ts";
import { filesIn } from "./site.ts";

/**
 * The small edition released four times: as it is, with one number changed, with that number withdrawn, and with
 * nothing changed; built after each of them.
 */
const place = ".cache/builds";
const content = join(place, "content");
const facts = join(content, "plans/liupu-2020/facts.csv");
const cited = "liupu-2020-003";
/** The last of charts.yaml. */
const withdrawnChart = "liupu-overview";
const versions = ["2026.1", "2026.2", "2026.3", "2026.4"] as const;

type Files = ReadonlyMap<string, Buffer>;
const sites: Files[] = [];
const stores: Files[] = [];

function build(): void {
  const target = join(place, "dist");
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/build.ts"], {
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: target },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stdout + stderr);
  sites.push(filesIn(target));
  // What the first version had is promised from then on; a later build that breaks the promise fails.
  if (sites.length === 1) {
    const addresses = addressesOf([...sites[0]!.keys()].map((path) => path.slice(1)));
    writeFileSync(join(content, permalinksFile), linesFor(addresses).join("\n"));
  }
  stores.push(filesIn(content));
}

function edit(from: string | RegExp, to: string): void {
  const text = readFileSync(facts, "utf8");
  const edited = text.replace(from, to);
  if (edited === text) throw new RangeError(`${facts} has no ${String(from)}`);
  writeFileSync(facts, edited);
  reseal(content);
}

const correction = (date: string, version: string, was: string, is: string, touches: string) => `- date: "${date}"
  version: "${version}"
  fact: ${cited}
  was: "${was}"
  is: ${is}
  reason: 录入时看错
  reason_en: Misread when entered
  touches: [${touches}]
`;

beforeAll(async () => {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  cpSync("tests/fixtures/small", content, { recursive: true });
  await writeRelease(content, versions[0], "2026-11-22");
  build();
  edit(new RegExp(`^${cited},.*$`, "m"), row().replace(",100,", ",98,").replace("100%", "98%"));
  const log = correction("2026-12-01", versions[1], "100", '"98"', "");
  writeFileSync(join(content, "corrections.yaml"), log);
  await writeRelease(content, versions[1], "2026-12-01");
  build();
  edit(new RegExp(`^${cited},.*\n`, "m"), "");
  const drawn = readFileSync(join(content, "charts.yaml"), "utf8");
  writeFileSync(join(content, "charts.yaml"), drawn.slice(0, drawn.indexOf(`- id: ${withdrawnChart}\n`)));
  const withdrawal = correction("2026-12-24", versions[2], "98", "不收\n  is_en: left out", `charts/${withdrawnChart}`);
  writeFileSync(join(content, "corrections.yaml"), log + withdrawal);
  await writeRelease(content, versions[2], "2026-12-24");
  build();
  await writeRelease(content, versions[3], "2026-12-31");
  build();
}, 600_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

function row(): string {
  return new RegExp(`^${cited},.*$`, "m").exec(readFileSync(facts, "utf8"))![0];
}
const page = (of: Files, path: string) => of.get(`${path}index.html`)!.toString("utf8");
const textOf = (html: string) => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
/** The line at the top of a page that the address of a version shows. */
function line(html: string, version: string): string {
  return textOf(new RegExp(`<p[^>]*id="v${version.replace(".", "\\.")}"[\\s\\S]*?</p>`).exec(html)![0]);
}
const added = (before: Files, after: Files) => [...after.keys()].filter((path) => !before.has(path));
const bytesOf = (files: Files, of: readonly string[]) => of.reduce((sum, path) => sum + files.get(path)!.length, 0);

test("a version that changes nothing adds two tracked files at most and thirty built ones, of less than 5 MB", () => {
  expect(added(stores[2]!, stores[3]!)).toEqual(["/releases/2026.4/manifest.json"]);
  const built = added(sites[2]!, sites[3]!);
  expect(built.length).toBeGreaterThan(10);
  expect(built.length).toBeLessThanOrEqual(30);
  expect(built.filter((path) => !/^\/(en\/)?v\/2026\.4\//.test(path))).toEqual([]);
  expect(bytesOf(sites[3]!, built)).toBeLessThan(5_000_000);
  expect(bytesOf(stores[3]!, added(stores[2]!, stores[3]!))).toBeLessThan(5_000_000);
});

test("a version that changes one number stores the states that rest on it, and builds a frame for each chart that does", () => {
  expect(added(stores[0]!, stores[1]!).sort()).toEqual([
    "/corrections.yaml",
    "/releases/2026.2/manifest.json",
    "/releases/2026.2/states.jsonl",
  ]);
  const states = (site: number) =>
    stores[site]!.get(`/releases/${versions[site]!}/states.jsonl`)!.toString("utf8").trim().split("\n");
  expect(states(1).length).toBeLessThan(states(0).length / 3);
  expect(states(1).join("\n")).toContain(`"id":"${cited}"`);
  const built = added(sites[0]!, sites[1]!).filter((path) => !/^\/(en\/)?v\/2026\.2\//.test(path));
  const charts = states(1).filter((state) => state.startsWith('{"kind":"charts"'));
  expect(built.filter((path) => !/^\/(en\/)?embed\/[^/]+\/[0-9a-f]{12}\/index\.html$/.test(path))).toEqual([]);
  expect(built.length).toBe(2 * charts.length);
});

test("what a version wrote never changes a byte: its store, its tables and the frames of its charts", () => {
  for (const i of [0, 1, 2]) {
    const [before, after] = [sites[i]!, sites[3]!];
    const kept = [...before.keys()].filter(
      (path) => /\/embed\/[^/]+\/[0-9a-f]{12}\//.test(path) || /^\/v\/.*\.(csv|json|zip)$/.test(path),
    );
    expect(kept.length).toBeGreaterThan(20);
    expect(kept.filter((path) => !after.get(path)?.equals(before.get(path)!))).toEqual([]);
    const stored = [...stores[i]!].filter(([path]) => /^\/releases\/\d/.test(path));
    expect(stored.filter(([path, bytes]) => !stores[3]!.get(path)!.equals(bytes))).toEqual([]);
  }
});

test("a frame that stays needs nothing from elsewhere and leads, from where it stands, to pages that are there", () => {
  const frames = [...sites[3]!.keys()].filter((path) => /\/embed\/[^/]+\/[0-9a-f]{12}\//.test(path));
  for (const path of frames) {
    const html = sites[3]!.get(path)!.toString("utf8");
    expect(html).not.toMatch(/\ssrc=|rel="stylesheet"|url\(|\{\{/);
    for (const [, link] of html.matchAll(/\shref="([^"#]*)[^"]*"/g)) {
      if (/^https?:/.test(link!)) continue;
      const { pathname } = new URL(link!, `https://x.example${path.replace(/index\.html$/, "")}`);
      expect(sites[3]!.has(`${pathname}index.html`), `${path} -> ${link!}`).toBe(true);
    }
  }
});

test("cited in version 1, corrected in version 2, withdrawn in version 3: all three citations are answered on one page", () => {
  const address = /<meta name="DC.identifier" content="([^"]*)"/;
  const at = (site: number, language = "") => page(sites[site]!, `${language}/facts/${cited}/`);
  for (const i of [0, 1])
    expect(new URL(address.exec(at(i))![1]!)).toMatchObject({
      pathname: `/facts/${cited}/`,
      hash: `#v${versions[i]!}`,
    });
  // After the second version the first reads differently, after the third both are gone; the page stays.
  expect(line(at(0, "/en"), "2026.1")).toMatch(/100%.*It still stands/);
  expect(line(at(1, "/en"), "2026.1")).toMatch(/100%.*It reads differently now: .*100 → 98/);
  expect(line(at(1), "2026.2")).toContain("现在的内容与它相同");
  for (const language of ["", "/en"]) {
    const html = at(3, language);
    expect(line(html, "2026.1")).toContain("100%");
    expect(line(html, "2026.2")).toContain("98%");
    expect(html).not.toContain('id="v2026.3"');
    expect(html.match(/data-standing="withdrawn"/g)).toHaveLength(2);
    expect(textOf(html)).toContain(
      language === "" ? "自2026.3版（2026-12-24）起撤下" : "Withdrawn since version 2026.3",
    );
    expect(textOf(html)).toContain(language === "" ? "录入时看错" : "Misread when entered");
  }
  expect(address.exec(at(3))![1]).toContain("#v2026.2");
});

test("the files of what was withdrawn lead to its page, and its frame to the chart as it last was", () => {
  const rules = sites[3]!.get("/_redirects")!.toString("utf8").split("\n");
  for (const suffix of ["json", "bib", "ris"])
    expect(rules).toContain(`/facts/${cited}.${suffix} /facts/${cited}/ 301`);
  const id = withdrawnChart;
  expect(rules).toContain(`/charts/${id}.csv /charts/${id}/ 301`);
  const frame = rules.find((rule) => rule.startsWith(`/en/embed/${id}/ `))!.split(" ")[1]!;
  expect(frame).toMatch(new RegExp(`^/en/embed/${id}/[0-9a-f]{12}/$`));
  expect(sites[3]!.has(`${frame}index.html`)).toBe(true);
  expect(page(sites[3]!, `/en/embed/${id}/`)).toContain(`url=${frame}`);
});

test("the address of a version marks the row of its state, however many there are", () => {
  const html = page(sites[3]!, `/facts/${cited}/`);
  expect(html).toMatch(/<link rel="stylesheet" href="\/said\.css"/);
  const style = sites[3]!.get("/said.css")!.toString("utf8");
  for (const i of versions.keys()) expect(style).toContain(`tr[data-said="${i}"]`);
  const rows = [...html.matchAll(/<tr[^>]*data-said="(\d+)"/g)].map((match) => Number(match[1]));
  expect(rows).toEqual([0, 1]);
});

test("each state is a row with the versions in which it stood, on the page of every kind of thing", () => {
  const rows = (path: string) => textOf(/<section class="said"[\s\S]*?<\/section>/.exec(page(sites[3]!, path))![0]);
  expect(rows("/en/facts/liupu-2020-001/")).toMatch(/2026\.1 .*2026\.2 .*2026\.3 .*2026\.4 /);
  // Codes and ids are said in the words of the version.
  expect(rows("/en/facts/liupu-2020-001/")).toMatch(/Place Liupu .*Kind Target .*Bound Exactly /);
  for (const path of ["/charts/high-tech-firms/", "/indicators/high-tech-firms/"])
    expect(rows(path)).toContain("2026.4");
  const pair = [...sites[3]!.keys()].find((path) => /^\/comparisons\/[^/]+\/index\.html$/.test(path))!;
  expect(rows(pair.replace("index.html", ""))).toContain("各版本的记载");
});

test("the page of a version tells what it held and what became of it since the one before", () => {
  const third = page(sites[3]!, "/en/v/2026.3/");
  expect(textOf(third)).toContain("Facts withdrawn: 1");
  expect(third).toContain(`href="/en/facts/${cited}/#v2026.2"`);
  expect(textOf(page(sites[3]!, "/v/2026.4/"))).toContain("与2026.3版的不同 没有不同");
  const table = sites[3]!.get("/v/2026.2/facts.csv")!.toString("utf8");
  expect(table).toMatch(new RegExp(`^${cited},.*,98,`, "m"));
  expect(JSON.parse(sites[3]!.get("/v/2026.2/facts.json")!.toString("utf8"))).toContainEqual(
    expect.objectContaining({ id: cited, value: 98 }),
  );
});

test("an altered byte in a stored state fails the build and is named", () => {
  const file = join(content, "releases/2026.1/states.jsonl");
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.with(Math.floor(statSync(file).size / 2), 48));
  expect(() => {
    build();
  }).toThrow("releases/2026.1/states.jsonl:");
  writeFileSync(file, bytes);
});
