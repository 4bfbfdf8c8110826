import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { builtPages, oneOfEach } from "./built.ts";
import { launchChromium, visit } from "./visits.ts";

const origin = inject("origin");
const one = oneOfEach(builtPages());
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

test("no page asks another host for anything, and none breaks its own policy", async () => {
  const strange: string[] = [];
  await visit(browser, {}, async (page) => {
    page.on("request", (request) => {
      if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) strange.push(request.url());
    });
    page.on("console", (message) => {
      if (message.type() === "error") strange.push(`${page.url()}: ${message.text()}`);
    });
    page.on("pageerror", (error) => strange.push(`${page.url()}: ${error.message}`));
    for (const { path } of one) if (!path.endsWith("404.html")) await page.goto(origin + path);
  });
  expect(strange.slice(0, 20)).toEqual([]);
});
