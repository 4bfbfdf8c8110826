import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ingestNew } from "../../scripts/ingest-new.ts";
import { reviewServer } from "../../scripts/review.ts";
import { change, copySmall } from "../scripts/edition-folder.ts";

const report =
  "2022年云溪政府工作报告\n——2022年1月8日在会议上\n一、2021年工作回顾\n新增上市企业6家，新建5G基站120座。\n二、2022年目标\n地区生产总值900亿元。";
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
});
afterAll(() => browser.close());

/** A new plan of the small edition, its server, and how to read its tables. */
async function begin(edit: (content: string) => void = () => undefined) {
  const content = copySmall();
  edit(content);
  const sources = mkdtempSync(join(tmpdir(), "sources-"));
  const file = join(sources, "found.txt");
  writeFileSync(file, report);
  const told = await ingestNew({ file, plan: "yunxi-2022", place: "yunxi", sources, content });
  if (!told.ok) throw new Error(told.lines.join("\n"));
  const serve = async () => {
    const server = reviewServer(content, sources, "yunxi-2022");
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
  };
  const rows = (name: string) =>
    readFileSync(join(content, "plans/yunxi-2022", name), "utf8")
      .trimEnd()
      .split("\n")
      .slice(1);
  return { serve, rows, content };
}

async function open(url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForSelector("#context mark");
  return page;
}

/** Presses keys and waits until the step is written. */
async function press(page: Page, ...keys: string[]): Promise<void> {
  const steps = () => page.$eval("#card", (card) => Number((card as HTMLElement).dataset.steps ?? 0));
  const before = await steps();
  for (const key of keys) await page.keyboard.press(key);
  await page.waitForFunction(
    (n) => Number(document.querySelector<HTMLElement>("#card")!.dataset.steps ?? 0) > n,
    before,
  );
}

test("every draft is accepted, changed, set aside and undone by keyboard alone, and written at once", async () => {
  const { serve, rows } = await begin();
  const { server, url } = await serve();
  const page = await open(url);
  const all = Number(/of (\d+) drafts/.exec((await page.textContent("#progress"))!)![1]);
  await press(page, "a");
  expect(rows("facts.csv")).toHaveLength(1);
  await press(page, "u");
  expect(rows("facts.csv")).toHaveLength(0);
  // To the first field and on to the note, which is the last but one.
  await press(page, "s", "ArrowDown", "Enter");
  expect(rows("set-aside.csv")).toHaveLength(1);
  await press(page, "u");
  await page.keyboard.press("e");
  expect(await page.evaluate(() => document.activeElement!.getAttribute("name"))).toBe("indicator");
  await press(page, "Enter");
  for (let left = all - 1; left > 0; left--) await press(page, "a");
  expect(await page.textContent("#why")).toContain("Nothing is open");
  expect(rows("facts.csv").map((row) => row.split(",").slice(0, 3).join(","))).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^yunxi-2022-00\d,yunxi,listed-companies$/),
      expect.stringMatching(/^yunxi-2022-00\d,yunxi,gdp$/),
    ]),
  );
  expect(rows("facts.csv").length + rows("set-aside.csv").length).toBe(all);
  server.close();
});

test("a page that is killed in the middle goes on where it was", async () => {
  const { serve, rows } = await begin();
  const first = await serve();
  await press(await open(first.url), "a");
  first.server.closeAllConnections();
  first.server.close();
  const second = await serve();
  const page = await open(second.url);
  expect(rows("facts.csv")).toHaveLength(1);
  expect(await page.textContent("#progress")).toMatch(/^1 facts/);
  second.server.close();
});

test("of two windows the later one is told to look again and overwrites nothing", async () => {
  const { serve, rows } = await begin();
  const { server, url } = await serve();
  const [one, two] = [await open(url), await open(url)];
  await press(one, "a");
  await press(two, "a");
  expect(await two.textContent("#problems")).toContain("changed elsewhere");
  expect(rows("facts.csv")).toHaveLength(1);
  await press(two, "a");
  expect(rows("facts.csv").length + rows("set-aside.csv").length).toBe(2);
  server.close();
});

test("another site cannot write through the browser", async () => {
  const { serve, rows } = await begin();
  const { server, url } = await serve();
  const headers = { "content-type": "application/json", origin: "https://elsewhere.example" };
  expect((await fetch(`${url}step`, { method: "POST", headers, body: "{}" })).status).toBe(403);
  expect(rows("facts.csv")).toHaveLength(0);
  server.close();
});

test("a printed page is read from its PDF, broken lines joined and tables row by row", async () => {
  const page = await browser.newPage();
  const sentence = "全年改造老旧小区12个，新建口袋公园15个，修缮道路30公里，新增公共停车位2600个，惠及居民1.9万户。";
  const cells = ["1", "绿化率", "%", "30", "31"].map((cell) => `<td>${cell}</td>`).join("");
  const head = ["序号", "指标", "单位", "2021年", "2022年"].map((cell) => `<th>${cell}</th>`).join("");
  await page.setContent(
    `<meta charset="utf-8"><h1>2022年云溪政府工作报告</h1><p>2022年1月8日</p><p>一、2021年工作回顾</p><p>${sentence}</p><table><tr>${head}</tr><tr>${cells}</tr></table>`,
  );
  const [content, sources] = [copySmall(), mkdtempSync(join(tmpdir(), "sources-"))];
  const file = join(sources, "found.pdf");
  writeFileSync(file, await page.pdf({ width: "400px", margin: { left: "40px", right: "40px" } }));
  const told = await ingestNew({ file, plan: "yunxi-2022", place: "yunxi", sources, content });
  expect(told.lines[0]).toContain("a PDF of 1 page,");
  const text = readFileSync(join(sources, "yunxi-2022.txt"), "utf8");
  expect(text).toContain(sentence);
  expect(text).toContain("\t绿化率\n\t%\n\t30\n\t31");
});

test("where none fits, an indicator and a unit are added to their lists by keyboard, and the check asks for the rest", async () => {
  const { serve, rows, content } = await begin((folder) =>
    change(folder, "units.yaml", "- { id: 座, name_en: structures }\n", ""),
  );
  const { server, url } = await serve();
  const page = await open(url);
  const value = (name: string) => page.$eval(`[name="${name}"]`, (field) => (field as HTMLInputElement).value);
  for (
    let tries = 0;
    !/基站/.test((await page.textContent("#context"))!) || !(await page.$('[name="unit"]'));
    tries++
  ) {
    if (tries > 20) throw new Error("there is no card of the stations");
    await page.keyboard.press("l");
  }
  await page.keyboard.press("m");
  expect([await value("id"), await value("canonical"), await value("factor")]).toEqual(["座", "座", "1"]);
  await press(page, "Enter");
  expect(readFileSync(join(content, "units.yaml"), "utf8")).toMatch(
    /\n- id: "座"\n {2}name_en: ""\n {2}canonical: "座"\n {2}factor: 1\n$/,
  );
  await page.keyboard.press("n");
  expect(await value("name")).toContain("基站");
  expect(await page.evaluate(() => document.activeElement!.getAttribute("name"))).toBe("id");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Not an id");
  await press(page, "Enter");
  expect(await page.textContent("#problems")).toContain('id: "Not an id" is not well formed');
  await page.keyboard.press("Control+a");
  await page.keyboard.type("masts-of-5g");
  await press(page, "Enter");
  expect([await value("indicator"), await value("unit")]).toEqual(["masts-of-5g", "座"]);
  await page.selectOption('[name="theme"]', { index: 0 });
  await page.fill('[name="topic"]', await topicOf(page));
  await page.fill('[name="label_en"]', "5G base stations");
  await page.focus('[name="topic"]');
  await press(page, "Enter");
  expect(await page.textContent("#problems")).toBe("");
  expect(rows("facts.csv").filter((row) => row.includes(",masts-of-5g,"))).toHaveLength(1);
  await press(page, "u");
  await press(page, "u");
  expect(readFileSync(join(content, "indicators.yaml"), "utf8")).not.toContain("masts-of-5g");
  server.close();
});

/** Any topic of the edition, as the field offers it. */
async function topicOf(page: Page): Promise<string> {
  return page.$eval("#list-topic option", (option) => (option as HTMLOptionElement).value);
}
