/**
 * WCAG 2.2 AA by axe, every rule of it: a page of every template in both languages, and the longest of every kind. What
 * opens is open, what a reader brings about is there. The rules that see no colour run in light only.
 */
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { builtPages, longestOfEach, oneOfEach } from "./built.ts";
import { launchChromium, visit } from "./visits.ts";

const origin = inject("origin");
const pages = builtPages();
const each = oneOfEach(pages).map(({ path }) => path);
const long = longestOfEach(pages.filter(({ path }) => !path.startsWith("/en/")))
  .map(({ path }) => path)
  .filter((path) => !each.includes(path));
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Pages that are something else once a reader has asked them for something: the address, and what shows that it is there. */
const asked: readonly (readonly [path: string, there: string])[] = [
  ["/compare/?indicator=gdp&indicator=rd-share", "[data-compare-output] svg a"],
  ["/compare/?topic=pocket-parks&view=table", "[data-compare-output] table"],
  ["/search/?q=2020", "[data-search-hits] a"],
].flatMap(([path, there]) => [[path!, there!] as const, [`/en${path!}`, there!] as const]);

const standard = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
/** Those rules of the standard that depend on colours. */
const ofColours = ["color-contrast", "link-in-text-block"];
/** Those that depend on where things stand, for the narrow layout; its drawings are others than the wide ones. */
const ofPlaces = ["target-size", "scrollable-region-focusable", "svg-img-alt", "link-name", "aria-hidden-focus"];

/** Opens what is folded and runs the rules; a line for each rule that a page breaks. */
async function audit(page: Page, path: string, rules: axe.RunOnly, there?: string): Promise<string[]> {
  await page.goto(origin + path);
  if (there !== undefined) await page.waitForSelector(there);
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
  return (await broken(page, rules)).map((line) => `${path}: ${line}`);
}

/** The rules that a page breaks as it stands, each with how often and where first. */
async function broken(page: Page, rules: axe.RunOnly): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    const inPage = (window as unknown as { axe: { run: typeof axe.run } }).axe;
    // Pages that stand in frames are audited on their own.
    const { violations } = await inPage.run(document, { runOnly, iframes: false, resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => `${id} ×${nodes.length} ${nodes[0]!.html.slice(0, 160)}`);
  }, rules);
}

async function auditAll(
  options: { colorScheme?: "light" | "dark"; width: number },
  of: readonly (readonly [path: string, there?: string])[],
  rules: axe.RunOnly,
): Promise<string[]> {
  const { colorScheme = "light", width } = options;
  return visit(browser, { colorScheme, viewport: { width, height: 900 } }, async (page) => {
    const found: string[] = [];
    for (const [path, there] of of) found.push(...(await audit(page, path, rules, there)));
    return found;
  });
}

const everything = [...each.map((path) => [path] as const), ...asked];

test("there is a page of every template in both languages to audit", () => {
  const twins = each.filter((path) => !path.endsWith("404.html")).map((path) => path.startsWith("/en/"));
  expect(twins.filter((english) => english)).toHaveLength(twins.filter((english) => !english).length);
  expect(each.length).toBeGreaterThan(80);
});

for (const language of ["zh", "en"] as const)
  test(`axe finds nothing against WCAG 2.2 AA on a page of every template, in light, ${language}`, async () => {
    const own = everything.filter(([path]) => path.startsWith("/en/") === (language === "en"));
    expect(await auditAll({ width: 1280 }, own, { type: "tag", values: standard })).toEqual([]);
  });

test("axe finds nothing against WCAG 2.2 AA on the longest page of every kind", async () => {
  expect(
    await auditAll(
      { width: 1280 },
      long.map((path) => [path] as const),
      { type: "tag", values: standard },
    ),
  ).toEqual([]);
});

test("in dark, axe finds nothing against the rules of colour", async () => {
  expect(await auditAll({ colorScheme: "dark", width: 1280 }, everything, { type: "rule", values: ofColours })).toEqual(
    [],
  );
});

test("on a phone, axe finds every target large or apart enough and every narrow drawing named", async () => {
  expect(await auditAll({ width: 360 }, everything, { type: "rule", values: ofPlaces })).toEqual([]);
});

test("the audit sees what it is meant to see", async () => {
  const found = await visit(browser, { viewport: { width: 360, height: 900 } }, async (page) => {
    await page.setContent(
      '<html lang="en"><title>x</title><main><p style="color:#999;background:#fff">pale</p><img src="x.png">' +
        '<a href="/a" style="font-size:8px">a</a><br><a href="/b" style="font-size:8px">b</a></main></html>',
    );
    return broken(page, { type: "tag", values: standard });
  });
  expect(found.map((line) => line.split(" ")[0]).sort()).toEqual(["color-contrast", "image-alt", "target-size"]);
});
