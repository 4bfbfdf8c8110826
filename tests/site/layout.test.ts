/** No page is wider than its screen, and nothing is cut off, on any screen, at any size of letters. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { builtPages, kindOf, longestOfEach, oneOfEach } from "./built.ts";
import { launchChromium, visit, withoutPictures } from "./visits.ts";

const origin = inject("origin");
const pages = builtPages();
const looked = [...new Set([...oneOfEach(pages), ...longestOfEach(pages)].map(({ path }) => path))];
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** By how much the page is wider than its window, in px, and the innermost things that stand out of it. */
function sideways(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return undefined;
    const out = [...document.body.querySelectorAll("*")].filter(
      (one) => one.getBoundingClientRect().right > clientWidth + 0.5 && one.getBoundingClientRect().width > 0,
    );
    const inmost = out.filter((one) => !out.some((other) => other !== one && one.contains(other)));
    return `${scrollWidth - clientWidth} px: ${inmost
      .slice(0, 3)
      .map((one) => one.outerHTML.slice(0, 90))
      .join(" | ")}`;
  });
}

/** Texts whose box hides a part of them; what is hidden on purpose is one px large, and what scrolls can be read. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>("main *, header *, footer *")]
      .filter((one) => {
        if (one.closest("svg") || one.offsetWidth <= 1 || !one.textContent?.trim()) return false;
        const { overflowX, overflowY, textOverflow } = getComputedStyle(one);
        const hides = (overflow: string) => overflow === "hidden" || overflow === "clip";
        return (
          (hides(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
          (hides(overflowY) && one.scrollHeight > one.clientHeight + 1) ||
          (textOverflow === "ellipsis" && one.scrollWidth > one.clientWidth)
        );
      })
      .map((one) => one.outerHTML.slice(0, 120)),
  );
}

/** Buttons, fields and links whose words stand out of their own box, or that lie over one another. */
function crowded(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = "header a, header button, .search-line *, main button, main select, main summary";
    const shown = [...document.querySelectorAll<HTMLElement>(controls)]
      // What is folded, and the heads of a table whose rows are blocks, are not shown, wherever their boxes are.
      .filter((one) => one.checkVisibility() && (one.closest("thead")?.offsetWidth ?? 2) > 1)
      .map((one) => ({ one, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    return shown.flatMap(({ one, box }, i) => [
      ...(one.scrollWidth > Math.ceil(box.width) + 1 ? [`out of its box: ${one.outerHTML.slice(0, 120)}`] : []),
      ...shown
        .slice(i + 1)
        .filter(
          (other) =>
            !one.contains(other.one) &&
            Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
            Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 1,
        )
        .map((other) => `over one another: ${one.textContent} × ${other.one.textContent}`),
    ]);
  });
}

test("no page scrolls sideways at 320, 360, 640, 768, 1024 or 1440 px", async () => {
  const wide: string[] = [];
  await visit(browser, {}, async (page) => {
    await withoutPictures(page);
    for (const path of looked) {
      await page.goto(origin + path);
      for (const width of [320, 360, 640, 768, 1024, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        const over = await sideways(page);
        if (over !== undefined) wide.push(`${path} at ${width}: ${over}`);
      }
    }
  });
  expect(wide).toEqual([]);
});

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

/** What a reader does who needs letters larger or further apart. */
const sizes: readonly { what: string; width: number; letters?: number; css?: string }[] = [
  { what: "letters twice as large at 1280 px", width: 1280, letters: 32 },
  { what: "letters twice as large at 640 px", width: 640, letters: 32 },
  { what: "zoom to 400 % at 1280 px, which is 320 px", width: 320 },
  {
    what: "the spacing of WCAG 1.4.12",
    width: 360,
    css: "*{line-height:1.5!important;letter-spacing:0.12em!important;word-spacing:0.16em!important}p{margin-bottom:2em!important}",
  },
];
for (const { what, width, letters, css } of sizes)
  test(`with ${what} nothing is cut off, nothing lies over another, no page scrolls sideways`, async () => {
    const wrong: string[] = [];
    // The size of letters is a setting of the browser: em and rem follow it everywhere, in queries of the width too.
    const own = letters === undefined ? browser : await launchChromium([`--blink-settings=defaultFontSize=${letters}`]);
    await visit(own, { viewport: { width, height: 800 }, bypassCSP: true }, async (page) => {
      await withoutPictures(page);
      await page.goto(`${origin}/`);
      const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
      expect(size).toBe(`${letters ?? 16}px`);
      for (const path of looked) {
        await page.goto(origin + path);
        if (css !== undefined) await page.addStyleTag({ content: css });
        const over = await sideways(page);
        if (over !== undefined) wrong.push(`${path}: ${over}`);
        for (const text of [...(await cutOff(page)), ...(await crowded(page))]) wrong.push(`${path}: ${text}`);
      }
    });
    if (own !== browser) await own.close();
    expect(wrong).toEqual([]);
  });

test("a page that is too wide, a text that is cut off and two buttons over one another are found", async () => {
  const found = await visit(browser, { viewport: { width: 320, height: 400 } }, async (page) => {
    await page.setContent(
      '<main><p style="width:400px">wide</p><p style="width:20px;overflow:hidden;white-space:nowrap">cut off here</p>' +
        "<button>a</button><button style='margin-left:-9px'>b</button></main>",
    );
    return [await sideways(page), ...(await cutOff(page)), ...(await crowded(page))];
  });
  expect(found[0]).toMatch(/^88 px: /);
  expect(found[1]).toContain("cut off here");
  expect(found.slice(2)).toEqual(["over one another: a × b"]);
});
