import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { standingIn } from "../../scripts/standing.ts";
import { storeOf } from "../../scripts/store.ts";
import { loadReport } from "../../src/data/load.ts";
import type { Report } from "../../src/data/model.ts";
import { kindOfAddress } from "../../src/links.ts";
import { withAllCharts } from "../../src/views/charts.ts";
import { compareAll } from "../../src/views/comparisons/compare-all.ts";
import { reseal } from "../scripts/edition-folder.ts";
import { filesIn } from "./site.ts";

/**
 * The small edition under a base path, built twice; then a fact changed, one dropped, one added and the change
 * logged, and built again.
 */
const place = ".cache/builds";
const base = "/deep/er/";
const site = "https://other.example.org";
const content = join(place, "content");
const facts = join(content, "plans/liupu-2020/facts.csv");

type Site = ReadonlyMap<string, Buffer>;
let first: Site;
let same: Site;
let second: Site;

function build(name: string, env: Record<string, string> = {}): Site {
  const target = join(place, name);
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/build.ts"], {
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: target, BASE_PATH: base, SITE_URL: site, ...env },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stdout + stderr);
  return filesIn(target);
}

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(file, "utf8");
  if (!text.includes(from)) throw new RangeError(`${file} has no ${from}`);
  writeFileSync(file, text.replace(from, to));
}

beforeAll(() => {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  cpSync("tests/fixtures/small", content, { recursive: true });
  first = build("first");
  // From nothing: pages of the first build would be the same bytes whatever is done.
  rmSync(storeOf(content), { recursive: true, force: true });
  same = build("same", { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8" });
  edit(facts, ",eq,120,,家,2022,,,一,高新技术企业达到120家,", ",eq,125,,家,2022,,,一,高新技术企业达到125家,");
  edit(facts, /^liupu-2020-003,.*\n/m.exec(readFileSync(facts, "utf8"))![0], "");
  const rows = readFileSync(facts, "utf8").trimEnd();
  const last = rows.split("\n").at(-1)!.split(",")[0]!;
  const next = last.replace(/\d+$/, (digits) => String(Number(digits) + 1).padStart(digits.length, "0"));
  const added = `${next},liupu,,社区书屋,Community reading rooms,sharing,digital-and-smart,target,flow,eq,6,,个,2022,,,一,社区书屋6个,4:70,,`;
  writeFileSync(facts, `${rows}\n${added}\n`);
  writeFileSync(
    join(content, "corrections.yaml"),
    `- date: "2026-12-01"
  fact: liupu-2020-001
  was: "120"
  is: "125"
  reason: 录入时看错
  reason_en: Misread when entered
  touches: [charts/high-tech-firms]
`,
  );
  reseal(content);
  second = build("second");
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

function standingOf(read: Report) {
  const report = withAllCharts(read);
  return standingIn({ report, comparisons: compareAll(read), articles: [], releases: [] });
}

function text(of: Site, path: string): string {
  const bytes = of.get(path);
  if (!bytes) throw new RangeError(`there is no ${path}`);
  return bytes.toString("utf8");
}
const page = (of: Site, path: string) => text(of, `${path}index.html`);
const hash = (bytes: Buffer | undefined) => bytes && createHash("sha256").update(bytes).digest("hex");

test("two builds of one content are the same bytes, in another time zone and locale too", () => {
  expect([...same.keys()].sort()).toEqual([...first.keys()].sort());
  const other = [...first].filter(([path, bytes]) => hash(bytes) !== hash(same.get(path)));
  expect(other.map(([path]) => path)).toEqual([]);
});

test("what the check holds links and redirects against is what the built site has", () => {
  const { pages, files } = standingOf(loadReport("tests/fixtures/small"));
  const paths = [...first.keys()]
    .map((path) => path.replace(/\/index\.html$/, "/"))
    .filter((path) => !/^\/en\//.test(path));
  expect([...pages].sort()).toEqual(paths.filter((path) => path.endsWith("/")).sort());
  const linked = paths.filter(
    (path) => /^\/data\/.*[^/]$|^\/(?:side-by-side|ahead)\.csv$/.test(path) || kindOfAddress(path)?.of,
  );
  expect([...files].filter((path) => !path.startsWith("/en/")).sort()).toEqual(
    linked.filter((path) => !path.endsWith("/")).sort(),
  );
});

test("under a base path every link of every page leads to a file that is there", () => {
  const broken = new Set<string>();
  for (const [path, bytes] of second) {
    if (!path.endsWith(".html")) continue;
    const html = bytes
      .toString("utf8")
      .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, (s) => s.slice(0, s.indexOf(">")));
    for (const [, link] of html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)) {
      const url = new URL(link!.replaceAll("&amp;", "&"), `${site}${base}${path.slice(1).replace(/index\.html$/, "")}`);
      if (url.origin !== site) continue;
      const inside = url.pathname.startsWith(base)
        ? decodeURIComponent(url.pathname.slice(base.length - 1))
        : undefined;
      const file = inside?.endsWith("/") ? `${inside}index.html` : inside;
      if (file === undefined || !second.has(file)) broken.add(`${path} -> ${link!}`);
    }
  }
  expect([...broken].slice(0, 20)).toEqual([]);
});

test("no style sheet and no script leads out of the base path", () => {
  const outside = [...second]
    .filter(([path]) => path.endsWith(".css") || path.startsWith("/assets/"))
    .filter(([, bytes]) => /url\(["']?\/(?!deep\/er\/)/.test(bytes.toString("utf8")));
  expect(outside.map(([path]) => path)).toEqual([]);
});

test("a correction stands in the log, in the feed, in the table and on the pages that it touches", () => {
  expect(page(second, "/data/corrections/")).toMatch(/id="correction-1"[\s\S]*?120[\s\S]*?125[\s\S]*?录入时看错/);
  expect(text(second, "/data/corrections.atom")).toContain("更正：柳浦镇2022年高新技术企业（120 → 125）");
  expect(text(second, "/data/corrections.csv")).toContain("liupu-2020-001,120,120,125,125");
  for (const path of ["/facts/liupu-2020-001/", "/charts/high-tech-firms/"])
    expect(page(second, path)).toMatch(/data-correction[^>]*>2026-12-01更正：[\s\S]*?120 → 125/);
  expect(page(second, "/facts/liupu-2020-002/")).not.toContain("data-correction");
});
