/** What only screen readers say, and what pointers are told, is in the language of the page. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { builtPages, isOwnName, oneOfEach } from "./built.ts";
import { launchChromium, visit, withoutPictures } from "./visits.ts";

const origin = inject("origin");
const pages = builtPages();
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Every text of the open page that is not simply read, in the order of the page; what is marked as another language is left out. */
function unseenTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const foreign = (one: Element) => one.closest("[lang]") !== document.documentElement && !one.closest("svg[lang]");
    const attributes = [
      "aria-label",
      "aria-description",
      "aria-roledescription",
      "aria-valuetext",
      "alt",
      "title",
      "placeholder",
    ];
    const elements = "svg title, svg desc, .visually-hidden, .unseen, caption, summary, legend, label, [role=status]";
    return [
      ...attributes.flatMap((name) =>
        [...document.body.querySelectorAll(`[${name}]`)]
          .filter((one) => !foreign(one))
          .map((one) => one.getAttribute(name)!),
      ),
      ...[...document.body.querySelectorAll(elements)].filter((one) => !foreign(one)).map(ownText),
    ].filter((text) => text.trim() !== "");

    /** The text of an element without what is marked as another language or as code in it. */
    function ownText(one: Element): string {
      const copy = one.cloneNode(true) as Element;
      for (const inner of copy.querySelectorAll("[lang], code, textarea, select, option")) inner.remove();
      return copy.textContent ?? "";
    }
  });
}

/** Why a text does not belong on a page of that language, "" where it does. */
function wrongWords(text: string, language: "zh" | "en"): string {
  if (language === "en")
    // An amount is given as printed behind its English form, a phrase of the source between quotation marks.
    return /\p{Script=Han}/u.test(
      text.replace(/\((?:[\d,.−–-]+[\p{Script=Han}/]+|“[^()]*”)\)/gu, "").replace(/“[^“”]*”/g, ""),
    )
      ? text
      : "";
  const latin = text.match(/[A-Za-z]{3,}/g) ?? [];
  const chinese = /[\p{Script=Han}\d]/u.test(text);
  return latin.some((word) => !isOwnName(word)) || (!chinese && latin.length === 0) ? text : "";
}

test("a text in the wrong language is found, an amount as printed is not", () => {
  expect(wrongWords("Copy citation", "zh")).toBe("Copy citation");
  expect(wrongWords("复制 citation", "zh")).toBe("复制 citation");
  expect(wrongWords("复制BibTeX", "zh")).toBe("");
  expect(wrongWords("CSL-JSON", "zh")).toBe("");
  expect(wrongWords("所在位置", "en")).toBe("所在位置");
  expect(wrongWords("GDP, 2020: CNY 425 billion (4,250亿元)", "en")).toBe("");
});

for (const language of ["zh", "en"] as const)
  test(`names, titles, pictures and messages are in the language of the page, ${language}`, async () => {
    const own = oneOfEach(pages.filter(({ path }) => path.startsWith("/en/") === (language === "en")));
    const asked = ["/compare/?indicator=gdp", "/search/?q=2020"].map((path) =>
      language === "en" ? `/en${path}` : path,
    );
    const wrong: string[] = [];
    let heard = 0;
    await visit(browser, {}, async (page) => {
      await withoutPictures(page);
      for (const path of [...own.map(({ path }) => path), ...asked]) {
        await page.goto(origin + path);
        if (asked.includes(path)) await page.waitForSelector("[data-compare-output] svg, [data-search-hits] a");
        const texts = await unseenTexts(page);
        heard += texts.length;
        for (const text of new Set(texts)) {
          const words = wrongWords(text, language);
          if (words !== "") wrong.push(`${path}: ${words.trim().replace(/\s+/g, " ").slice(0, 100)}`);
        }
      }
    });
    expect(wrong).toEqual([]);
    expect(heard).toBeGreaterThan(1000);
  });

test("the name of every mark of every chart is in the language of its page", () => {
  const wrong = pages
    .filter(({ path }) => /^\/(en\/)?charts\/[^/]+\/$/.test(path))
    .flatMap(({ path, html }) =>
      [...html.matchAll(/<(?:title|desc)(?: id="[^"]*")?>([^<]*)<\/(?:title|desc)>/g)]
        // The first is the title of the page in its head.
        .slice(1)
        .map(([, text]) => wrongWords(text!.replaceAll("&amp;", "&"), path.startsWith("/en/") ? "en" : "zh"))
        .filter((words) => words !== "")
        .map((words) => `${path}: ${words.slice(0, 120)}`),
    );
  expect(wrong).toEqual([]);
});
