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
