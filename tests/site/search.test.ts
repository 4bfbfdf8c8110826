import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { attributes, isServed } from "./built.ts";
import { launchChromium, visit, watchFetches } from "./visits.ts";

const origin = inject("origin");
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const hits = "[data-search-hits] > li";

/** Opens the page of search and waits until single numbers are there too. */
async function openSearch(page: Page, query = "", language = ""): Promise<void> {
  await page.goto(`${origin}${language}/search/${query === "" ? "" : `?q=${encodeURIComponent(query)}`}`);
  await page.locator('[data-index="whole"]').waitFor();
}

test("what is typed is found: each result says what it is and where, and the address keeps the query", async () => {
  await visit(browser, {}, async (page) => {
    await openSearch(page);
    await page.fill("#q", "10.5 亿美元");
    const first = page.locator(hits).first();
    expect(await first.locator(".search-kind").textContent()).toBe("数");
    expect(await first.locator("a").getAttribute("href")).toBe("/facts/kunshan-2021-024/");
    expect(await first.locator(".search-detail").textContent()).toBe("10.5亿美元");
    expect(await first.locator(".search-where").textContent()).toMatch(/报告 · 一（二）$/);
    expect(new URL(page.url()).searchParams.get("q")).toBe("10.5 亿美元");
    await page.fill("#q", "两违");
    expect(await first.locator(".search-kind").textContent()).toBe("词语");
    expect(await page.locator("[data-search-index]").isVisible()).toBe(false);
    await page.fill("#q", "");
    expect(await page.locator("[data-search-index]").isVisible()).toBe(true);
  });
});

test("a kind narrows the results, an English page marks what stays Chinese, and what is not there is said", async () => {
  await visit(browser, {}, async (page) => {
    await openSearch(page, "程帅杰", "/en");
    const detail = page.locator(`${hits} .search-detail`).first();
    expect(await detail.textContent()).toContain("Lead: 程帅杰");
    expect(await detail.locator('[lang="zh-Hans"]').textContent()).toContain("程帅杰");
    await page.fill("#q", "foreign investment");
    await page.click('[data-search-kinds] button:has-text("Number")');
    const kinds = await page.locator(`${hits} .search-kind`).allTextContents();
    expect(new Set(kinds)).toEqual(new Set(["Number"]));
    await page.fill("#q", "zzzzqq");
    expect(await page.locator("[data-search-status]").textContent()).toContain("Nothing found for “zzzzqq”");
  });
});

test("the keyboard does it all: Enter and arrows go to the results, Escape and arrow up come back, Enter opens", async () => {
  await visit(browser, {}, async (page) => {
    await openSearch(page);
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute("href") ?? document.activeElement?.id);
    await page.focus("#q");
    await page.keyboard.type("PM2.5");
    const links = await page.locator(`${hits} a`).evaluateAll((all) => all.map((a) => a.getAttribute("href")));
    await page.keyboard.press("Enter");
    expect(await focused()).toBe(links[0]);
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe(links[1]);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await focused()).toBe("q");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Escape");
    expect(await focused()).toBe("q");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${origin}${links[0]}`);
    await page.goBack();
    await page.locator('[data-index="whole"]').waitFor();
    expect(await page.inputValue("#q")).toBe("PM2.5");
    expect(await page.locator(hits).count()).toBeGreaterThan(5);
  });
});

test("the first query fetches at most 100 KB, page and scripts included, and only from this site", async () => {
  for (const [language, query] of [
    ["", "外资"],
    ["/en", "foreign investment"],
  ] as const)
    await visit(browser, {}, async (page) => {
      const fetched = watchFetches(page);
      await openSearch(page, query, language);
      expect(await page.locator(hits).count()).toBeGreaterThan(5);
      const files = await fetched();
      expect(files.filter(({ path }) => /\/search\/.*\.json$/.test(path)).length).toBeGreaterThan(5);
      expect(files.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(100_000);
    });
});

test("an answer takes at most 150 ms once the index is there", async () => {
  await visit(browser, {}, async (page) => {
    await openSearch(page);
    const times = await page.evaluate(
      (queries) => {
        const input = document.querySelector<HTMLInputElement>("#q")!;
        return queries.map((query) => {
          const start = performance.now();
          input.value = query;
          input.dispatchEvent(new Event("input", { bubbles: true }));
          // Read back what it comes to, laid out.
          document.querySelector<HTMLElement>("[data-search-hits]")!.getBoundingClientRect();
          return performance.now() - start;
        });
      },
      ["高企", "外资", "PM2.5", "10.5亿美元", "昆山外资目标", "2020年", "foreign investment", "年", "程帅杰"],
    );
    const middle = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;
    expect(middle).toBeLessThan(150);
  });
});

test("a search from the front page and from a page that is missing leads to the results", async () => {
  await visit(browser, { viewport: { width: 360, height: 780 } }, async (page) => {
    for (const path of ["/", "/nowhere/"]) {
      await page.goto(origin + path);
      await page.locator('input[name="q"]').first().fill("口袋公园");
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/search\/\?q=/);
      await page.locator(hits).first().waitFor();
      expect(await page.locator(`${hits} a`).first().getAttribute("href")).toBe("/indicators/pocket-parks/");
    }
  });
});

test("without script there are an index by subject and one from A to Z, and every link of them leads somewhere", async () => {
  await visit(browser, { javaScriptEnabled: false }, async (page) => {
    for (const path of ["/search/", "/en/search/"]) {
      await page.goto(origin + path);
      expect(await page.locator(".without-script").isVisible()).toBe(true);
      const html = readFileSync(`dist${path}index.html`, "utf8");
      const indicators = new Set(attributes(html, "href").filter((href) => href.includes("/indicators/")));
      expect(indicators.size).toBeGreaterThan(100);
      expect([...indicators].filter((href) => !isServed(href))).toEqual([]);
      for (const anchor of attributes(html, "href").filter((href) => href.startsWith("#letter-")))
        expect(html).toContain(`id="${anchor.slice(1)}"`);
      expect(await page.locator("#letters ~ .columns section").count()).toBeGreaterThan(10);
    }
  });
});

test("search is one tap away in the first line of every page: among the sections, or beside the title where those scroll", async () => {
  await visit(browser, {}, async (page) => {
    await page.goto(`${origin}/en/facts/kunshan-2021-024/`);
    const ways = page.locator('.masthead a[href="/en/search/"]');
    const inSight = async () => {
      const boxes = await ways.evaluateAll((all) => all.map((a) => a.getBoundingClientRect().toJSON() as DOMRect));
      return boxes.filter(({ width, right }) => width > 0 && right <= page.viewportSize()!.width).length;
    };
    expect(await inSight()).toBe(1);
    await page.setViewportSize({ width: 360, height: 780 });
    expect(await inSight()).toBe(1);
  });
});
