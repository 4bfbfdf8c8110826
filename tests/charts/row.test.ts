import { expect, expectTypeOf, test } from "vitest";
import {
  chartSvg,
  linkedMark,
  textLines,
  type Bound,
  type ChartOptions,
  type Kind,
  type Mark,
} from "../../src/charts/row.ts";
import { words } from "../../src/charts/svg.ts";
import type * as vocabulary from "../../src/data/vocabulary.ts";

const options: ChartOptions = { id: "wide", width: 300, title: "甲 & 乙", description: "", lang: "en" };
const frame = { height: 19.2, linked: false, name: "sample" };

test("the words of a row are the closed lists of the model", () => {
  expectTypeOf<Mark>().toEqualTypeOf<vocabulary.Mark>();
  expectTypeOf<Kind>().toEqualTypeOf<vocabulary.Kind>();
  expectTypeOf<Bound>().toEqualTypeOf<vocabulary.Bound>();
});

test("a chart without links is an image named by its title", () => {
  expect(chartSvg(options, frame)).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" id="wide" class="chart sample-chart" lang="en" viewBox="0 0 300 20" ' +
      'width="300" height="20" role="img" aria-labelledby="wide-title">\n<title id="wide-title">甲 &amp; 乙</title>\n</svg>',
  );
});

test("a chart with links is a group, so that they can be reached", () => {
  const svg = chartSvg({ ...options, description: "相同" }, { ...frame, linked: true });
  expect(svg).toContain('role="group" aria-labelledby="wide-title" aria-describedby="wide-desc"');
});

test("a linked mark is reachable by keyboard and named by its sentence, once", () => {
  const row = { id: "x-001", href: "/facts/x-001/", text: "甲 2020", place: "x" };
  expect(linkedMark(row, options, words("!"))).toBe(
    '<a id="wide-x-001" data-place="x" href="/facts/x-001/" tabindex="0">\n' + "<title>甲 2020</title>\n!\n</a>",
  );
});

test("lines of text stand under one another", () => {
  expect(textLines(["上", "下"], { x: 5, y: 10, anchor: "end", gap: 16 })).toBe(
    '<text x="5" y="10" class="label" text-anchor="end"><tspan x="5" y="10" dy="0.35em">上</tspan>' +
      '<tspan x="5" y="26" dy="0.35em">下</tspan></text>',
  );
});
