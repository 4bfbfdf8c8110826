/** No page is so long that nobody reads it to the end; what stands where on it is audited with everything else. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { builtPages, kindOf, longestOfEach } from "./built.ts";
import { launchChromium, layOutWhole, visit, withoutPictures } from "./visits.ts";

const origin = inject("origin");
const pages = builtPages();
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Tables that were asked for: the whole of the places side by side, and a list of results of search. */
const asked = /^\/(?:en\/)?(?:side-by-side|search)$/;
const screens = [
  { width: 1440, height: 900, most: 12 },
  { width: 360, height: 800, most: 18 },
];

/** How many screens of a height a page fills, as it comes. */
function screensOf(page: Page, height: number): Promise<number> {
  return page.evaluate((one) => document.documentElement.scrollHeight / one, height);
}

for (const { width, height, most } of screens)
  test(`no page is longer than ${most} screens of ${width} by ${height} px, but for the tables one asks for`, async () => {
    const long: string[] = [];
    await visit(browser, { viewport: { width, height } }, async (page) => {
      await withoutPictures(page);
      for (const { path } of longestOfEach(pages)) {
        if (asked.test(kindOf(path)) || path.includes("/embed/")) continue;
        await page.goto(origin + path);
        await layOutWhole(page);
        const length = await screensOf(page, height);
        if (length > most) long.push(`${path}: ${length.toFixed(1)} screens`);
      }
    });
    expect(long).toEqual([]);
  });

test("a page that is too long is found", async () => {
  const length = await visit(browser, { viewport: { width: 360, height: 800 } }, async (page) => {
    await page.setContent('<body style="margin:0"><main style="height:15200px">long</main></body>');
    return screensOf(page, 800);
  });
  expect(length).toBe(19);
});

/** Pages with ways of their own to their parts: the table of all places, results of search, a drawing with what belongs to it. */
const ownWays = /^\/(?:en\/)?(?:side-by-side(?:\/\*)?|search|charts\/\*)$/;

test("a page of more than four screens of a desk with sections has its contents, and what stands beside does not lie over them", async () => {
  const wrong: string[] = [];
  let looked = 0;
  const written = pages.filter(({ path }) => /^\/(?:en\/)?(?:glossary|about|ahead|outcomes)\/$/.test(path));
  await visit(browser, { viewport: { width: 1440, height: 900 } }, async (page) => {
    await withoutPictures(page);
    for (const { path } of new Set([...longestOfEach(pages), ...written])) {
      if (ownWays.test(kindOf(path)) || path.includes("/embed/")) continue;
      await page.goto(origin + path);
      const seen = await page.evaluate(() => {
        const nav = document.querySelector("nav.contents");
        const { right = 0, bottom = 0, top = 0 } = nav?.getBoundingClientRect() ?? {};
        return {
          screens: document.documentElement.scrollHeight / 900,
          sections: document.querySelectorAll("main h2[id]").length,
          links: nav?.querySelectorAll("a").length ?? 0,
          over: [...document.querySelectorAll("nav.rail ~ *")]
            .map((one) => ({ one, box: one.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 1 && box.top < bottom && box.bottom > top && box.left < right)
            .map(({ one }) => one.outerHTML.slice(0, 60)),
        };
      });
      if (seen.screens > 4 && seen.sections > 1) looked += 1;
      if (seen.screens > 4 && seen.sections > 1 && seen.links < 2) wrong.push(`${path}: ${seen.screens} screens`);
      wrong.push(...seen.over.map((one) => `${path}: ${one}`));
    }
  });
  expect(looked).toBeGreaterThan(10);
  expect(wrong).toEqual([]);
});

test("on a desk a chart's own page and the table of results ahead of their targets have the width that the page gives", async () => {
  const chart = pages.find(({ path }) => /^\/charts\/[^/]+\/$/.test(path))!.path;
  await visit(browser, { viewport: { width: 1440, height: 900 } }, async (page) => {
    await page.goto(origin + chart);
    const drawn = await page
      .locator("figure.own svg.chart")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width).filter((width) => width > 0));
    expect(drawn).toEqual([1120]);
    await page.goto(`${origin}/ahead/`);
    const table = await page
      .locator("table.ahead")
      .first()
      .evaluate((one) => one.getBoundingClientRect());
    expect(table.right).toBeGreaterThan(1280);
  });
});
