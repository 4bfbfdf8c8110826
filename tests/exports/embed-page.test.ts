import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadReport } from "../../src/data/load.ts";
import { chartInLanguages } from "../../src/exports/chart-files.ts";
import { embedHeights, embedPage } from "../../src/exports/embed-page.ts";
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

test("the policy of a frame allows its own style and script and nothing else", () => {
  for (const html of [page(), page("2026.1")]) {
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
  expect(html).toContain('href="/charts/fdi/#v2026.1"');
  expect(html).toContain(report.edition.license.data);
  expect(page()).not.toContain("#v");
});

test("a hostile title stays text", () => {
  const html = embedPage({ view: { ...view, title: "</title><script>x" }, report, language: "zh", css });
  expect(html.match(/<script/g)).toHaveLength(1);
});

test("a frame is higher with a title than without", () => {
  const { titled, bare } = embedHeights({ view, report, language: "zh" });
  for (const width of [320, 640, 1000]) expect(titled(width)).toBeGreaterThan(bare(width) + 40);
});

test("what a chart finds is the headline of its frame, and a finding that lists much leaves it to the title", () => {
  const at = (finding: string) => embedPage({ view: { ...view, finding }, report, language: "zh", css });
  expect(at("甲镇达到三个。还有别的。")).toMatch(
    /<h1 class="t s"><a [^>]*>[^<]*<\/a><\/h1>\n<p class="l">甲镇达到三个。<\/p>/,
  );
  const listing = at(`${"甲镇的目标达到，".repeat(20)}。`);
  expect(listing).toContain('<h1 class="t"><a ');
  expect(listing).not.toContain('<p class="l">');
});
