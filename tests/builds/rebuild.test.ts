/** A build after a change takes over what the change does not touch; its bytes are those of a build from nothing. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { storeOf } from "../../scripts/store.ts";
import { reseal } from "../scripts/edition-folder.ts";
import { filesIn } from "./site.ts";

const place = ".cache/rebuilds";
const content = join(place, "content");
const facts = "plans/liupu-2020/facts.csv";
const article = (words: string, limits: string) => `---
title: 一篇短文
summary: 只有一个数。
date: "2026-11-22"
order: 1
---

${words}：<Fact id="liupu-2020-001" />，<Fact id="liupu-2020-002" />。

## ${limits}

${words}。
`;

type Site = ReadonlyMap<string, Buffer>;
type Built = { readonly site: Site; readonly pages: number; readonly rendered: number };

function build(name: string): Built {
  const target = join(place, name);
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/build.ts"], {
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: target },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stdout + stderr);
  const site = filesIn(target);
  const [, pages, rendered] = /(\d+) pages, (\d+) of them rendered/.exec(stdout)!;
  return { site, pages: Number(pages), rendered: Number(rendered) };
}

/** The same from nothing. */
function buildClean(): Built {
  rmSync(storeOf(content), { recursive: true, force: true });
  return build("clean");
}

function edit(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(content, file), "utf8");
  const changed = text.replace(from, to);
  if (changed === text) throw new RangeError(`${file} has no ${String(from)}`);
  writeFileSync(join(content, file), changed);
  reseal(content);
}

function differing(one: Site, other: Site): string[] {
  const paths = [...new Set([...one.keys(), ...other.keys()])];
  return paths.filter((path) => !(one.get(path) && other.get(path)?.equals(one.get(path)!)));
}

beforeAll(() => {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  cpSync("tests/fixtures/small", content, { recursive: true, filter: (path) => !/[\\/]pages$/.test(path) });
  mkdirSync(join(content, "articles"));
  writeFileSync(join(content, "articles/short.zh.mdx"), article("两个目标", "这些数字不能说明什么"));
  writeFileSync(
    join(content, "articles/short.en.mdx"),
    article("Two targets", "What this cannot show")
      .replace("一篇短文", "A short text")
      .replace("只有一个数。", "It has one number."),
  );
  buildClean();
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

const changes: readonly (readonly [what: string, change: () => void])[] = [
  [
    "a value",
    () => edit(facts, ",eq,120,,家,2022,,,一,高新技术企业达到120家,", ",eq,125,,家,2022,,,一,高新技术企业达到125家,"),
  ],
  ["a label", () => edit(facts, "高新技术企业,High-tech firms,", "高新企业,High-tech companies,")],
  ["a word of an article", () => edit("articles/short.zh.mdx", "两个目标", "两个数")],
  ["the title of the edition", () => edit("edition.yaml", "title_en: Two plans", "title_en: Two documents")],
  ["a fact that is no more", () => edit(facts, /^liupu-2020-003,.*\n/m, "")],
  ["a drawing", () => edit("charts.yaml", /^( +title(?:_zh)?: )(\S+)/m, "$1新的$2")],
];

for (const [what, change] of changes)
  test(`${what}: the bytes of a build from nothing`, () => {
    change();
    const rebuilt = build("site");
    const clean = buildClean();
    expect(clean.rendered).toBe(clean.pages);
    expect(differing(rebuilt.site, clean.site)).toEqual([]);
  });

test("a value that changes has the pages rendered that show it and few others, a content that stays none", () => {
  const before = build("site");
  expect(before.rendered).toBe(0);
  edit(facts, ",eq,125,,家,2022,,,一,高新技术企业达到125家,", ",eq,126,,家,2022,,,一,高新技术企业达到126家,");
  const after = build("site");
  const pages = differing(before.site, after.site).filter((path) => path.endsWith("index.html"));
  for (const path of ["/facts/liupu-2020-001/index.html", "/en/articles/short/index.html"])
    expect(pages).toContain(path);
  expect(after.rendered).toBeGreaterThanOrEqual(pages.length);
  expect(after.rendered).toBeLessThan(after.pages / 2);
});

test("who writes into a built site changes no later one", () => {
  const path = "/facts/liupu-2020-002/index.html";
  writeFileSync(join(place, "site", path), "something else");
  const { site } = build("site");
  expect(site.get(path)!.toString("utf8")).toContain("<h1>");
  expect(differing(site, buildClean().site)).toEqual([]);
});
