/** What stands in the drawings of every chart's own page, as a browser sets it. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { builtPages } from "./built.ts";
import { launchChromium, visit, withoutPictures } from "./visits.ts";

const origin = inject("origin");
const charts = builtPages().filter(
  ({ path, html }) => /^\/(en\/)?charts\/[^/]+\/$/.test(path) && html.includes("<svg"),
);
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Pairs of lines of text that lie over one another, and lines that leave the page; runs in the page. */
function clashes(): string[] {
  const lines = [...document.querySelectorAll<SVGTextElement>("svg.chart text")].flatMap((text) => {
    const placed = [...text.querySelectorAll<SVGTSpanElement>("tspan[x]")];
    return placed.length > 0 ? placed : [text];
  });
  const seen = lines
    .map((line) => ({ text: line.textContent ?? "", box: line.getBoundingClientRect() }))
    .filter(({ text, box }) => text.trim() !== "" && box.width > 0);
  const over = seen.flatMap((a, i) =>
    seen
      .slice(i + 1)
      .filter((b) => {
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        // Two pixels of a line box are white space above and below the letters.
        return across > 1 && down > 4;
      })
      .map((b) => `${a.text} × ${b.text}`),
  );
  const out = seen
    .filter(({ box }) => box.right > document.documentElement.clientWidth + 1 || box.left < -1)
    .map(({ text }) => `${text} leaves the page`);
  return seen.length === 0 ? ["no text at all"] : [...over, ...out];
}

for (const language of ["zh", "en"] as const)
  test(`no two labels of any chart overlap at 360, 768 and 1440 px, ${language}`, async () => {
    const own = charts.filter(({ path }) => path.startsWith("/en/") === (language === "en"));
    expect(own.length).toBeGreaterThan(100);
    // The drawings stand in the page as it comes; its scripts and pictures only take time.
    const found = await visit(browser, { javaScriptEnabled: false }, async (page) => {
      await withoutPictures(page);
      const all: string[] = [];
      for (const { path } of own) {
        await page.goto(origin + path);
        for (const width of [360, 768, 1440]) {
          await page.setViewportSize({ width, height: 800 });
          const wrong = await page.evaluate(clashes);
          if (wrong.length > 0) all.push(`${path} at ${width}: ${wrong.slice(0, 3).join("; ")}`);
        }
      }
      return all;
    });
    expect(found).toEqual([]);
  });

test("two labels over one another are found, and so is one that leaves the page", async () => {
  const found = await visit(browser, { viewport: { width: 300, height: 300 } }, async (page) => {
    await page.setContent(
      '<svg class="chart" width="300" height="99"><text x="9" y="30">one</text><text x="20" y="32">two</text>' +
        '<text x="280" y="80">three</text></svg>',
    );
    return page.evaluate(clashes);
  });
  expect(found).toEqual(["one × two", "three leaves the page"]);
});

/** Letters and digits of a text as they are said, with single spaces. */
const spoken = (text: string) =>
  (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/\p{Script=Han}|[^\P{L}\p{Script=Han}]+|\p{N}+/gu) ?? []
  ).join(" ");

test("every mark of every chart is named, and its name has the words that stand beside it", () => {
  const marks = charts.flatMap(({ path, html }) =>
    [...html.matchAll(/<a id="([^"]*)"[^>]*tabindex="0"[^>]*>\s*(<title>([^<]*)<\/title>)?([\s\S]*?)<\/a>/g)].map(
      ([, id, , name = "", inside]) => ({ where: `${path}#${id}`, name, inside: inside! }),
    ),
  );
  expect(marks.length).toBeGreaterThan(2000);
  const wrong = marks.filter(({ name, inside }) => {
    const shown = [...inside.matchAll(/<text[ >][\s\S]*?<\/text>/g)].map(([text]) => text.replace(/<[^>]*>/g, " "));
    return spoken(name) === "" || !` ${spoken(name)} `.includes(` ${spoken(shown.join(" "))} `.replace("  ", " "));
  });
  expect(wrong.slice(0, 10)).toEqual([]);
});
