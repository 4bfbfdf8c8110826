import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { themeColors } from "../../src/charts/standalone.ts";
import { textSize } from "../../src/charts/text-width.ts";
import { contrast, distance, visions } from "./color-distance.ts";

const css = readFileSync("src/styles/chart.css", "utf8");
const themes = ["light", "dark"] as const;
const named = (theme: "light" | "dark", prefix: string) =>
  [...themeColors(css, theme)].filter(([name]) => name.startsWith(prefix));

test.each(themes)("places and verdicts stand out from the paper: %s", (theme) => {
  const paper = themeColors(css, theme).get("--paper")!;
  for (const [name, color] of [...named(theme, "--place-"), ...named(theme, "--verdict-")])
    expect({ name, enough: contrast(color, paper) >= 3 }).toEqual({ name, enough: true });
});

test.each(themes)("text can be read on the paper and the raised paper, also in a place's colour: %s", (theme) => {
  const colors = themeColors(css, theme);
  for (const paper of ["--paper", "--paper-raised"])
    for (const name of ["--ink", "--ink-soft", "--link", "--focus"])
      expect(contrast(colors.get(name)!, colors.get(paper)!), `${name} on ${paper}`).toBeGreaterThanOrEqual(4.5);
  for (const [name, color] of named(theme, "--place-"))
    expect(contrast(color, colors.get("--paper")!), name).toBeGreaterThanOrEqual(4.5);
});

test.each(themes)("any two places and any two verdicts differ for every kind of colour vision: %s", (theme) => {
  for (const prefix of ["--place-", "--verdict-"]) {
    const colors = named(theme, prefix);
    for (const [i, [a, first]] of colors.entries())
      for (const [b, second] of colors.slice(i + 1))
        for (const vision of visions)
          expect(distance(first, second, vision), `${a} and ${b}, ${vision}`).toBeGreaterThan(9);
  }
});

test("there are five places and six verdicts in both themes", () => {
  for (const theme of themes) {
    expect(named(theme, "--place-")).toHaveLength(5);
    expect(named(theme, "--verdict-")).toHaveLength(6);
  }
});

test("the dark colours of the system's setting are those of the reader's choice", () => {
  const declarations = (start: RegExp) =>
    css.match(new RegExp(`${start.source}\\s*\\{([^}]*)\\}`))![1]!.match(/--[^;]+/g);
  expect(declarations(/:root:not\(\[data-theme="light"\]\)/)).toEqual(declarations(/\n\[data-theme="dark"\]/));
});

test("print has the light colours, also for a reader who chose the dark ones", () => {
  const print = /@media print \{[\s\S]*?data-theme="dark"\] \{([^}]*)\}/.exec(css)![1]!;
  const light = themeColors(css, "light");
  for (const [name] of [...named("dark", "--place-"), ...named("dark", "--verdict-")])
    expect(print).toContain(`${name}: ${light.get(name)};`);
});

test("the style sheet has the font sizes that widths are estimated with", () => {
  const size = (name: string) => Number(new RegExp(`\\.${name}[^{}]*\\{[^}]*font-size: (\\d+)px`).exec(css)![1]);
  for (const [name, px] of Object.entries(textSize)) expect({ name, px: size(name) }).toEqual({ name, px });
});
