/** The audits see what they are meant to see: a page made wrong on purpose for each. */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { broken, standard } from "./audits/axe.ts";
import { dueOf, fetches } from "./audits/audited.ts";
import { mayKeep, openKept } from "./audits/kept.ts";
import { clashes } from "./audits/labels.ts";
import { crowded, cutOff, sideways } from "./audits/layout.ts";
import { motion, unseenMarks } from "./audits/modes.ts";
import { wrongWords } from "./audits/unseen-texts.ts";
import { launchChromium, visit, withoutPictures } from "./visits.ts";

const origin = inject("origin");
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

test("there is a page of every template in both languages to audit", () => {
  const [chinese, english] = (["zh", "en"] as const).map((language) =>
    dueOf(language)
      .filter(({ path, audits }) => audits.includes("axe phone") && !path.endsWith("404.html"))
      .map(({ path }) => path),
  );
  expect(english).toHaveLength(chinese!.length);
  expect(chinese!.length).toBeGreaterThan(40);
});

test("what shows fetched data is audited every time, and nothing else", () => {
  const again = dueOf("en").filter(({ path }) => fetches(path));
  expect(again.filter(({ path }) => path.includes("?"))).toHaveLength(3);
  expect(again.every(({ path }) => /^\/en\/(compare|search)\//.test(path))).toBe(true);
  expect([fetches("/compare/"), fetches("/search/?q=2020"), fetches("/charts/fdi/")]).toEqual([true, true, false]);
});

test("the audit sees what it is meant to see", async () => {
  const found = await visit(browser, { viewport: { width: 360, height: 900 } }, async (page) => {
    await page.setContent(
      '<html lang="en"><title>x</title><main><p style="color:#999;background:#fff">pale</p><img src="x.png">' +
        '<a href="/a" style="font-size:8px">a</a><br><a href="/b" style="font-size:8px">b</a></main></html>',
    );
    return broken(page, { type: "tag", values: standard });
  });
  expect(found.map((line) => line.split(" ")[0]).sort()).toEqual(["color-contrast", "image-alt", "target-size"]);
});

test("a page that is too wide, a text that is cut off and two buttons over one another are found", async () => {
  const found = await visit(browser, { viewport: { width: 320, height: 400 } }, async (page) => {
    await page.setContent(
      '<main><p style="width:400px">wide</p><p style="width:20px;overflow:hidden;white-space:nowrap">cut off here</p>' +
        "<button>a</button><button style='margin-left:-9px'>b</button></main>",
    );
    return [await sideways(page), ...(await cutOff(page)), ...(await crowded(page))];
  });
  expect(found[0]).toMatch(/^88 px: /);
  expect(found[1]).toContain("cut off here");
  expect(found.slice(2)).toEqual(["over one another: a × b"]);
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

test("a page glides where nobody asked for less motion", async () => {
  const usual = await visit(browser, { reducedMotion: "no-preference" }, async (page) => {
    await withoutPictures(page);
    await page.goto(`${origin}/`);
    return motion(page);
  });
  expect(usual.glides).toBe(true);
});

test("a text in the wrong language is found, an amount as printed is not", () => {
  expect(wrongWords("Copy citation", "zh")).toBe("Copy citation");
  expect(wrongWords("复制 citation", "zh")).toBe("复制 citation");
  expect(wrongWords("复制BibTeX", "zh")).toBe("");
  expect(wrongWords("CSL-JSON", "zh")).toBe("");
  expect(wrongWords("所在位置", "en")).toBe("所在位置");
  expect(wrongWords("GDP, 2020: CNY 425 billion (4,250亿元)", "en")).toBe("");
});

for (const colorScheme of ["light", "dark"] as const)
  test(`in forced colours every control of the builder has a border, ${colorScheme}`, async () => {
    const flat = await visit(browser, { forcedColors: "active", colorScheme }, async (page) => {
      await withoutPictures(page);
      await page.goto(`${origin}/compare/`);
      await page.waitForSelector("[data-compare] form:not([hidden])");
      return page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>("button, input:not([type=checkbox], [type=radio]), select")]
          .filter((one) => one.offsetWidth > 0 && !one.closest(".masthead"))
          .filter((one) => getComputedStyle(one).borderTopStyle === "none")
          .map((one) => one.outerHTML.slice(0, 100)),
      );
    });
    expect(flat).toEqual([]);
  });

test("a kept audit is forgotten when its page changes, and a CI keeps none that is not in the checkout", async () => {
  const name = `test-${process.pid}`;
  try {
    const first = await openKept(browser, name);
    first.add("/a/", "<p>1", "axe");
    first.save();
    const second = await openKept(browser, name);
    const seen = [
      second.has("/a/", "<p>1", "axe"),
      second.has("/a/", "<p>2", "axe"),
      second.has("/b/", "<p>1", "axe"),
      second.has("/a/", "<p>1", "axe dark"),
    ];
    expect(seen).toEqual(mayKeep() ? [true, false, false, false] : [false, false, false, false]);
  } finally {
    rmSync(`.cache/audits/${name}.json`, { force: true });
  }
  expect([mayKeep({}), mayKeep({ CI: "false" })]).toEqual([true, true]);
  // A checkout that holds the cache is one where somebody put it there by hand; this one is none.
  const { stdout } = spawnSync("git", ["ls-files", ".cache/audits"], { encoding: "utf8" });
  expect(mayKeep({ CI: "true" })).toBe((stdout ?? "").trim() !== "");
});
