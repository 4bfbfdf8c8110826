import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadReport } from "../../src/data/load.ts";
import { icons, previewSvg } from "../../src/exports/preview-images.ts";
import { rasterize, subsetFonts } from "../../src/exports/raster.ts";
import { previewKind, previewKinds } from "../../src/wording/preview-kinds.ts";

const { edition } = loadReport("tests/fixtures/small");
const css = readFileSync("src/styles/chart.css", "utf8");

test("a page has the picture of its kind; one without has the front page's", () => {
  expect(previewKind("/facts/a-1/")).toBe("facts");
  expect(previewKind("/")).toBe("home");
  expect(previewKind("/constructor/")).toBe("home");
});

test("a picture is 1200 by 630, the same each time, and has its text drawn", async () => {
  const svg = previewSvg(previewKinds["facts"], edition, css, "zh");
  const fonts = await subsetFonts(svg);
  const png = rasterize(svg, fonts);
  expect(Buffer.from(png).readUInt32BE(16)).toBe(1200);
  expect(Buffer.from(png).readUInt32BE(20)).toBe(630);
  expect(Buffer.from(rasterize(svg, fonts)).equals(Buffer.from(png))).toBe(true);
  // Without the font there would be no text, and much less to compress.
  expect(png.length).toBeGreaterThan(rasterize(svg, []).length * 1.5);
});

test("an English word keeps together around its apostrophe, a Chinese quotation keeps its own marks", async () => {
  const drawn = (lang: string, text: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" lang="${lang}" width="200" height="40"><text x="4" y="30" font-size="20">${text}</text></svg>`;
  const fonts = await subsetFonts("Lujia’s“'");
  const same = (a: string, b: string) => Buffer.from(rasterize(a, fonts)).equals(Buffer.from(rasterize(b, fonts)));
  expect(same(drawn("en", "Lujia’s"), drawn("en", "Lujia&#39;s"))).toBe(true);
  expect(same(drawn("zh-Hans", "“s"), drawn("zh-Hans", "&quot;s"))).toBe(false);
});

test("the icon file holds one picture of 32 px", () => {
  const [ico] = icons(readFileSync("public/favicon.svg", "utf8"));
  const bytes = Buffer.from(ico!.content);
  expect([bytes.readUInt16LE(2), bytes.readUInt16LE(4), bytes[6]]).toEqual([1, 1, 32]);
  expect(bytes.subarray(22, 26).toString("latin1")).toBe("\x89PNG");
});
