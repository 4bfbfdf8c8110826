import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { markClass, markShape } from "../../src/charts/mark.ts";
import { painter } from "../../src/charts/painted.ts";
import { themeColors } from "../../src/charts/standalone.ts";
import { h } from "../../src/charts/svg.ts";

const css = readFileSync("src/styles/chart.css", "utf8");
const paint = painter(css);
const light = themeColors(css, "light");
const drawn = (color: 1 | 2, kind: "actual" | "target") =>
  paint(h("svg", { class: "chart x-chart" }, h("g", { class: markClass({ color, kind }) }, markShape("circle", 0, 0))));
/** The attribute of the first element of that name. */
const said = (svg: string, element: string, name: string) =>
  new RegExp(`<${element} [^>]*?\\s${name}="([^"]*)"`).exec(svg)?.[1];

test("without a style sheet a target is still hollow, a result filled, and a place has its colour", () => {
  expect(said(drawn(1, "actual"), "circle", "fill")).toBe("currentColor");
  expect(said(drawn(1, "target"), "circle", "fill")).toBe(light.get("--paper"));
  expect([said(drawn(1, "actual"), "g", "color"), said(drawn(2, "actual"), "g", "color")]).toEqual([
    light.get("--place-1"),
    light.get("--place-2"),
  ]);
});

test("a line is no black area", () => {
  const svg = paint(h("svg", { class: "chart" }, h("path", { class: "rule", d: "M0,0H9V9" })));
  expect([said(svg, "path", "fill"), said(svg, "path", "stroke")]).toEqual(["none", light.get("--rule")]);
});

test("what a drawing says itself stays, and what stands outside a group takes nothing from it", () => {
  const own = h("rect", { class: "trough", fill: "none" });
  expect(said(paint(h("svg", { class: "chart" }, own)), "rect", "fill")).toBe("none");
  const group = h("g", { class: "is-full" }, h("rect", { class: "tile" }));
  const svg = paint(h("svg", { class: "chart" }, group, h("path", { class: "tile", d: "M0,0" })));
  expect([said(svg, "rect", "fill"), said(svg, "path", "fill")]).toEqual(["currentColor", light.get("--paper")]);
});

test("painting adds attributes and changes nothing else", () => {
  const before = h("svg", { class: "chart" }, h("g", { class: "place-1" }, markShape("square", 3, 4)));
  expect(paint(before).replace(/ (?:fill|stroke|color|fill-opacity|stroke-[a-z]+)="[^"]*"/g, "")).toBe(before);
});
