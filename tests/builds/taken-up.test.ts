/** The small edition, published in Chinese alone, then in English too: what a version of one language wrote stays, and no page leads where it wrote nothing. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filesUnder } from "../../scripts/files.ts";
import { readGate } from "../../scripts/gate.ts";
import { writeRelease } from "../../scripts/release.ts";
import { standingIn } from "../../scripts/standing.ts";
import { readReleases } from "../../src/data/releases.ts";
import { withAllCharts } from "../../src/views/charts.ts";
import { compareAll } from "../../src/views/comparisons/compare-all.ts";

const place = ".cache/taken-up";
const [content, target] = [join(place, "content"), join(place, "site")];
/** The last of charts.yaml. */
const withdrawn = "liupu-overview";
let site: ReadonlySet<string>;

function edit(name: string, change: (text: string) => string): void {
  const file = join(content, name);
  const [before, after] = [readFileSync(file, "utf8"), change(readFileSync(file, "utf8"))];
  if (before === after) throw new RangeError(`${name} has nothing to change`);
  writeFileSync(file, after);
}

beforeAll(async () => {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  cpSync("tests/fixtures/small", content, { recursive: true });
  edit("edition.yaml", (text) => text.replace("languages: [zh, en]", "languages: [zh]"));
  await writeRelease(content, "2026.1", "2026-11-22");
  edit("edition.yaml", (text) => text.replace("languages: [zh]", "languages: [zh, en]"));
  edit("charts.yaml", (text) => text.slice(0, text.indexOf(`- id: ${withdrawn}\n`)));
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/build.ts"], {
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: target },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stdout + stderr);
  site = new Set(filesUnder(target).map((file) => `/${file}`));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

const frame = /^\/(?:en\/)?embed\/[^/]+\/[0-9a-f]{12}\/index\.html$/;

test("the frames of the version stand in its language, and in no other", () => {
  const frames = [...site].filter((path) => frame.test(path));
  expect(frames.length).toBeGreaterThan(3);
  expect(frames.filter((path) => path.startsWith("/en/"))).toEqual([]);
});

test("every link of every page leads to a file that is there, also those of charts that were withdrawn", () => {
  const pages = [...site].filter((path) => path.endsWith("/index.html"));
  const dead = pages.flatMap((path) =>
    [...readFileSync(join(target, path), "utf8").matchAll(/\s(?:href|src)="([^"#]*)[^"]*"/g)]
      .map(([, link]) => new URL(link!.replaceAll("&amp;", "&"), `http://built.invalid${path}`))
      .filter(({ origin }) => origin === "http://built.invalid")
      .map(({ pathname }) => decodeURIComponent(pathname))
      .filter((to) => !site.has(to.endsWith("/") ? `${to}index.html` : to))
      .map((to) => `${path} -> ${to}`),
  );
  expect(dead.slice(0, 20)).toEqual([]);
  const led = readFileSync(join(target, "_redirects"), "utf8");
  expect(led).toMatch(new RegExp(`^/embed/${withdrawn}/ /embed/${withdrawn}/[0-9a-f]{12}/ `, "m"));
  expect(led).toContain(`/en/embed/${withdrawn}/ /en/charts/${withdrawn}/ 301`);
});

test("no code to embed a version’s drawing is offered where one of the languages has none", () => {
  const [chart] = [...site].flatMap((path) => /^\/charts\/([^/]+)\/index\.html$/.exec(path)?.[1] ?? []);
  for (const language of ["", "en/"]) {
    const html = readFileSync(join(target, language, "charts", chart!, "index.html"), "utf8");
    expect(html).toContain('class="embed-code"');
    expect(html).not.toContain('name="state"');
  }
});

test("the site has no fewer files than the check counts, and it counts what the version wrote", () => {
  const { report } = readGate(content);
  const releases = readReleases(join(content, "releases"));
  const standing = { report: withAllCharts(report!), comparisons: compareAll(report!), articles: [] };
  const { least } = standingIn({ ...standing, releases });
  expect(least).toBeGreaterThan(standingIn({ ...standing, releases: [] }).least);
  expect(least).toBeLessThanOrEqual(site.size);
});
