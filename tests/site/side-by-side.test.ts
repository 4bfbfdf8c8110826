/** The places side by side: choices that need no script, an address that keeps them, four columns on a phone. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchChromium, visit } from "./visits.ts";

const origin = inject("origin");
const at = (path: string) => `${origin}${path}`;
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** The years and kinds that the numbers shown have, as their classes say. */
const shown = (page: Page) =>
  page.evaluate(() => {
    const items = [...document.querySelectorAll<HTMLElement>(".sbs .v")].filter((one) => one.offsetHeight > 0);
    return [...new Set(items.map((one) => [...one.classList].find((name) => /^[rt]\d{4}$/.test(name))!))].sort();
  });

test("without script a year and a kind show only numbers of that year and kind", async () => {
  const seen = await visit(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(at("/side-by-side/"));
    const before = await shown(page);
    const year = await page.locator(".sbs > input[name=year]").nth(2).getAttribute("id");
    await page.locator(`label[for=${year}]`).click();
    await page.locator("label[for=kt]").click();
    return { before, after: await shown(page), year: year!.slice(1) };
  });
  expect(seen.before.length).toBeGreaterThan(1);
  expect(seen.after).toEqual([`t${seen.year}`]);
});

test("without script the place chosen is the one that signs are about", async () => {
  const seen = await visit(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(at("/side-by-side/"));
    const signs = () =>
      page.evaluate(() => {
        const all = [...document.querySelectorAll<HTMLElement>(".sbs b.k")].filter((one) => one.offsetHeight > 0);
        return [...new Set(all.map((one) => [...one.classList].find((name) => /^k\d/.test(name))))];
      });
    const first = await signs();
    await page.locator("label[for=p1]").click();
    return [first, await signs()];
  });
  expect(seen).toEqual([["k0"], ["k1"]]);
});

test("what is chosen stands in the address, is there again from it, and is no step back", async () => {
  const seen = await visit(browser, {}, async (page) => {
    await page.goto(at("/side-by-side/"));
    const steps = await page.evaluate(() => history.length);
    await page.locator("label[for=kr]").click();
    await page.locator("label[for=oc]").click();
    const query = new URL(page.url()).search;
    const added = (await page.evaluate(() => history.length)) - steps;
    await page.goto(at(`/en/side-by-side/${query}`));
    const checked = await page
      .locator("#kr, #oc")
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).checked));
    return { query, added, checked };
  });
  expect(seen).toEqual({ query: "?kind=kr&oc", added: 0, checked: [true, true] });
});

test("on a phone the places stand in columns beside one another and nothing is pushed sideways", async () => {
  for (const path of ["/side-by-side/", "/en/side-by-side/", "/", "/en/"]) {
    const seen = await visit(browser, { viewport: { width: 360, height: 740 } }, async (page) => {
      await page.goto(at(path));
      return page.evaluate(() => {
        const cells = [...document.querySelector(".sbs tr.row")!.querySelectorAll("td")].map((one) =>
          one.getBoundingClientRect(),
        );
        return {
          wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          lines: new Set(cells.map(({ top }) => Math.round(top))).size,
          columns: new Set(cells.map(({ left }) => Math.round(left))).size - cells.length,
        };
      });
    });
    expect({ path, ...seen }).toEqual({ path, wider: 0, lines: 1, columns: 0 });
  }
});
