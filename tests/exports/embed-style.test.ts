import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { classesOf, embedCss } from "../../src/exports/embed-style.ts";

const css = `/* a } brace */
:root { --ink: #000; --gone: #111; }
.chart .bar, .chart .line { fill: var(--ink); }
.chart .dot { fill: red; }
@media print { .chart .bar { fill: none; } }
@media (forced-colors: active) { .chart .bar:hover { fill: CanvasText; } .chart .dot { fill: Canvas; } }
`;

test("only rules whose classes occur are kept, in conditions too, and only colours that they use", () => {
  expect(embedCss(css, new Set(["chart", "bar"]), "p{margin:0}")).toBe(
    ":root{--ink:#000}.chart .bar{fill:var(--ink)}@media (forced-colors: active){.chart .bar:hover{fill:CanvasText}}p{margin:0}",
  );
});

test("a colour that only the frame's own rules use is kept", () => {
  expect(embedCss(css, new Set(), "p{color:var(--gone)}")).toBe(":root{--gone:#111}p{color:var(--gone)}");
});

test("of the site's own style sheet both themes stay, and every colour in use is defined", () => {
  const kept = embedCss(readFileSync("src/styles/chart.css", "utf8"), new Set(["chart", "mark", "kind-target"]), "");
  expect(kept).toContain("prefers-color-scheme: dark");
  expect(kept).toContain('[data-theme="dark"]');
  for (const [, name] of kept.matchAll(/var\((--[\w-]+)\)/g)) expect(kept).toContain(`${name}:`);
  expect(kept).not.toMatch(/\bundefined\b|\/\*/);
});

test("classes are those of every element", () => {
  expect(classesOf('<g class="a b"><p class="c"/></g>')).toEqual(new Set(["a", "b", "c"]));
});

test("dark colours that an address asks for are those of a screen: paper is white", () => {
  const dark = ':root{--ink:#000}[data-theme="dark"]{--ink:#fff}.chart .a{fill:var(--ink)}';
  expect(embedCss(dark, new Set(["chart", "a"]), "")).toContain('@media screen{[data-theme="dark"]{--ink:#fff}}');
});
