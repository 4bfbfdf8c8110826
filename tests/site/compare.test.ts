import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { isServed } from "./built.ts";
import { launchChromium, visit, watchFetches } from "./visits.ts";

const origin = inject("origin");
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function openCompare(page: Page, query = "", language = ""): Promise<void> {
  await page.goto(`${origin}${language}/compare/${query}`);
  await page.locator("[data-compare].is-ready").waitFor();
  await drawn(page);
}
/** Waits until what is chosen now is what is shown. */
async function drawn(page: Page): Promise<void> {
  await page.locator("[data-compare-output]:not([aria-busy])").waitFor({ state: "attached" });
}
const search = (page: Page) => new URL(page.url()).search;
async function marks(page: Page): Promise<string[]> {
  await drawn(page);
  return page
    .locator("[data-compare-output] svg a")
    .evaluateAll((all) => [...new Set(all.map((a) => a.getAttribute("href")!))].sort());
}
const status = (page: Page) => page.locator("[data-compare-status]").textContent();

test("a place, an indicator and years are chosen, drawn and written into the address", async () => {
  await visit(browser, {}, async (page) => {
    await openCompare(page);
    expect(await status(page)).toContain("选一个或几个指标");
    // Nothing is chosen yet: an example shows what a choice comes to.
    expect(await status(page)).toContain("下面是一例");
    expect((await marks(page)).length).toBeGreaterThan(1);
    expect(search(page)).toBe("");
    await page.fill("[data-find]", "高企");
    await page.locator("[data-indicators] input:visible").first().check();
    expect(search(page)).toBe("?indicators=high-tech-firms&v=2");
    await page.locator('input[name="place"][value="kunshan"]').check();
    await page.locator('input[name="place"][value="lujia"]').check();
    await page.selectOption('[name="from"]', "2020");
    await page.selectOption('[name="to"]', "2021");
    expect(search(page)).toBe("?indicators=high-tech-firms&places=kunshan.lujia&years=2020-2021&v=2");
    const shown = await marks(page);
    expect(shown.length).toBeGreaterThan(3);
    expect(shown.every((href) => /^\/facts\/(kunshan|lujia)-\d{4}-\d+\/$/.test(href) && isServed(href))).toBe(true);
    await page.locator('input[name="view"][value="table"]').check();
    await drawn(page);
    expect(await page.locator("[data-compare-output] figure").count()).toBe(0);
    expect(await page.locator("[data-compare-output] tbody tr").count()).toBeGreaterThanOrEqual(shown.length);
  });
});

test("loading again, going back and changing the language keep what was chosen", async () => {
  await visit(browser, {}, async (page) => {
    await openCompare(page);
    await page.locator('input[name="indicator"][value="fdi"]').check();
    await page.locator('input[name="place"][value="kunshan"]').check();
    const [chosen, shown] = [search(page), await marks(page)];
    await page.reload();
    await page.locator("[data-compare-output] svg").first().waitFor();
    expect(search(page)).toBe(chosen);
    expect(await marks(page)).toEqual(shown);
    await page.locator('input[name="place"][value="lujia"]').check();
    expect(await marks(page)).not.toEqual(shown);
    await page.locator('input[name="place"][value="lujia"]').uncheck();
    await page.locator("[data-compare-output] svg a").first().click();
    await page.waitForURL(/\/facts\//);
    await page.goBack();
    await page.locator("[data-compare-output] svg").first().waitFor();
    expect(await marks(page)).toEqual(shown);
    await page.click("[data-language-switch]");
    await page.locator("[data-compare-output] svg").first().waitFor();
    expect(new URL(page.url()).pathname).toBe("/en/compare/");
    expect(search(page)).toBe(chosen);
    expect(await marks(page)).toEqual(shown.map((href) => `/en${href}`));
  });
});

test("ticks leave the way back alone: it leads to where the reader came from", async () => {
  await visit(browser, {}, async (page) => {
    await page.goto(`${origin}/about/`);
    await openCompare(page);
    for (const value of ["kunshan", "lujia", "changshu"])
      await page.locator(`input[name="place"][value="${value}"]`).check();
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe("/about/");
  });
});

test("a whole theme is a table with places as columns, numbers that stand alone among them, with a name, a citation and a frame", async () => {
  await visit(browser, {}, async (page) => {
    await openCompare(page);
    await page.selectOption('[name="theme"]', "green");
    await drawn(page);
    expect(search(page)).toBe("?theme=green&view=columns&v=2");
    expect(await page.title()).toMatch(/^绿色的全部 · /);
    const facts = await page
      .locator(".places-as-columns td a[href^='/facts/']")
      .evaluateAll((all) => all.map((a) => a.getAttribute("href")!));
    expect(facts.length).toBeGreaterThan(80);
    expect(facts.every(isServed)).toBe(true);
    expect(await page.locator(".places-as-columns th[scope=row]:not(:has(a))").count()).toBeGreaterThan(5);
    const [gbt, frame] = [page.locator(".take-away pre").first(), page.locator(".take-away pre").last()];
    expect(await gbt.textContent()).toMatch(/绿色的全部\[DS\/OL\].*\/compare\/\?theme=green/);
    expect(await frame.textContent()).toMatch(/^<iframe src="[^"]*\/compare\/embed\/\?theme=green&amp;view=columns/);
  });
});

test("the frame of a choice draws it, says its name, opens links outside and weighs at most 40 KB, everything included", async () => {
  for (const query of ["?theme=green&view=columns&v=2", "?indicators=pm25&v=2"])
    await visit(browser, {}, async (page) => {
      const fetched = watchFetches(page);
      await page.goto(`${origin}/compare/embed/${query}`);
      await page.locator("[data-frame-output] a").first().waitFor();
      expect(await page.locator("[data-frame-output] a:not([target=_blank])").count()).toBe(0);
      expect(await page.locator("[data-frame-title]").getAttribute("href")).toBe(`/compare/${query}`);
      const files = await fetched();
      expect(files.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(40_000);
    });
});

test("the link is copied, and the file holds the numbers that are shown", async () => {
  await visit(browser, { permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
    await openCompare(page, "?indicators=fdi&places=kunshan&years=2020-2022&view=table&v=2");
    const [link, file] = [
      page.locator(".compare-actions button").first(),
      page.locator(".compare-actions button").nth(1),
    ];
    await link.click();
    await expect.poll(() => link.textContent()).toBe("已复制");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    const [download] = await Promise.all([page.waitForEvent("download"), file.click()]);
    const [head, ...rows] = readFileSync(await download.path(), "utf8")
      .replace("\uFEFF", "")
      .trim()
      .split("\r\n");
    expect(head).toBe("id,place,indicator,label,kind,form,bound,value,value_max,unit,period,plan");
    const shown = await page
      .locator("[data-compare-output] tbody td.number a")
      .evaluateAll((all) => all.map((a) => a.getAttribute("href")!.split("/").at(-2)!));
    expect(rows.map((row) => row.split(",")[0])).toEqual(shown);
    expect(
      rows.some((row) => row.startsWith("kunshan-2021-024,kunshan,fdi,") && row.includes(",10.5,,亿美元,2020,")),
    ).toBe(true);
  });
});

test("a chart is copied and saved as a picture that names its source", async () => {
  await visit(browser, { permissions: ["clipboard-read", "clipboard-write"], colorScheme: "dark" }, async (page) => {
    await openCompare(page, "?indicators=fdi&places=kunshan&v=2");
    const [copy, save] = [0, 1].map((i) => page.locator("[data-compare-output] figcaption button").nth(i));
    await copy!.click();
    await expect.poll(() => copy!.textContent()).toBe("已复制");
    const { width, height, corner } = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const picture = await createImageBitmap(await item!.getType("image/png"));
      const canvas = document.createElement("canvas");
      const context = canvas.getContext("2d")!;
      context.drawImage(picture, 0, 0);
      return { width: picture.width, height: picture.height, corner: [...context.getImageData(0, 0, 1, 1).data] };
    });
    expect(width).toBeGreaterThan(1400);
    expect(height).toBeGreaterThan(400);
    // Paper, whatever the reader's theme.
    expect(Math.min(...corner)).toBeGreaterThan(240);
    const [download] = await Promise.all([page.waitForEvent("download"), save!.click()]);
    expect(download.suggestedFilename()).toMatch(/^fdi-.*\.png$/);
    expect(
      readFileSync(await download.path())
        .subarray(1, 4)
        .toString(),
    ).toBe("PNG");
  });
});

test("what a choice comes to is put into the page a piece at a time, so that a tap need not wait for all of it", async () => {
  await visit(browser, {}, async (page) => {
    await openCompare(page);
    await page.evaluate(() => {
      // Told once after each task: all that it put there at once.
      const pieces: number[] = [];
      const output = document.querySelector("[data-compare-output]")!;
      new MutationObserver((changes) => {
        const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
        pieces.push(added.filter((node) => (node as Element).matches("figure, section, table, .table")).length);
      }).observe(output, { childList: true });
      Object.assign(window, { pieces });
    });
    await page.locator("a[data-compare-state]").first().click();
    await page.waitForFunction(() => document.querySelectorAll("[data-compare-output] > *").length > 3);
    await drawn(page);
    const pieces = await page.evaluate(() => (window as unknown as { pieces: number[] }).pieces);
    expect(pieces.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(1);
    expect(Math.max(...pieces)).toBe(1);
    const height = await page
      .locator("[data-compare-output]")
      .evaluate((output) => (output as HTMLElement).style.minHeight);
    expect(height).toBe("");
  });
});

test("what may not share an axis is drawn apart, with the reason and the comparison that says so", async () => {
  for (const language of ["", "/en"])
    await visit(browser, {}, async (page) => {
      await openCompare(page, "?indicators=fdi&v=2", language);
      const refusal = page.locator(".refusals li").first();
      expect(await refusal.textContent()).toMatch(
        language === "" ? /不放在同一坐标轴上：.+。/ : /do not share an axis: ./,
      );
      const href = (await refusal.locator("a").getAttribute("href"))!;
      expect(href).toContain("/comparisons/");
      expect(isServed(href)).toBe(true);
      const [city, town] = ["/facts/lujia-2020-224/", "/facts/dianshanhu-2020-"];
      const figures = await page
        .locator("[data-compare-output] figure")
        .evaluateAll((all) =>
          all.map((figure) => [...figure.querySelectorAll("svg a")].map((a) => a.getAttribute("href")!)),
        );
      expect(figures.some((links) => links.some((l) => l.includes(city)) && links.some((l) => l.includes(town)))).toBe(
        false,
      );
      await openCompare(page, "?indicators=fdi.pm25&axis=one&v=2", language);
      expect(await page.locator(".refusals").textContent()).toMatch(language === "" ? /单位不同/ : /the units differ/);
    });
});

test("an address of the first version means the same, and names that are not there are said to be left out", async () => {
  await visit(browser, {}, async (page) => {
    await openCompare(page, "?indicator=fdi&place=kunshan&from=2020&to=2022");
    const old = await marks(page);
    await openCompare(page, "?indicators=fdi&places=kunshan&years=2020-2022&v=2");
    expect(await marks(page)).toEqual(old);
    expect(old.length).toBeGreaterThan(3);
    await openCompare(page, "?indicators=fdi.moon-dust&v=2");
    expect(await status(page)).toContain("moon-dust");
  });
});

test("its scripts are at most 40 KB, the page is still while they load, and drawing fits a phone", async () => {
  await visit(browser, { viewport: { width: 360, height: 780 } }, async (page) => {
    const fetched = watchFetches(page);
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: "layout-shift", buffered: true });
    });
    await openCompare(page, "?indicators=fdi.gdp.high-tech-firms&v=2");
    await page.locator("[data-compare-output] svg").first().waitFor();
    await page.waitForLoadState("networkidle");
    const scripts = (await fetched()).filter(({ path }) => path.endsWith(".js"));
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(40_000);
    const shifted = await page.evaluate(() =>
      (window as unknown as { shifts: number[] }).shifts.reduce((sum, each) => sum + each, 0),
    );
    expect(shifted).toBeLessThan(0.02);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});

test("without script the page says so and offers comparisons that are ready", async () => {
  await visit(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(`${origin}/compare/`);
    expect(await page.locator(".without-script").isVisible()).toBe(true);
    expect(await page.locator("[data-compare] form").isVisible()).toBe(false);
    const ready = await page
      .locator("#ready ~ .columns a")
      .evaluateAll((all) => all.map((a) => a.getAttribute("href")!));
    expect(ready.length).toBeGreaterThan(30);
    expect(ready.filter((href) => !isServed(href))).toEqual([]);
  });
});
