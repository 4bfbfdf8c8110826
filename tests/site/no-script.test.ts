/** With script off every page shows what it is for, and what needs script says so and offers something else. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { builtPages, oneOfEach } from "./built.ts";
import { launchChromium, visit, withoutPictures } from "./visits.ts";

const origin = inject("origin");
const each = oneOfEach(builtPages());
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

function withoutScript<Seen>(use: (page: Page) => Promise<Seen>): Promise<Seen> {
  return visit(browser, { javaScriptEnabled: false }, async (page) => {
    await withoutPictures(page);
    return use(page);
  });
}

/** What a reader without script sees of the open page. */
function shown(page: Page) {
  return page.evaluate(() => {
    const seen = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
    return {
      title: seen("h1").length,
      letters: (document.querySelector("main") ?? document.body).innerText.replace(/\s/g, "").length,
      // One of the two widths of each chart is shown.
      charts: seen("svg.chart:not([aria-hidden])").length,
      drawings: document.querySelectorAll("svg.chart:not([aria-hidden])").length,
      // A table within a fold is there for who opens it.
      rows: [...document.querySelectorAll("table")].map((table) => table.rows.length),
      // A button of a form takes the reader somewhere; any other does nothing.
      dead: seen("button:not([type=submit]), [role=button]").map((one) => one.outerHTML.slice(0, 100)),
    };
  });
}

test("every kind of page shows its title, its text, its charts and its tables, and no button that does nothing", async () => {
  const wrong: string[] = [];
  await withoutScript(async (page) => {
    for (const { path } of each) {
      await page.goto(origin + path);
      const { title, letters, charts, drawings, rows, dead } = await shown(page);
      const frame = path.includes("/embed/");
      if (title !== 1) wrong.push(`${path}: ${title} titles`);
      if (letters < (frame ? 30 : 80)) wrong.push(`${path}: ${letters} letters`);
      if (drawings > 0 && charts === 0) wrong.push(`${path}: no drawing is shown`);
      if (rows.some((count) => count < 2)) wrong.push(`${path}: an empty table`);
      wrong.push(...dead.map((button) => `${path}: ${button}`));
    }
  });
  expect(wrong).toEqual([]);
});

for (const language of ["zh", "en"] as const) {
  const at = (path: string) => origin + (language === "zh" ? "" : "/en") + path;

  test(`search offers its index by subject and its index by letters, ${language}`, async () => {
    await withoutScript(async (page) => {
      await page.goto(at("/search/?q=2020"));
      expect(await page.locator("main .notice").isVisible()).toBe(true);
      const subjects = page.locator("[data-search-index] .columns").first().locator("a");
      expect(await subjects.count()).toBeGreaterThan(100);
      const letter = page.locator(".letters a").nth(3);
      await letter.click();
      expect(page.url()).toContain("#letter-");
      const heading = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
      expect(await heading.textContent()).toBe(await letter.textContent());
      await heading.locator("xpath=following-sibling::ul//a").first().click();
      expect(await page.locator("h1").isVisible()).toBe(true);
      expect(page.url()).not.toContain("/search/");
    });
  });

  test(`the line of search leads to that index from the front page, ${language}`, async () => {
    await withoutScript(async (page) => {
      await page.goto(at("/"));
      await page.fill("input[type=search]", "GDP");
      await page.press("input[type=search]", "Enter");
      await page.waitForURL("**/search/?q=GDP");
      expect(await page.locator("[data-search-index]").isVisible()).toBe(true);
    });
  });

  test(`the page of the reader’s own comparison offers those that are ready-made, ${language}`, async () => {
    await withoutScript(async (page) => {
      await page.goto(at("/compare/"));
      expect(await page.locator("main .notice").isVisible()).toBe(true);
      expect(await page.locator("[data-compare] form").isVisible()).toBe(false);
      const ready = page.locator("a[data-compare-state]");
      expect(await ready.count()).toBeGreaterThan(5);
      await ready.first().click();
      expect(await page.locator("main svg.chart:visible").count()).toBeGreaterThan(0);
    });
  });
}

test("the code to embed a chart can be read and its preview is there", async () => {
  await withoutScript(async (page) => {
    await page.goto(`${origin}/charts/outcomes-2020/`);
    expect(await page.locator(".embed-code textarea").first().inputValue()).toContain("<iframe");
    expect(await page.locator(".embed-code fieldset").isVisible()).toBe(false);
    await page.locator("[data-embed-preview] summary").click();
    expect(await page.frameLocator("[data-embed-preview] iframe").locator("svg.chart").first().count()).toBe(1);
  });
});
