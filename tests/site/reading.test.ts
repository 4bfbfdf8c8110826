import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { attributes, builtPages, isServed } from "./built.ts";
import { launchChromium, visit } from "./visits.ts";

const origin = inject("origin");
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const page = (path: string) => readFileSync(`dist${path}index.html`, "utf8");

test("a fact says which articles and charts use it, and what stands before and after it", () => {
  for (const language of ["", "/en"]) {
    const links = attributes(page(`${language}/facts/kunshan-2021-024/`), "href");
    for (const path of [
      "/articles/outcomes-2020/",
      "/charts/fdi/",
      "/facts/kunshan-2021-023/",
      "/facts/kunshan-2021-025/",
    ])
      expect(links).toContain(language + path);
    expect(links.filter((href) => /\/(articles|charts)\//.test(href) && !isServed(href))).toEqual([]);
  }
});

test("every fact of a plan but the last has a next one: no number is a dead end", () => {
  const facts = builtPages().filter(({ path }) => /^\/facts\/kunshan-2021-/.test(path));
  const ends = facts.filter(({ html }) => !html.includes('rel="next"'));
  expect(facts.length).toBeGreaterThan(200);
  expect(ends).toHaveLength(1);
});

test("a word of the glossary explains itself to pointer and keyboard, Escape takes it away, the link has the entry", async () => {
  await visit(browser, {}, async (tab) => {
    for (const path of ["/facts/kunshan-2021-088/", "/en/facts/kunshan-2021-088/"]) {
      await tab.goto(origin + path);
      const term = tab.locator("main a.term").first();
      const tip = tab.locator("#term-tip");
      expect(await tip.isVisible()).toBe(false);
      await term.hover();
      expect(await tip.textContent()).toMatch(path.startsWith("/en") ? /illegal/ : /违法/);
      await tip.hover();
      await tab.waitForTimeout(300);
      expect(await tip.isVisible()).toBe(true);
      await tab.mouse.move(0, 0);
      await tip.waitFor({ state: "hidden" });
      await term.focus();
      expect(await tip.isVisible()).toBe(true);
      expect(await term.getAttribute("aria-describedby")).toBe("term-tip");
      await tab.keyboard.press("Escape");
      expect(await tip.isVisible()).toBe(false);
      const href = (await term.getAttribute("href"))!;
      expect(page(href.replace(/#.*/, ""))).toContain(`id="${href.split("#")[1]!}"`);
    }
  });
});

test("a table is sorted, filtered and copied as it is then shown; its heads stay in sight", async () => {
  await visit(browser, { permissions: ["clipboard-read", "clipboard-write"] }, async (tab) => {
    await tab.goto(`${origin}/facts/kunshan-2021-024/`);
    const table = tab.locator("table.facts").last();
    const values = () => table.locator("tbody tr:visible td.number a").allTextContents();
    const given = await values();
    await table.locator("thead th button").filter({ hasText: "数值" }).click();
    expect(await table.locator('thead th[aria-sort="ascending"]').count()).toBe(1);
    const sorted = await values();
    expect(sorted).not.toEqual(given);
    expect(sorted.toSorted()).toEqual(given.toSorted());
    await tab.locator(".table-tools input").last().fill("陆家镇 2022年");
    const shown = await values();
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThan(given.length);
    await tab.locator(".table-tools button").last().click();
    await expect.poll(() => tab.locator(".table-tools button").last().textContent()).toBe("已复制");
    const csv = await tab.evaluate(() => navigator.clipboard.readText());
    expect(csv.trim().split("\n")).toHaveLength(shown.length + 1);

    await tab.goto(`${origin}/revisions/`);
    const long = tab.locator("table[data-table]").first();
    await long.locator("tbody tr").nth(30).scrollIntoViewIfNeeded();
    await tab.mouse.wheel(0, 200);
    await expect.poll(async () => (await long.locator("thead th").first().boundingBox())!.y).toBeGreaterThanOrEqual(0);
  });
});

test("a row of a plan has an address of its own, and the fact leads back to it", () => {
  const back = attributes(page("/facts/kunshan-2021-024/"), "href").find((href) => href.includes("#fact-"))!;
  expect(back).toBe("/plans/kunshan-2021/#fact-kunshan-2021-024");
  expect(page("/plans/kunshan-2021/")).toContain('id="fact-kunshan-2021-024"');
});
