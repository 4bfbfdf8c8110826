import fc from "fast-check";
import { expect, test } from "vitest";
import { joined, parts } from "../../src/messages/parts.ts";
import { blocks, element, escapeText, link, list, mdx, paragraph, toMdx } from "../../src/wording/mdx.ts";
import { renderMdx } from "./render-mdx.ts";

const hostile = [
  "import fs from 'fs'",
  "export default 1",
  "{process.exit()}",
  "<script>alert(1)</script>",
  "<Fact id='x' />",
  "</p></article>",
  "*bold* _em_ **b** `code` ~~gone~~ | a | b |",
  "# Heading",
  "- item",
  "1. item",
  "> quote",
  "---",
  "```js",
  "[text](javascript:alert(1)) ![x](y)",
  "https://evil.example www.evil.example a@evil.example",
  "a &amp; b &#60; c \\ d $e$",
  "<!-- c --> {/* c */}",
  "：“《<增>》”……{}",
];

/** The characters that a reader sees. */
const visible = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");

for (const text of hostile)
  test(`stays text in a paragraph, an item, a heading and a label: ${text}`, async () => {
    const source = blocks([
      paragraph(text),
      list([text]),
      element("h2", { id: "x" }, text),
      mdx`${link("/x/", text)}`,
    ]).source;
    const markup = await renderMdx(source);
    expect(markup).not.toMatch(/<(?!\/?(?:p|ul|li|h2|a)\b)/);
    expect(markup.match(/<a /g)).toHaveLength(1);
    expect(visible(markup).split(text)).toHaveLength(5);
  });

test("stays text in an attribute", async () => {
  const text = `"><b>{x}</b>&quot; '`;
  const markup = await renderMdx(element("Chart", { id: text }).source);
  expect(markup).toBe(
    `<chart id="${text.replace(/[&<>]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[c]!)}"></chart>`,
  );
});

test("any text is shown as it is, white space joined", async () => {
  const chars = fc.constantFrom(..."ab 汉。{}<>*_`~[]()!#&\\|$-+=:;@./1\"'“”…importx".split(""));
  await fc.assert(
    fc.asyncProperty(fc.array(chars, { maxLength: 24 }), async (parts) => {
      const text = parts.join("").replace(/\s+/g, " ").trim();
      fc.pre(text !== "");
      expect(visible(await renderMdx(paragraph(text).source))).toBe(text);
    }),
    { numRuns: 60 },
  );
});

test("pieces of a message are joined with a last word of its own, and their text is text", () => {
  const said = (...pieces: Parameters<typeof joined>) => toMdx(joined(...pieces)).source;
  expect(said(["a", "b", "c"], ", ", " and ")).toBe("a, b and c");
  expect([said(["a"], ", ", " and "), said([], ", ")]).toEqual(["a", ""]);
  expect(toMdx(parts`${link("/x/", "1*")}, ${undefined}${["2", 3]} <b>`).source).toBe("[1\\*](/x/), 23 \\<b\\>");
});

test("a place that begins an item is told so, one within it is not", () => {
  const place = element("Place", { id: "x" });
  expect(list([mdx`${place}: a`, mdx`a ${place}`]).source).toBe('- <Place leads="" id="x" />: a\n- a <Place id="x" />');
});

test("addresses are broken so that nothing makes a link of them", () => {
  expect(escapeText("http://a.b")).toBe('http:{""}//a.b');
});

test("links of prose lead to the page in the file's language, under the base path", async () => {
  expect(await renderMdx("[a](/x/)", "/pages/en/topics/a.mdx", "/base/")).toContain('href="/base/en/x/"');
  expect(await renderMdx("[a](/x/#y)", "/pages/zh/topics/a.mdx", "/base/")).toContain('href="/base/x/#y"');
  expect(await renderMdx("[a](/x/)", "/content/articles/a.en.mdx")).toContain('href="/en/x/"');
  expect(await renderMdx("[a](https://x.example/)")).toContain('href="https://x.example/"');
});
