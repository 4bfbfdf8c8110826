/** The site in the oldest browser it promises to work in (src/browsers.ts), and its scripts and styles held to that. */
import { ESLint } from "eslint";
import esx from "eslint-plugin-es-x";
import { readdirSync, readFileSync } from "node:fs";
import { chromium, type Browser, type Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { builtPages, oneOfEach } from "./built.ts";

const origin = inject("origin");

const patience = 40_000;

/**
 * Runs `use` in a page of the oldest browser; returns what it saw and the errors that the page had.
 * That build now and then stops answering in the middle of a visit: then it is ended and the visit made again, up to
 * eight times. What `use` itself finds wrong is not tried again.
 */
async function visitOld(width: number, use: (page: Page, browser: Browser) => Promise<void>): Promise<string[]> {
  for (let visit = 1; visit <= 8; visit++) {
    // That build was made for one process in a box without sandbox, and ends with its last page: each visit has its own.
    const server = await chromium.launchServer({
      executablePath: process.env.OLD_CHROMIUM ?? ".cache/chromium-89/chromium",
      args: ["--no-sandbox", "--disable-gpu", "--single-process", "--no-zygote"],
    });
    let timer: NodeJS.Timeout | undefined;
    const hangs = new Promise<undefined>((done) => (timer = setTimeout(() => done(undefined), patience)));
    const seen = (async () => {
      const errors: string[] = [];
      const browser = await chromium.connect(server.wsEndpoint());
      const page = await browser.newPage({ viewport: { width, height: 800 } });
      // What is waited for in a visit that hangs must not fail before the visit is given up and made again.
      page.setDefaultTimeout(0);
      page.on("pageerror", (error) => errors.push(`${page.url()}: ${error.message}`));
      await use(page, browser);
      return errors;
    })();
    // Ending the browser fails what still waits for it, which nobody asks about any more.
    seen.catch(() => undefined);
    try {
      const errors = await Promise.race([seen, hangs]);
      if (errors) return errors;
    } finally {
      clearTimeout(timer);
      await server.kill();
    }
  }
  throw new Error("the oldest browser stopped answering in each of eight visits");
}

test("a page of every template has no error, its parts start, and none is wider than a phone", async () => {
  const paths = oneOfEach(builtPages()).map(({ path }) => path);
  expect(paths.length).toBeGreaterThan(10);
  const wrong: string[] = [];
  for (let from = 0; from < paths.length; from += 8) {
    const errors = await visitOld(360, async (page, browser) => {
      expect(browser.version()).toMatch(/^89\./);
      for (const path of paths.slice(from, from + 8)) {
        await page.goto(origin + path);
        const { wide, asleep } = await page.evaluate(() => ({
          wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          asleep: document.querySelectorAll("[data-starts]:not([data-started])").length,
        }));
        if (wide > 0) wrong.push(`${path}: ${wide} px too wide`);
        if (asleep > 0) wrong.push(`${path}: a part did not start`);
      }
    });
    wrong.push(...errors);
  }
  expect(wrong).toEqual([]);
});

/** Whether an element is there and takes room; the test tool's own question needs a newer browser. */
const isShown = (page: Page, selector: string) =>
  page.evaluate((one) => (document.querySelector<HTMLElement>(one)?.getBoundingClientRect().height ?? 0) > 0, selector);
const untilShown = (page: Page, selector: string) =>
  page.waitForFunction(
    (one) => (document.querySelector<HTMLElement>(one)?.getBoundingClientRect().height ?? 0) > 0,
    selector,
  );

for (const language of ["", "/en"])
  test(`search finds, the builder draws, a table sorts, ${language || "first language"}`, async () => {
    const errors = await visitOld(1280, async (page) => {
      await page.goto(`${origin}${language}/search/?q=GDP`);
      await untilShown(page, "[data-search-hits] a");
      expect(await isShown(page, ".without-script")).toBe(false);
      await page.goto(`${origin}${language}/compare/?indicator=gdp&indicator=rd-share`);
      await untilShown(page, "[data-compare-output] svg a");
      await page.goto(`${origin}${language}/outcomes/`);
      const orders = await page.evaluate(() => {
        const table = document.querySelector<HTMLTableElement>("main table[data-table]")!;
        const order = () => [...table.querySelectorAll("tbody tr")].map((row) => row.textContent).join();
        const button = [...table.querySelectorAll<HTMLElement>("thead button")].pop()!;
        const given = order();
        button.click();
        const rising = order();
        button.click();
        return [given, rising, order()];
      });
      expect(new Set(orders).size).toBeGreaterThan(1);
    });
    expect(errors).toEqual([]);
  });

test("a row far down the table of all places is where its address leads, and rows in another order are rows", async () => {
  const { html } = builtPages().find(({ path }) => path === "/side-by-side/")!;
  const id = [...html.matchAll(/<tr role="row" class="row[^>]* id="(row-[^"]+)"/g)].at(-20)![1]!;
  const errors = await visitOld(1280, async (page) => {
    await page.goto(`${origin}/side-by-side/#${id}`);
    await page.waitForFunction((one) => {
      const { top } = document.getElementById(one)!.getBoundingClientRect();
      return top >= 0 && top < innerHeight;
    }, id);
    // By the page itself: whether it is visible is asked with a call that is younger than this browser.
    await page.evaluate(() => document.querySelector<HTMLElement>("[data-gap-order]")!.click());
    const roles = await page.evaluate(() =>
      [...document.querySelectorAll("tbody[data-gap-made], tbody[data-gap-made] tr")].map((one) =>
        one.getAttribute("role"),
      ),
    );
    expect([...new Set(roles)].sort()).toEqual(["row", "rowgroup"]);
  });
  expect(errors).toEqual([]);
});

test("where a script fails to start, the plain form and a line that says so are there", async () => {
  await visitOld(1280, async (page) => {
    // Any fault will do: here a built-in that a still older browser has not.
    await page.addInitScript("delete Array.prototype.flatMap; delete Element.prototype.replaceChildren;");
    for (const [path, plain] of [
      ["/search/?q=GDP", "[data-search-index]"],
      ["/compare/", "a[data-compare-state]"],
    ] as const) {
      await page.goto(origin + path, { waitUntil: "load" });
      await untilShown(page, ".without-script");
      expect(await isShown(page, plain)).toBe(true);
    }
  });
});

/** Built-ins that came after ES2021, called as methods of anything: of minified code no types are known. */
async function newBuiltIns(paths: readonly string[]): Promise<string[]> {
  const { rules } = esx.configs["flat/restrict-to-es2021"];
  const own = Object.fromEntries(
    // Methods of iterators are called like those of arrays; class fields are in the oldest browser; .at is a field of ours.
    Object.entries(rules ?? {}).filter(([rule]) => !/iterator-prototype|-class-|prototype-at$/.test(rule)),
  );
  const eslint = new ESLint({
    overrideConfigFile: true,
    ignore: false,
    overrideConfig: [
      { files: ["**/*.js"], plugins: { "es-x": esx }, rules: own, settings: { "es-x": { aggressive: true } } },
    ],
  });
  const results = await eslint.lintFiles([...paths]);
  return results.flatMap(({ filePath, messages }) => messages.map(({ message }) => `${filePath}: ${message}`));
}

const scripts = () => [
  ...readdirSync("dist/assets").flatMap((file) => (file.endsWith(".js") ? [`dist/assets/${file}`] : [])),
  ...readdirSync("dist").flatMap((file) => (file.endsWith(".js") ? [`dist/${file}`] : [])),
];

test("no script uses what came after the oldest browsers", async () => {
  expect(scripts().length).toBeGreaterThan(5);
  expect(await newBuiltIns(scripts())).toEqual([]);
  const text = scripts().map((file) => readFileSync(file, "utf8"));
  expect(text.filter((script) => /\.at\(-?\w/.test(script))).toEqual([]);
  // Looking behind and sets of letters within sets came to Safari with 16.4 and 17.
  expect(text.filter((script) => /\(\?<[=!]/.test(script))).toEqual([]);
});

test("no style sheet asks for a range of widths or nests rules, which older browsers pass over", () => {
  const sheets = readdirSync("dist/assets").filter((file) => file.endsWith(".css"));
  const wrong = sheets.filter((file) => /@media[^{]*[<>]|[{;]\s*&/.test(readFileSync(`dist/assets/${file}`, "utf8")));
  expect(sheets.length).toBeGreaterThan(5);
  expect(wrong).toEqual([]);
});
