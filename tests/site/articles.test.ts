import { chromium } from "playwright-core";
import { expect, inject, test } from "vitest";
import { languages } from "../../src/data/vocabulary.ts";
import { printArticle } from "../../scripts/pdf.ts";
import { articles } from "../../src/report.ts";
import { builtPages } from "./built.ts";

const pages = builtPages().filter(({ path }) => /^\/(en\/)?articles\/[^/]+\/$/.test(path));
const text = (html: string) => html.replace(/<[^>]+>/g, "");
/** The article without its notes and its box to cite from: what its author wrote. */
const prose = (html: string) =>
  html.slice(html.indexOf("</nav>", html.indexOf('class="article"')), html.indexOf('<details class="notes'));

test("every article stands in every language", () => {
  expect(pages.map(({ path }) => path).sort()).toEqual(
    articles.flatMap(({ slug }) => [`/articles/${slug}/`, `/en/articles/${slug}/`]).sort(),
  );
});

test("every number in the text of an article leads to where it comes from, or says how it was worked out", () => {
  const bare = pages.flatMap(({ path, html }) => {
    const words = prose(html)
      .replace(/<figure\b[\s\S]*?<\/figure>/g, "")
      .replace(/<sup class="note-mark"[\s\S]*?<\/sup>/g, "")
      .replace(/<h\d\b[\s\S]*?<\/h\d>/g, "")
      // What is typed or printed as code is no claim of the article.
      .replace(/<(pre|code)\b[\s\S]*?<\/\1>/g, "")
      .replace(/<a\b[^>]*href="[^"]+"[^>]*>[\s\S]*?<\/a>(?:\s*<small\b[\s\S]*?<\/small>)?/g, "")
      .replace(/<span class="derived" title="[^"]+">[\s\S]*?<\/span>/g, "");
    const left = text(words)
      .replace(/[A-Z]+\d[\d.]*|\d[A-Z]|\d{1,2}th/g, "")
      .replace(/20\d\d(?:–20\d\d)?|\d{1,2}月(?:\d{1,2}日)?|\d{1,2} (?:June|January)/g, "");
    return [...left.matchAll(/\d[\d.,]*/g)].map((match) => `${path} ${match[0]}`);
  });
  expect(bare).toEqual([]);
});

test("each note of an article stands behind something in its text", () => {
  for (const { path, html } of pages) {
    const marks = [...prose(html).matchAll(/<sup class="note-mark"[^>]*>\[(\d+)\]/g)].map((match) => Number(match[1]));
    const list = html.indexOf('<details class="notes');
    const notes = list < 0 ? 0 : (html.slice(list).split("</details>")[0]!.match(/<li\b/g)?.length ?? 0);
    expect([path, new Set(marks).size, Math.max(0, ...marks)]).toEqual([path, notes, notes]);
  }
});

test("an article prints with an outline and tags, on pages with numbers, without navigation", async () => {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const context = await browser.newContext({ bypassCSP: true });
    const pdf = Buffer.from(await printArticle(context, "dist", articles[0]!.slug, languages[0])).toString("latin1");
    expect(pdf.slice(0, 5)).toBe("%PDF-");
    expect(pdf).toContain("/Marked true");
    expect(pdf).toContain("/Outlines");
    expect(pdf).toContain(`/CreationDate (D:${articles[0]!.matter.zh.date.replaceAll("-", "")}000000`);
    const page = await context.newPage();
    await page.emulateMedia({ media: "print" });
    await page.goto(`${inject("origin")}/articles/${articles[0]!.slug}/`);
    const shown = (selector: string) => page.locator(selector).first().isVisible();
    expect(
      await Promise.all([".masthead nav", ".breadcrumb", "nav.contents", ".neighbours", "button"].map(shown)),
    ).toEqual([false, false, false, false, false]);
    expect(await Promise.all(["h1", ".note-mark", "details.notes li .address", ".byline .address"].map(shown))).toEqual(
      [true, true, true, true],
    );
  } finally {
    await browser.close();
  }
});
