/**
 * The engine with one more language, which `npm run language` takes into a copy of it, and the small edition in all three. The
 * words are those of English, as the command leaves them; the content is English read backwards, so that no text is taken for another.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadReport } from "../../src/data/load.ts";
import { languages } from "../../src/data/vocabulary.ts";
import { languageTags } from "../../src/wording/languages.ts";
import { backwards, translate } from "../scripts/translated.ts";
import { change } from "../scripts/edition-folder.ts";
import { filesIn } from "./site.ts";

const place = ".cache/third-language";
const engine = join(place, "engine");
const content = join(place, "content");
const target = join(place, "site");
const third = "eo";
const all = [...languages, third];
const tags: Readonly<Record<string, string>> = { ...languageTags, [third]: third };
let site: ReadonlyMap<string, Buffer>;
/** The files of the engine before the command, by path. */
let before: ReadonlyMap<string, string>;

function codeOf(root: string): Map<string, string> {
  const files = ["src", "scripts"].flatMap((folder) =>
    [...filesIn(join(root, folder))].map(([path, bytes]) => [folder + path, bytes] as const),
  );
  return new Map(files.map(([path, bytes]) => [path, bytes.toString("utf8")]));
}

function run(script: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: engine,
    env: {
      ...process.env,
      PATH: [resolve("node_modules/.bin"), process.env["PATH"]].join(delimiter),
      CONTENT_DIR: resolve(content),
      OUT_DIR: resolve(target),
    },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stdout + stderr);
  return stdout;
}

beforeAll(() => {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(engine, { recursive: true });
  const parts = ["src", "public", "scripts", "astro.config.mjs", "package.json", "package-lock.json", "tsconfig.json"];
  for (const part of parts) cpSync(part, join(engine, part), { recursive: true });
  cpSync("tests/fixtures/small", content, { recursive: true });
  translate(content, "en", third);
  change(content, "edition.yaml", /languages: .*/.exec(text("edition.yaml"))![0], `languages: [${all.join(", ")}]`);
  before = codeOf(engine);
  run("scripts/language.ts", third);
  run("scripts/build.ts");
  site = filesIn(target);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

const text = (name: string) => readFileSync(join(content, name), "utf8");
const file = (path: string) => site.get(path)?.toString("utf8") ?? "";
const pages = () => [...site.keys()].filter((path) => path.endsWith(".html") && path !== "/404.html");
const languageOf = (path: string) => all.slice(1).find((language) => path.startsWith(`/${language}/`)) ?? all[0]!;
/** What a page says to who reads it. */
const visible = (path: string) =>
  file(path)
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]+>/g, " ");

test("the command changes the list of languages and the modules of sections, and adds two folders: nothing else", () => {
  const after = codeOf(engine);
  expect([...before.keys()].filter((path) => !after.has(path))).toEqual([]);
  const changed = [...after].filter(([path, is]) => before.get(path) !== is).map(([path]) => path);
  const own = new RegExp(`^src/(messages|components/written)/${third}/`);
  expect(changed.filter((path) => !own.test(path) && !/^src\/messages\/[a-z-]+\.ts$/.test(path))).toEqual([
    "src/data/vocabulary.ts",
  ]);
});

test("the types of the engine hold with the language in it", () => {
  const compiler = resolve("node_modules/typescript/bin/tsc");
  const { stdout } = spawnSync(process.execPath, [compiler, "--noEmit", "-p", "."], { cwd: engine, encoding: "utf8" });
  expect(stdout).toBe("");
});

test("every page stands in each language under its own address, says which it is and leads to the others", () => {
  const first = pages().filter((path) => languageOf(path) === all[0]);
  expect(first.length).toBeGreaterThan(100);
  const missing = all.slice(1).flatMap((language) => first.filter((path) => !site.has(`/${language}${path}`)));
  expect(missing.filter((path) => !path.startsWith("/embed/"))).toEqual([]);
  const wrong = pages().filter((path) => !file(path).includes(`<html lang="${tags[languageOf(path)]!}"`));
  expect(wrong).toEqual([]);
  for (const path of ["/index.html", "/indicators/gdp/index.html", `/${third}/indicators/gdp/index.html`]) {
    const own = languageOf(path);
    const switches = [...file(path).matchAll(/<a [^>]*hreflang="([^"]+)"[^>]*data-language-switch/g)].map(
      ([, to]) => to,
    );
    expect([path, switches]).toEqual([path, all.filter((each) => each !== own).map((each) => tags[each])]);
    const twins = [...file(path).matchAll(/rel="alternate" hreflang="([^"]+)"/g)].map(([, to]) => to);
    expect([path, twins]).toEqual([path, [...all.map((each) => tags[each]), "x-default"]]);
  }
});

test("tables, records and schema have a column and a key in each language", () => {
  expect(file("/data/facts.csv")).toMatch(/^[^\n]*,label,label_en,label_eo,[^\n]*,note,note_en,note_eo,/);
  expect(file("/data/units.csv")).toMatch(/^\uFEFFid,name_en,name_eo,canonical,factor\r\n/);
  expect(file("/charts/gdp.csv")).toMatch(/^\uFEFFplace,place_en,place_eo,/);
  const [record] = JSON.parse(file("/facts/yunxi-2021-001.json")) as {
    custom: Record<string, Record<string, string>>;
  }[];
  expect(record!.custom["fact"]!["label_eo"]).toBe(backwards(record!.custom["fact"]!["label_en"]!));
  expect(Object.keys(record!.custom)).toEqual(expect.arrayContaining(["sentence", "sentence_en", "sentence_eo"]));
  expect(file("/facts/yunxi-2021-001.bib").match(/^@/gm)).toHaveLength(all.length);
  expect(file("/data/schema.json")).toContain('"label_eo"');
  expect(site.has(`/${third}/data/corrections.atom`)).toBe(true);
});

test("no page shows a text of the content in another language than its own", () => {
  // Each text of the content that is another one in English.
  const english = new Set<string>();
  const collect = (value: unknown): void => {
    if (value instanceof Map || Array.isArray(value)) for (const each of value.values()) collect(each);
    else if (typeof value === "object" && value !== null) {
      const { zh, en } = value as Readonly<Record<string, unknown>>;
      if (typeof zh === "string" && typeof en === "string" && zh !== en) english.add(en);
      for (const each of Object.values(value)) collect(each);
    }
  };
  collect(loadReport("tests/fixtures/small"));
  // One word may be one that the engine says as well: places, points.
  const texts = [...english].filter((each) => /[a-z]{3,} [a-z]{3,}/i.test(each));
  expect(texts.length).toBeGreaterThan(60);
  const escaped = (each: string) => each.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const found = pages().flatMap((path) => {
    const said = visible(path);
    const language = languageOf(path);
    const others = texts.flatMap((each) => [
      ...(language === "en" ? [] : [each]),
      ...(language === third ? [] : [backwards(each)]),
    ]);
    return others.filter((each) => said.includes(escaped(each))).map((each) => `${path}: ${each}`);
  });
  expect(found).toEqual([]);
  const page = `/${third}/indicators/gdp/index.html`;
  expect(visible(page)).toContain(backwards("Gross domestic product"));
});
