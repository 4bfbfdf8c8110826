/**
 * The site walked through with the keyboard alone. Each walk is a table that a person can follow by hand: what is pressed,
 * what then has the focus, as a screen reader names it, and what else is to be seen. At every step of every walk the
 * focus itself is to be seen.
 */
import type { Browser, CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Language } from "../../src/data/vocabulary.ts";
import { sections } from "../../src/wording/sections.ts";
import { launchChromium, visit } from "./visits.ts";

const origin = inject("origin");
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

type Words = { readonly zh: string; readonly en: string };
type Seen = readonly [what: string, check: (page: Page, language: Language) => Promise<boolean>];
type Step = readonly [
  /** A key; "Tab until" goes on to the first thing of that name; "type …" writes. */
  press: string | Words,
  /** Role and name of what has the focus then; the same in both languages where it is one string, "" where it is no matter. */
  focus: string | Words,
  seen?: Seen,
];
type Walk = {
  readonly title: string;
  /** Path without language. */
  readonly from: string;
  readonly steps: readonly Step[];
};

const theme = (value: string): Seen => [
  `the theme is ${value}`,
  (page) => page.evaluate((wanted) => (document.documentElement.dataset["theme"] ?? "auto") === wanted, value),
];
const address = (what: string, pattern: RegExp): Seen => [
  what,
  async (page) => {
    await page.waitForURL(pattern, { timeout: 10_000 });
    return true;
  },
];
const sorted = (order: string): Seen => [
  `the column is ${order === "" ? "as given" : order}`,
  (page) =>
    page.evaluate(
      (wanted) => (document.activeElement?.closest("th")?.getAttribute("aria-sort") ?? "") === wanted,
      order,
    ),
];
const folded = (isOpen: boolean): Seen => [
  isOpen ? "the fold is open" : "the fold is closed",
  (page) => page.evaluate((wanted) => document.activeElement?.closest("details")?.open === wanted, isOpen),
];
const hits: Seen = [
  "results are listed and counted",
  async (page) => {
    await page.waitForSelector("[data-search-hits] a");
    return /\d/.test((await page.textContent("[data-search-status]")) ?? "");
  },
];
const hit = (number: number): Seen => [
  `result ${number} has the focus`,
  (page) =>
    page.evaluate(
      (wanted) => document.activeElement === document.querySelectorAll("[data-search-hits] a")[wanted - 1],
      number,
    ),
];

const searchLine: Words = {
  zh: "searchbox 检索指标、数字、任务、文件",
  en: "searchbox Search indicators, numbers, tasks and plans",
};

const walks: readonly Walk[] = [
  {
    title: "over the head of the page to its content",
    from: "/indicators/gdp/",
    steps: [
      ["Tab", { zh: "link 跳到正文", en: "link Skip to content" }],
      ["Enter", "main", ["the address ends in #content", async (page) => page.url().endsWith("#content")]],
      [
        "Tab",
        { zh: "link 指标", en: "link Indicators" },
        [
          "the focus is in the content",
          (page) => page.evaluate(() => document.activeElement?.closest("main") !== null),
        ],
      ],
    ],
  },
  {
    title: "through the sections, to another theme and to the other language",
    from: "/outcomes/?x=1#y",
    steps: [
      ["Tab", { zh: "link 跳到正文", en: "link Skip to content" }],
      ["Tab", { zh: "link 规划对照", en: "link Plans Side by Side" }],
      ...sections.map(({ name }): Step => ["Tab", { zh: `link ${name.zh}`, en: `link ${name.en}` }]),
      ["Tab", { zh: "button 配色：随系统", en: "button Theme: system" }, theme("auto")],
      ["Enter", { zh: "button 配色：浅", en: "button Theme: light" }, theme("light")],
      ["Space", { zh: "button 配色：深", en: "button Theme: dark" }, theme("dark")],
      ["Enter", { zh: "button 配色：随系统", en: "button Theme: system" }, theme("auto")],
      ["Tab", { zh: "link English", en: "link 中文" }],
      [
        "Enter",
        "",
        [
          "the same page in the other language, at the same place",
          async (page, language) => {
            await page.waitForURL(`${origin}${language === "zh" ? "/en" : ""}/outcomes/?x=1#y`);
            return (await page.getAttribute("html", "lang")) === (language === "zh" ? "en" : "zh-Hans");
          },
        ],
      ],
    ],
  },
  {
    title: "through the embed code of a chart, opened and closed",
    from: "/charts/outcomes-2020/",
    steps: [
      ["Tab until", { zh: "combobox 语言", en: "combobox Language" }],
      [
        "Tab until",
        {
          zh: "DisclosureTriangle 框架（iframe），高度随宽度，不靠脚本",
          en: "DisclosureTriangle Frame (iframe), as high as its content at any width, no script",
        },
        folded(true),
      ],
      [
        "Tab",
        {
          zh: "textbox 框架（iframe），高度随宽度，不靠脚本",
          en: "textbox Frame (iframe), as high as its content at any width, no script",
        },
      ],
      ["Tab", { zh: "button 复制", en: "button Copy" }],
      ["Shift+Tab", ""],
      [
        "Shift+Tab",
        {
          zh: "DisclosureTriangle 框架（iframe），高度随宽度，不靠脚本",
          en: "DisclosureTriangle Frame (iframe), as high as its content at any width, no script",
        },
      ],
      [
        "Enter",
        {
          zh: "DisclosureTriangle 框架（iframe），高度随宽度，不靠脚本",
          en: "DisclosureTriangle Frame (iframe), as high as its content at any width, no script",
        },
        folded(false),
      ],
      [
        "Space",
        {
          zh: "DisclosureTriangle 框架（iframe），高度随宽度，不靠脚本",
          en: "DisclosureTriangle Frame (iframe), as high as its content at any width, no script",
        },
        folded(true),
      ],
    ],
  },
  {
    title: "through a table that is sorted and narrowed down",
    from: "/outcomes/",
    steps: [
      ["Tab until", { zh: "searchbox 筛选", en: "searchbox Filter" }],
      ["Tab until", { zh: "button 目标", en: "button Target" }, sorted("")],
      ["Enter", { zh: "button 目标", en: "button Target" }, sorted("ascending")],
      ["Space", { zh: "button 目标", en: "button Target" }, sorted("descending")],
      ["Enter", { zh: "button 目标", en: "button Target" }, sorted("")],
      ["Shift+Tab until", { zh: "searchbox 筛选", en: "searchbox Filter" }],
      [
        { zh: "type 进出口", en: "type Imports" },
        { zh: "searchbox 筛选", en: "searchbox Filter" },
        [
          "fewer rows are left, and how many is said",
          (page) =>
            page.evaluate(() => {
              const tools = document.activeElement!.closest(".table-tools")!;
              const rows = [...tools.nextElementSibling!.querySelectorAll<HTMLElement>("tbody tr:not(.group)")];
              const left = rows.filter((row) => !row.hidden).length;
              return (
                left > 0 && left < rows.length && tools.querySelector("[role=status]")!.textContent!.includes(`${left}`)
              );
            }),
        ],
      ],
    ],
  },
  {
    title: "from the front page to something sought",
    from: "/",
    steps: [
      ["Tab until", searchLine],
      [{ zh: "type 高企", en: "type GDP" }, searchLine],
      ["Enter", "", address("the page of search", /\/search\/\?q=/)],
      ["Tab until", searchLine, hits],
      ["ArrowDown", "", hit(1)],
      ["ArrowDown", "", hit(2)],
      ["ArrowUp", "", hit(1)],
      ["ArrowUp", searchLine],
      ["ArrowDown", "", hit(1)],
      ["Escape", searchLine],
      ["ArrowDown", "", hit(1)],
      ["Enter", "", address("the page of the result", /\/(?:indicators|topics|facts|glossary|charts|articles)\//)],
    ],
  },
  {
    title: "to a comparison of one’s own",
    from: "/compare/",
    steps: [
      ["Tab until", { zh: "searchbox 找指标", en: "searchbox Find an indicator" }],
      [
        { zh: "type 地区生产总值", en: "type gross domestic" },
        { zh: "searchbox 找指标", en: "searchbox Find an indicator" },
      ],
      ["Tab until", "checkbox"],
      [
        "Space",
        "checkbox",
        [
          "a chart is drawn and the address says which",
          async (page) => {
            await page.waitForSelector("[data-compare-output] svg.chart a");
            return /indicators=/.test(page.url());
          },
        ],
      ],
      ["Tab until", { zh: "button 看结果", en: "button See the result" }],
      [
        "Enter",
        "",
        [
          "the result has the focus",
          (page) => page.evaluate(() => document.activeElement?.matches("[data-compare-result]") ?? false),
        ],
      ],
      ["Tab", { zh: "button 复制链接", en: "button Copy link" }],
    ],
  },
];

/** Role and name of what has the focus, as Chromium tells them to a screen reader. */
async function focused(cdp: CDPSession): Promise<string> {
  const { result } = await cdp.send("Runtime.evaluate", { expression: "document.activeElement" });
  if (result.objectId === undefined) return "nothing";
  const { nodes } = await cdp.send("Accessibility.getPartialAXTree", {
    objectId: result.objectId,
    fetchRelatives: false,
  });
  const [node] = nodes;
  return `${String(node?.role?.value ?? "")} ${String(node?.name?.value ?? "")}`.trim();
}

/** What is wrong with how the focus is shown, "" where it can be seen. */
function unseenFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const one = document.activeElement;
    if (!one || one === document.body) return "nothing has the focus";
    const box = one.getBoundingClientRect();
    if (box.bottom <= 0 || box.right <= 0 || box.top >= innerHeight || box.left >= innerWidth)
      return `out of sight: ${one.outerHTML.slice(0, 80)}`;
    const ring = one.closest("svg") ? one.querySelector(".hit") : one;
    if (!ring || !one.matches(":focus-visible")) return `no ring: ${one.outerHTML.slice(0, 80)}`;
    const { outlineStyle, outlineWidth, stroke, strokeWidth } = getComputedStyle(ring);
    const drawn = one.closest("svg")
      ? stroke !== "none" && parseFloat(strokeWidth) >= 2
      : outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
    return drawn ? "" : `no ring: ${one.outerHTML.slice(0, 80)}`;
  });
}

/** Presses what a step says; with "until", as often as it takes to come to `wanted`, which 300 times are enough for. */
async function press(page: Page, cdp: CDPSession, keys: string, wanted: string): Promise<void> {
  if (keys.startsWith("type ")) return page.keyboard.type(keys.slice(5));
  const [key, until] = keys.split(" ");
  for (let i = 0; i < 300; i += 1) {
    await page.keyboard.press(key!);
    if (until === undefined || (await focused(cdp)).startsWith(wanted)) return;
  }
}

for (const language of ["zh", "en"] as const)
  for (const { title, from, steps } of walks)
    test(`by keyboard ${title}, ${language}`, async () => {
      const walked: string[] = [];
      await visit(browser, { viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" }, async (page) => {
        const cdp = await page.context().newCDPSession(page);
        await page.goto(origin + (language === "en" ? "/en" : "") + from, { waitUntil: "networkidle" });
        for (const [number, [keys, focus, seen]] of steps.entries()) {
          const of = (words: string | Words) => (typeof words === "string" ? words : words[language]);
          const wanted = of(focus);
          await press(page, cdp, of(keys), wanted);
          const at = `${number + 1}. ${of(keys)}`;
          // Where a step leads to another page, nothing has the focus there yet.
          const left = wanted === "" && of(keys) === "Enter" && seen !== undefined;
          if (seen && !(await seen[1](page, language))) walked.push(`${at}: not so: ${seen[0]}`);
          if (!left) {
            const name = await focused(cdp);
            if (wanted !== "" && !name.startsWith(wanted)) walked.push(`${at}: ${name}, not ${wanted}`);
            const hidden = await unseenFocus(page);
            if (hidden !== "") walked.push(`${at}: ${hidden}`);
          }
        }
      });
      expect(walked).toEqual([]);
    });

for (const language of ["zh", "en"] as const)
  test(`by keyboard through every mark of a chart, each named and shown, and on to what it stands for, ${language}`, async () => {
    await visit(browser, { viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" }, async (page) => {
      const cdp = await page.context().newCDPSession(page);
      await page.goto(`${origin}${language === "en" ? "/en" : ""}/charts/outcomes-2020/`);
      const names = await page.evaluate(() =>
        [...document.querySelectorAll("svg.chart a")]
          .filter((mark) => mark.getBoundingClientRect().width > 0)
          .map((mark) => mark.querySelector("title")!.textContent!),
      );
      expect(names.length).toBeGreaterThan(40);
      await press(page, cdp, "Tab until", `link ${names[0]!}`);
      const heard: string[] = [];
      const unseen: string[] = [];
      for (let i = 0; i < names.length; i += 1) {
        heard.push((await focused(cdp)).replace(/^link /, ""));
        unseen.push(await unseenFocus(page));
        if (i < names.length - 1) await page.keyboard.press("Tab");
      }
      expect(heard).toEqual(names.map((name) => name.replace(/\s+/g, " ")));
      expect(unseen.filter((what) => what !== "")).toEqual([]);
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/(?:comparisons|facts)\//);
    });
  });

test("a focus that cannot be seen is found", async () => {
  const found = await visit(browser, {}, async (page) => {
    await page.setContent('<style>a{outline:none}</style><a href="#x">x</a>');
    await page.keyboard.press("Tab");
    return unseenFocus(page);
  });
  expect(found).toContain("no ring");
});
