import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadReport } from "../../src/data/load.ts";
import { themeColors } from "../../src/charts/standalone.ts";
import { chartFiles, chartInLanguages } from "../../src/exports/chart-files.ts";
import {
  embedHeights,
  embedPage,
  frozenEmbedHeights,
  frozenEmbedPage,
  offeredHeights,
  type FrozenChart,
} from "../../src/exports/embed-page.ts";
import { withAllCharts } from "../../src/views/charts.ts";
import { compareAll } from "../../src/views/comparisons/compare-all.ts";

const report = withAllCharts(loadReport("content"));
const comparisons = compareAll(report);
const css = readFileSync("src/styles/chart.css", "utf8");
const { zh: view } = chartInLanguages(report, comparisons, report.charts.get("fdi")!);
const page = (version?: string) => embedPage({ view, report, language: "zh", css, version });

function hash(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
const inner = (html: string, name: string) => new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(html)![1]!;

const [file] = chartFiles({ ...report, charts: new Map([["fdi", report.charts.get("fdi")!]]) }, comparisons, css);
const frozen: FrozenChart = {
  id: "fdi",
  version: "2026.1",
  date: "2026-11-22",
  language: "zh",
  title: file!.title.zh,
  finding: file!.text.zh,
  wide: file!.svg.zh,
  narrow: file!.narrow.zh,
  root: `${report.edition.site}${report.edition.base}`,
};

test("the policy of a frame allows its own style and script and nothing else", () => {
  for (const html of [page(), frozenEmbedPage(frozen, report.edition, true, css)]) {
    const policy = /content-security-policy" content="([^"]*)"/.exec(html)![1]!;
    expect(policy).toContain(`style-src '${hash(inner(html, "style"))}'`);
    expect(policy).toContain(`script-src '${hash(inner(html, "script"))}'`);
    expect(policy).toContain("default-src 'none'");
    expect(html.match(/<style>/g)).toHaveLength(1);
    expect(html).not.toMatch(/\sstyle="|\ssrc="|rel="stylesheet"|localStorage|cookie/);
  }
});

test("every link of a frame opens a page of its own", () => {
  const links = page("2026.1").match(/<a [^>]*>/g)!;
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((link) => !link.includes('target="_blank"') || !/rel="[^"]*noopener/.test(link))).toEqual([]);
});

test("a frame has title, source, licence, the way to the chart and to its version", () => {
  const html = page("2026.1");
  expect(html).toContain(view.title);
  expect(html).toContain("来源：《");
  expect(html).toContain('href="/v/2026.1/charts/fdi/"');
  expect(html).toContain(report.edition.license.data);
  expect(page()).not.toContain("/v/");
});

test("a hostile title stays text", () => {
  const html = embedPage({ view: { ...view, title: "</title><script>x" }, report, language: "zh", css });
  expect(html.match(/<script/g)).toHaveLength(1);
});

test("a frozen frame shows both drawings of its version as they are, with their colours", () => {
  const html = frozenEmbedPage(frozen, report.edition, true, css);
  expect(html).toContain('viewBox="0 0 384 ');
  expect(html).toContain('viewBox="0 0 760 ');
  expect(html).toContain("2026.1版（2026-11-22）所载");
  expect(inner(html, "style")).not.toContain("&gt;");
  const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
});

test("the marks of a frozen frame lead to what the version said, wherever the site is now", () => {
  expect(frozen.wide).toContain(`href="${frozen.root!}facts/`);
  const moved = { ...report.edition, site: "https://new.example.org", base: "/x/" };
  const html = frozenEmbedPage(frozen, moved, true, css);
  expect(html).toContain('href="/x/v/2026.1/facts/');
  expect(html).not.toContain(`href="${frozen.root!}`);
});

test("a frozen frame turns its colours round in the dark, as the reader has it or as the address asks", () => {
  const style = inner(frozenEmbedPage(frozen, report.edition, true, css), "style");
  const dark = themeColors(css, "dark").get("--paper")!;
  const rules = style.match(/svg\{filter:invert/g);
  expect(rules).toHaveLength(2);
  expect(style).toContain(`[data-theme="dark"]{--paper:${dark};`);
  expect(style).toContain('(prefers-color-scheme:dark){:root:not([data-theme="light"]){');
});

test("a frame's height fits any width, is more with a title, and less for a column alone", () => {
  const { titled, bare } = embedHeights({ view, report, language: "zh" });
  expect(titled(720)).toBeGreaterThan(bare(720));
  const offered = offeredHeights(titled);
  expect(offered.any).toBeGreaterThanOrEqual(Math.max(offered.column, offered.phone));
  expect(frozenEmbedHeights(frozen)(344)).toBeGreaterThan(300);
});
