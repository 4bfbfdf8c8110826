/** Copying: over plain http, where no clipboard is given to pages, and out of tables into spreadsheets. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { builtPages } from "./built.ts";
import { launchChromium, visit } from "./visits.ts";

const origin = inject("origin");
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const selected = (page: Page) =>
  page.evaluate(() => {
    const field = document.activeElement;
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)
      return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
    return getSelection()?.toString().trim() ?? "";
  });

test("without a clipboard the text that was to be copied is selected, where it stands or in a field beside the button", async () => {
  await visit(browser, {}, async (page) => {
    // What a page has that comes over plain http; the old command is taken away too, as browsers have begun to.
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
      document.execCommand = () => false;
    });
    await page.goto(`${origin}/charts/outcomes-2020/`);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll("details")) fold.open = true;
    });
    const button = page.locator("main button[data-copy]:visible").first();
    const text = await page
      .locator(`[id="${await button.getAttribute("data-copy")}"]`)
      .first()
      .textContent();
    await button.click();
    expect(await button.textContent()).toBe("已选中，请复制");
    expect((await selected(page)).replace(/\s+/g, " ")).toBe(text!.trim().replace(/\s+/g, " "));
    await page.goto(`${origin}/compare/?indicator=gdp`);
    const link = page.locator(".compare-actions button").first();
    await link.click();
    expect(await selected(page)).toBe(page.url());
    await link.click();
    expect(await page.locator("[data-copy-field]").count()).toBe(1);
  });
});

test("a minus copied out of a table is one that spreadsheets read; on the page it stays a minus", async () => {
  const found = builtPages().find(({ html }) => /<td[^>]*>(?:(?!<\/td>)[\s\S])*\u2212\d/.test(html));
  expect(found).toBeDefined();
  await visit(browser, { permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
    await page.goto(origin + found!.path);
    const shown = await page.evaluate(() => {
      for (const fold of document.querySelectorAll("details")) fold.open = true;
      const table = [...document.querySelectorAll("table")].find((one) => /\u2212\d/.test(one.textContent))!;
      getSelection()!.selectAllChildren(table);
      return getSelection()!.toString();
    });
    expect(shown).toContain("\u2212");
    await page.keyboard.press("Control+C");
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const html = await (await item!.getType("text/html")).text();
      return { text: await navigator.clipboard.readText(), html };
    });
    expect(copied.text.replaceAll("\r", "")).toBe(shown.replace(/\u2212(?=\d)/g, "-").replaceAll("\r", ""));
    expect(copied.html).not.toMatch(/\u2212\d/);
    expect(copied.html).toContain("<td");
  });
});
