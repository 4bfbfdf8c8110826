import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { builtPages, kindOf, ownNames, samplePages } from "./built.ts";

const pages = builtPages();
const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
    // Astro writes void elements and attributes as HTML allows; these two are matters of taste.
    "void-style": "off",
    "no-trailing-whitespace": "off",
    "attribute-boolean-style": "off",
    "attr-quotes": "off",
    "doctype-style": "off",
    // Long titles are for people: a citation needs the whole name of a fact.
    "long-title": "off",
    // The policy stands in a meta element; there is no server to send headers.
    "require-sri": "off",
    "no-inline-style": "error",
    // Safari forgets what a table is when its rows are laid out as grids: there the roles say it.
    "no-redundant-role": "off",
  },
});

test("pages of every kind are valid HTML", async () => {
  const wrong: string[] = [];
  for (const page of samplePages(pages)) {
    const report = await validator.validateString(page.html);
    for (const result of report.results)
      for (const m of result.messages) wrong.push(`${page.path}:${m.line} ${m.ruleId} ${m.message}`);
  }
  expect(wrong.slice(0, 40)).toEqual([]);
});

test("every page has one h1, a title and a description of its own", () => {
  const reading = pages.filter((page) => !page.path.includes("/embed/") && !page.path.endsWith("404.html"));
  const wrong = reading.filter(
    ({ html }) =>
      (html.match(/<h1\b/g) ?? []).length !== 1 ||
      !/<title>[^<]+<\/title>/.test(html) ||
      !/<meta name="description" content="[^"]+"/.test(html),
  );
  expect(wrong.map((page) => page.path).slice(0, 20)).toEqual([]);
});

/** The text that a reader of a page sees: elements in another language, code and scripts left out. */
function ownText(html: string): string {
  return html
    .slice(html.indexOf("<body"))
    .replace(/<(script|style|code|pre|samp|textarea)\b[\s\S]*?<\/\1>/g, " ")
    .replace(/<(\w+)\b[^>]*\slang="(?:en|zh-Hans)"[^>]*>[\s\S]*?<\/\1>/g, " ")
    .replace(/<[^>]+>/g, " ")
    .replace(/&[a-z#0-9]+;/g, " ");
}

test("no markup of the sources is left over in a page", () => {
  const wrong = pages.filter((page) => /\*\*|~~|\]\(|\{\/\*|undefined|\[object |NaN/.test(ownText(page.html)));
  expect(wrong.map((page) => page.path).slice(0, 20)).toEqual([]);
});

test("Chinese pages have no English words and English pages no Chinese but what is quoted", () => {
  const wrong: string[] = [];
  for (const page of samplePages(pages)) {
    const text = ownText(page.html);
    if (page.path.startsWith("/en/")) {
      // An amount is given as printed behind its English form: CNY 425 billion (4,250亿元).
      const left = text.replace(/\([\d,.−–-]+[\u4e00-\u9fff/]+\)/g, " ").match(/[\u4e00-\u9fff]{2,}/g);
      if (left) wrong.push(`${page.path}: ${left.slice(0, 4).join(" ")}`);
    } else {
      const left = text.replace(ownNames, " ").match(/\b[A-Za-z]{4,}(?:\s+[A-Za-z]{2,})+\b/g);
      if (left) wrong.push(`${page.path}: ${left.slice(0, 4).join(" | ")}`);
    }
  }
  expect(wrong.slice(0, 30)).toEqual([]);
  expect(new Set(pages.map((page) => kindOf(page.path))).size).toBeGreaterThan(10);
});
