/** Questions of a stranger, each walked from the front page on a phone, by what is to be read and tapped there. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchChromium, visit } from "./visits.ts";

const origin = inject("origin");
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Walks from the front page along links with these words. */
async function walk(
  steps: readonly (string | RegExp)[],
  read: (page: Page) => Promise<void>,
  language = "",
): Promise<void> {
  await visit(browser, { viewport: { width: 360, height: 780 } }, async (page) => {
    await page.goto(`${origin}${language}/`);
    for (const step of steps) {
      const before = page.url();
      await page.locator("main a").filter({ hasText: step }).first().click();
      await page.waitForURL((url) => url.href !== before);
    }
    await read(page);
  });
}
const main = async (page: Page) => (await page.locator("main").innerText()).replace(/\s+/g, "");
/** A page may still be on its way to the anchor. */
const expectInWindow = (page: Page, selector: string) =>
  expect.poll(() => isInWindow(page, selector), { timeout: 15_000 }).toBe(true);
const isInWindow = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top } = element.getBoundingClientRect();
      return top >= -1 && top < innerHeight;
    });

test("by how much the foreign investment target of 2020 was missed and where that is printed: one tap", async () => {
  await walk(["2020年的外资目标差了多少"], async (page) => {
    const said = await main(page);
    expect(said).toContain("未达到，比目标低1.5亿美元");
    expect(said).toContain("出处：昆山市2021年政府工作报告，一（二）");
  });
  await walk(
    ["By how much was the foreign investment target"],
    async (page) => expect(await main(page)).toMatch(/Missed,USD150millionbelowthetarget/),
    "/en",
  );
});

test("which targets of 2021 were lowered within nine months: one tap, by name", async () => {
  await walk(["2021年的目标，后来改了哪些"], async (page) => {
    expect(await main(page)).toMatch(
      /降低4个（全社会研发经费支出占地区生产总值比重、高新技术企业、新增上市企业、实际使用外资）/,
    );
  });
});

test("what share of the city’s targets a town carries: one tap, then a row of the table", async () => {
  await walk(["陆家镇的目标有多少与市里相同", "各项指标，镇与市"], async (page) => {
    const row = page.locator("table.towns tbody tr").filter({ hasText: "高新技术企业" }).first();
    // On a busy machine a row that has just come into the window may have no text to read yet.
    await expect.poll(async () => (await row.innerText()).replace(/\s+/g, ""), { timeout: 15_000 }).toContain("占市5%");
    await expectInWindow(page, "table.towns");
  });
});

test("who leads waste sorting in the town: one tap on the topic", async () => {
  await walk([/^垃圾分类$/], async (page) => {
    expect(await main(page)).toMatch(/牵头生活垃圾定时定点四分类小区比例（陆家镇三年行动工作方案，牵头：王清文）/);
  });
  await walk(["陆家镇的任务由谁牵头"], async (page) => {
    await expectInWindow(page, "#tasks");
  });
});

test("how many public toilets a town promises: one search, and that no number is stated is said", async () => {
  await visit(browser, { viewport: { width: 360, height: 780 } }, async (page) => {
    await page.goto(`${origin}/`);
    await page.fill('main input[name="q"]', "公厕");
    await page.keyboard.press("Enter");
    await page.locator("[data-search-hits] a").first().click();
    await page.waitForURL(/\/indicators\/public-toilets\//);
    expect(await main(page)).toContain("淀山湖镇：收录的文件没有为它写目标数。");
  });
});

test("which targets of a town lie below its last results: one tap, by name", async () => {
  await walk(["淀山湖镇2020年的目标比上一年"], async (page) => {
    expect(await main(page)).toMatch(/降低6个（固定资产投资、工业投资、服务业增加值、.+?）/);
  });
});

test("what growth a year a city needs to 2025: one tap", async () => {
  await walk(["到2025年，昆山和常熟每年要增长多少"], async (page) => {
    const said = await main(page);
    expect(said).toContain("常熟的写法不同");
    expect(said).toContain("地区生产总值年均6%");
  });
});

test("whether a year is misprinted: one tap, and the table stands in the window", async () => {
  await walk(["有年份印错了吗"], async (page) => {
    await expectInWindow(page, "#corrections");
    expect(await main(page)).toContain("20222020同句称这一年是");
  });
});

test("a citation of one number in GB/T 7714: two taps, and it stands open", async () => {
  await walk(["怎样引用一个数", "这个数的引文"], async (page) => {
    const line = page.locator("#cite-gbt-7714-2025");
    expect(await line.isVisible()).toBe(true);
    await expectInWindow(page, "#cite-gbt-7714-2025");
    expect(await line.innerText()).toMatch(/\[DS\/OL\].+\/facts\//s);
  });
});

test("how to embed the scorecard in English and dark: one tap and two choices", async () => {
  await walk([/^嵌入$/], async (page) => {
    await page.selectOption('#embed [name="language"]', "en");
    await page.selectOption('#embed [name="theme"]', "dark");
    expect(await page.inputValue("#embed-iframe")).toMatch(/\/en\/embed\/[a-z0-9-]+\/\?theme=dark"/);
  });
});
