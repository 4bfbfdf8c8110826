/** The page for what is missing, in a browser. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { builtPages } from "./built.ts";
import { launchChromium, visit } from "./visits.ts";

const origin = inject("origin");
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const fact = builtPages().find(({ path }) => /^\/en\/facts\/[^/]+\/$/.test(path))!.path;

test("an address that took a sign of its sentence along, or capitals, is offered as it was meant", async () => {
  await visit(browser, {}, async (page) => {
    for (const spoiled of [`${fact}。`, `${fact.slice(0, -1)}）`, `${fact}，`, fact.toUpperCase(), "/data/FACTS.csv"]) {
      const answer = await page.goto(origin + spoiled);
      expect(answer!.status()).toBe(404);
      const link = page.locator("#meant a");
      await link.waitFor({ state: "visible" });
      expect([spoiled, await link.getAttribute("href")]).toEqual([
        spoiled,
        spoiled.startsWith("/data/") ? "/data/facts.csv" : fact,
      ]);
    }
  });
});

test("where there is nothing at what was meant, nothing is offered", async () => {
  await visit(browser, {}, async (page) => {
    const asked = page.waitForResponse((response) => response.request().method() === "HEAD");
    await page.goto(`${origin}/facts/Nothing。`);
    expect((await asked).status()).toBe(404);
    await page.waitForTimeout(100);
    expect(await page.locator("#meant").isVisible()).toBe(false);
  });
});
