import { expect, test } from "vitest";
import { typesetHtml } from "../../src/wording/typesetting.ts";

const zh = (html: string) => typesetHtml(html, "zh");
const en = (html: string) => typesetHtml(html, "en");

test("a line break before punctuation is no space", () => {
  expect(en('<p><a href="/x/">Place</a>\n  , 2020\n  . Next</p>')).toBe('<p><a href="/x/">Place</a>, 2020. Next</p>');
  expect(zh('<p><a href="/x/">甲市</a>\n  ， 2020年</p>')).toBe('<p><a href="/x/">甲市</a>，2020年</p>');
});

test("no space stands between Chinese characters, through tags too", () => {
  expect(zh("<p>目标出自\n <a>甲市\n  报告</a>\n 。</p>")).toBe("<p>目标出自<a>甲市报告</a>。</p>");
});

test("between Chinese and Latin the style sheet keeps the distance on Chinese pages only", () => {
  expect(zh("<p>达到 10 项</p>")).toBe("<p>达到10项</p>");
  expect(en("<p>Lead <span>程某</span> since</p>")).toBe("<p>Lead <span>程某</span> since</p>");
});

test("white space inside the ends of a link moves out of it", () => {
  expect(en("<p>See<a> the plan </a>now</p>")).toBe("<p>See <a>the plan</a> now</p>");
});

test("words, separators and decimals keep their distance", () => {
  const html = "<p>创新 · 企业 <b>a</b> b from .5 to 1 (see <i>c</i>) d</p>";
  expect(en(html)).toBe(html);
});

test("attributes, scripts, preformatted text and the edges of blocks stay as they are", () => {
  const html =
    '<head><title>甲 ， 乙</title></head><div aria-label="甲 ， 乙"> <pre>甲 ， 乙</pre><script>a ( "甲 乙" )</script> </div> <p>甲</p> <p>乙</p>';
  expect(zh(html)).toBe(html);
});

test("words that a hyphen joins are held together in headings, and nowhere else", () => {
  const words = "High-tech firms, five-year plan of 2021-2025";
  expect(typesetHtml(`<h2 id="a-b">${words}</h2><p>${words}</p>`, "en")).toBe(
    `<h2 id="a-b"><span class="whole">High-tech</span> firms, <span class="whole">five-year</span> plan of 2021-2025</h2><p>${words}</p>`,
  );
  expect(typesetHtml("<h1><a href='/a-b/'>Sixteen-year-old</a> A – B</h1>", "en")).toBe(
    "<h1><a href='/a-b/'><span class=\"whole\">Sixteen-year-old</span></a> A – B</h1>",
  );
});
