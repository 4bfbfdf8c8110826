/** What readers set up for their eyes: colours of their own, no motion. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { builtPages, oneOfEach, templateOf } from "./built.ts";
import { launchChromium, visit, withoutPictures } from "./visits.ts";

const origin = inject("origin");
const pages = builtPages();
const each = oneOfEach(pages);
/** A page of every drawing. */
const drawn = each.filter((page) => /^\/(en\/)?charts\/\* /.test(templateOf(page)));
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Parts of marks that have the colour of the paper all over, as "class: fill, stroke". */
function unseenMarks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const paper = getComputedStyle(document.body).backgroundColor;
    const shown = [
      ...document.querySelectorAll<SVGElement>(
        "svg.chart :is(.mark, .bound, .tile, .sign, .outline, .hatch, .link, .absent, .disc, .fill, .stroke, text)",
      ),
    ].filter((one) => one.getBoundingClientRect().width + one.getBoundingClientRect().height > 0);
    if (shown.length === 0) return ["no marks at all"];
    const none = (color: string) => color === "none" || color === paper || /^rgba\(.*, 0\)$/.test(color);
    return shown
      .map((one) => ({ one, ...getStyle(one) }))
      .filter(({ one, fill, stroke }) => none(fill) && none(stroke) && !one.closest(".is-full"))
      .map(({ one, fill, stroke }) => `${one.getAttribute("class") ?? one.nodeName}: ${fill}, ${stroke}`);

    function getStyle(one: SVGElement) {
      const { fill, stroke } = getComputedStyle(one);
      return { fill, stroke };
    }
  });
}

for (const colorScheme of ["light", "dark"] as const)
  test(`in forced colours every mark, label and control is seen, and so is the focus, ${colorScheme}`, async () => {
    expect(drawn.length).toBeGreaterThan(18);
    const unseen: string[] = [];
    await visit(browser, { forcedColors: "active", colorScheme }, async (page) => {
      await withoutPictures(page);
      for (const { path } of drawn) {
        await page.goto(origin + path);
        for (const what of new Set(await unseenMarks(page))) unseen.push(`${path}: ${what}`);
        const ring = await page.evaluate(() => {
          const mark = [...document.querySelectorAll<SVGAElement>("svg.chart a")].find(
            (one) => one.getBoundingClientRect().width > 0,
          );
          if (!mark) return "no mark";
          mark.focus({ focusVisible: true } as FocusOptions);
          const { stroke, strokeWidth } = getComputedStyle(mark.querySelector(".hit")!);
          const paper = getComputedStyle(document.body).backgroundColor;
          return stroke === "none" || stroke === paper || parseFloat(strokeWidth) < 2 ? `${stroke} ${strokeWidth}` : "";
        });
        if (ring !== "") unseen.push(`${path}: the focus of a mark: ${ring}`);
      }
      await page.goto(`${origin}/compare/`);
      await page.waitForSelector("[data-compare] form:not([hidden])");
      const flat = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>("button, input:not([type=checkbox], [type=radio]), select")]
          .filter((one) => one.offsetWidth > 0 && !one.closest(".masthead"))
          .filter((one) => getComputedStyle(one).borderTopStyle === "none")
          .map((one) => one.outerHTML.slice(0, 100)),
      );
      unseen.push(...flat.map((one) => `no border: ${one}`));
    });
    expect(unseen).toEqual([]);
  });

test("a mark in the colour of the paper is found", async () => {
  const found = await visit(browser, {}, async (page) => {
    await page.setContent(
      '<body style="background:#fff"><svg class="chart"><circle class="mark" r="9" fill="#fff" stroke="none"/>' +
        '<circle class="mark" r="9" fill="#fff" stroke="#000"/></svg>',
    );
    return unseenMarks(page);
  });
  expect(found).toEqual(["mark: rgb(255, 255, 255), none"]);
});

/** Whether the page glides to an anchor, and everything that moves or fades by itself or when touched. */
function motion(page: Page): Promise<{ glides: boolean; moving: string[] }> {
  return page.evaluate(() => ({
    glides: getComputedStyle(document.documentElement).scrollBehavior === "smooth",
    moving: [
      ...document.getAnimations().map(() => "an animation"),
      ...[...document.querySelectorAll("*")]
        .filter((one) => {
          const { animationName, transitionDuration } = getComputedStyle(one);
          return animationName !== "none" || transitionDuration.split(",").some((time) => parseFloat(time) > 0);
        })
        .map((one) => one.outerHTML.slice(0, 100)),
    ],
  }));
}

test("with reduced motion nothing moves, and no page glides", async () => {
  const moving: string[] = [];
  await visit(browser, { reducedMotion: "reduce" }, async (page) => {
    await withoutPictures(page);
    for (const { path } of each.filter((one) => !one.path.startsWith("/en/"))) {
      await page.goto(origin + path);
      const found = await motion(page);
      if (found.glides) moving.push(`${path} glides`);
      moving.push(...found.moving.map((what) => `${path}: ${what}`));
    }
  });
  expect(moving).toEqual([]);
  const usual = await visit(browser, { reducedMotion: "no-preference" }, async (page) => {
    await page.goto(`${origin}/`);
    return motion(page);
  });
  expect(usual.glides).toBe(true);
});
