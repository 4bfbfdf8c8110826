import { readFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import { expect, test } from "vitest";
import { drawMark } from "../../src/charts/mark.ts";
import { chartSvg, linkedMark, textLines, type ChartOptions } from "../../src/charts/row.ts";
import { standaloneSvg } from "../../src/charts/standalone.ts";

const css = readFileSync("src/styles/chart.css", "utf8");
const font = "node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf";
const options: ChartOptions = { id: "sample", width: 300, title: "题", description: "一个圆" };
const row = {
  id: "a-1",
  href: "/facts/a-1/",
  text: "甲 <2020>",
  color: 2,
  valueText: "12亿元",
  derived: true,
} as const;
const chart = chartSvg(
  options,
  { height: 40, linked: true, name: "sample" },
  linkedMark(
    row,
    options,
    drawMark(row, { x: 20, y: 20, greater: "right" }),
    textLines("12亿元", { x: 40, y: 20, class: "value derived" }),
  ),
);
const settings = { css, theme: "light", title: "标题", source: "来源", width: 340 } as const;

test("the file needs nothing from outside: no var(), no class without a rule for its colour", () => {
  const file = standaloneSvg(chart, settings);
  expect(file).not.toMatch(/var\(|dominant-baseline|@media|currentcolor;color/);
  expect(file).toContain(".chart .place-2{color: #9d6814;}");
  expect(file).toContain('aria-labelledby="sample-title"');
});

test("links get the address of the site where it is known", () => {
  expect(standaloneSvg(chart, { ...settings, origin: "https://example.org" })).toContain(
    'href="https://example.org/facts/a-1/"',
  );
});

test("a file without a theme is light, and dark where it is shown dark", () => {
  const file = standaloneSvg(chart, { ...settings, theme: "auto" });
  expect(file).toContain(".paper{fill:#fcfbf7;}");
  expect(file).toMatch(/@media \(prefers-color-scheme:dark\)\{.*\.paper\{fill:#16181b;\}/);
});

test("the dark theme has a dark paper", () => {
  expect(standaloneSvg(chart, { ...settings, theme: "dark" })).toContain(".paper{fill:#16181b;}");
});

test("what is no chart is refused", () => {
  expect(() => standaloneSvg("<svg/>" as typeof chart, settings)).toThrow("needs the markup of a chart");
});

test("the rasteriser paints paper, title and the mark in its place's colour", () => {
  const image = new Resvg(standaloneSvg(chart, settings), {
    font: { loadSystemFonts: false, fontFiles: [font] },
  }).render();
  const pixel = (x: number, y: number) => [...image.pixels.subarray((y * image.width + x) * 4).subarray(0, 3)];
  expect(pixel(2, 2)).toEqual([0xfc, 0xfb, 0xf7]);
  // 20 px of margin, a title line of 25 px and 10 px of air, then the mark at (20, 20).
  expect(pixel(40, 75)).toEqual([0x9d, 0x68, 0x14]);
});
