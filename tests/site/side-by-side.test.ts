/** The places side by side: choices that need no script, an address that keeps them, four columns on a phone. */
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchChromium, visit } from "./visits.ts";

const origin = inject("origin");
const at = (path: string) => `${origin}${path}`;
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** The years and kinds that the numbers shown have, as their classes say. */
const shown = (page: Page) =>
  page.evaluate(() => {
    const items = [...document.querySelectorAll<HTMLElement>(".sbs .v")].filter((one) => one.offsetHeight > 0);
    return [...new Set(items.map((one) => [...one.classList].find((name) => /^[rt]\d{4}$/.test(name))!))].sort();
  });

test("without script a year and a kind show only numbers of that year and kind", async () => {
  const seen = await visit(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(at("/side-by-side/"));
    const before = await shown(page);
    const year = await page.locator(".sbs > input[name=year]").nth(2).getAttribute("id");
    await page.locator(`label[for=${year}]`).click();
    await page.locator("label[for=kt]").click();
    return { before, after: await shown(page), year: year!.slice(1) };
  });
  expect(seen.before.length).toBeGreaterThan(1);
  expect(seen.after).toEqual([`t${seen.year}`]);
});

test("without script the place chosen is the one that signs are about", async () => {
  const seen = await visit(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(at("/side-by-side/"));
    const signs = () =>
      page.evaluate(() => {
        const all = [...document.querySelectorAll<HTMLElement>(".sbs b.k")].filter((one) => one.offsetHeight > 0);
        return [...new Set(all.map((one) => [...one.classList].find((name) => /^k\d/.test(name))))];
      });
    const first = await signs();
    await page.locator("label[for=p1]").click();
    return [first, await signs()];
  });
  expect(seen).toEqual([["k0"], ["k1"]]);
});

test("what is chosen stands in the address, is there again from it, and is no step back", async () => {
  const seen = await visit(browser, {}, async (page) => {
    await page.goto(at("/side-by-side/"));
    const steps = await page.evaluate(() => history.length);
    await page.locator("label[for=kr]").click();
    await page.locator("label[for=oc]").click();
    const query = new URL(page.url()).search;
    const added = (await page.evaluate(() => history.length)) - steps;
    await page.goto(at(`/en/side-by-side/${query}`));
    const checked = await page
      .locator("#kr, #oc")
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).checked));
    return { query, added, checked };
  });
  expect(seen).toEqual({ query: "?kind=kr&oc", added: 0, checked: [true, true] });
});

test("rows far from the window are not laid out before they are near it, and still are rows of a table", async () => {
  await visit(browser, {}, async (page) => {
    await page.goto(at("/side-by-side/"));
    const rows = page.locator(".sbs tr.row");
    const isLaidOut = () =>
      rows.last().evaluate((row) => row.firstElementChild!.checkVisibility({ contentVisibilityAuto: true }));
    expect(await isLaidOut()).toBe(false);
    await rows.last().scrollIntoViewIfNeeded();
    await expect.poll(isLaidOut).toBe(true);
    expect(await page.getByRole("row").count()).toBeGreaterThan(await rows.count());
    expect(await page.getByRole("rowheader").count()).toBeGreaterThan(await rows.count());
  });
});

test("on a phone the places stand in columns beside one another and nothing is pushed sideways", async () => {
  for (const path of ["/side-by-side/", "/en/side-by-side/", "/", "/en/"]) {
    const seen = await visit(browser, { viewport: { width: 360, height: 740 } }, async (page) => {
      await page.goto(at(path));
      return page.evaluate(() => {
        const cells = [...document.querySelector(".sbs tr.row")!.querySelectorAll("td")].map((one) =>
          one.getBoundingClientRect(),
        );
        return {
          wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          lines: new Set(cells.map(({ top }) => Math.round(top))).size,
          columns: new Set(cells.map(({ left }) => Math.round(left))).size - cells.length,
        };
      });
    });
    expect({ path, ...seen }).toEqual({ path, wider: 0, lines: 1, columns: 0 });
  }
});

test("a row that the address names is what is cited, embedded and downloaded; a theme that is chosen likewise", async () => {
  const seen = await visit(browser, {}, async (page) => {
    await page.goto(at("/en/side-by-side/"));
    const id = await page.locator("tr.row").first().getAttribute("id");
    await page.goto(at(`/en/side-by-side/#${id}`));
    const taken = () =>
      page.evaluate(() => ({
        frame: (document.querySelector("#take-frame") as HTMLTextAreaElement).value,
        csv: document.querySelector("[data-take-csv]")!.getAttribute("href")!,
        cited: document.querySelector("#cite-gbt-7714-2025")!.textContent,
      }));
    const row = await taken();
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("[data-take-csv]").click()]);
    const file = readFileSync(await download.path(), "utf8");
    const facts = await page
      .locator(`#${id} td a[href*="/facts/"]`)
      .evaluateAll((all) => [...new Set(all.map((a) => a.getAttribute("href")!.split("/").at(-2)!))]);
    const theme = await page.locator("[data-take]").first().getAttribute("data-take");
    await page.locator("[data-take]").first().click();
    return { id: id!, row, file, facts, theme: theme!, chosen: await taken() };
  });
  expect(seen.row.frame).toContain(`/en/embed/side-by-side/?row=${seen.id.replace("row-", "")}"`);
  const [head, ...lines] = seen.file.split("\r\n").filter(Boolean);
  expect(head).toBe(readFileSync("dist/side-by-side.csv", "utf8").split("\r\n")[0]);
  const ids = lines.flatMap((line) => line.split(",").at(-1)!.split("+"));
  expect(ids.toSorted()).toEqual(seen.facts.toSorted());
  expect(lines.length).toBeGreaterThan(0);
  expect(seen.row.cited).toContain(`/en/side-by-side/#${seen.id}`);
  expect(seen.chosen.frame).toContain(`/en/embed/side-by-side-${seen.theme.replace("theme-", "")}/"`);
  expect(seen.chosen.csv).toBe(`/themes/${seen.theme.replace("theme-", "")}.csv`);
  expect(seen.chosen.cited).toContain(`/en/side-by-side/#${seen.theme}`);
});

test("the widest gaps come first, rates and amounts each apart, and all rows come back in their order", async () => {
  const seen = await visit(browser, {}, async (page) => {
    await page.goto(at("/side-by-side/"));
    const rows = () => page.locator("tr.row").evaluateAll((all) => all.map(({ id }) => id));
    const before = await rows();
    await page.locator("[data-gap-order]").click();
    const sizes = await page.locator("tbody[data-gap-made]").evaluateAll((bodies) =>
      bodies.map((body) =>
        [...body.querySelectorAll<HTMLElement>("tr.row")].map((row) => {
          const gap = row.dataset["gaps"]!.split(" ")[0]!;
          return { kind: gap[0], size: Number(/[\d.]+/.exec(gap)![0]) };
        }),
      ),
    );
    await page.locator("[data-gap-order]").click();
    return { before, sizes, after: await rows() };
  });
  expect(seen.after).toEqual(seen.before);
  expect(seen.sizes.map((of) => [...new Set(of.map(({ kind }) => kind))])).toEqual([["p"], ["a"]]);
  for (const of of seen.sizes) {
    const sizes = of.map(({ size }) => size);
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  }
});

test("the widest gaps come first among what may be compared alone, with the place that is held against", async () => {
  const read = (page: Page) =>
    page.evaluate(() => {
      const shown = (one: Element) => getComputedStyle(one).display !== "none";
      const table = document.querySelector("[data-side-by-side] table") as HTMLTableElement;
      return {
        rows: [...table.querySelectorAll("tr.row")].filter(shown).map(({ id }) => id),
        gaps: [...table.querySelectorAll("[data-gap-made] tr.row")].filter(shown).map(({ id }) => id),
        rest: [...table.querySelectorAll("tr.rest")].filter(shown).length,
        empty: [...table.tBodies].filter(
          (body) => shown(body) && ![...body.querySelectorAll("tr.row, tr.rest")].some(shown),
        ).length,
      };
    });
  const seen = await visit(browser, {}, async (page) => {
    await page.goto(at("/side-by-side/"));
    const comparable = page.locator("#oc");
    await comparable.evaluate((one: HTMLInputElement) => one.click());
    const only = await read(page);
    await page.locator("[data-gap-order]").click();
    const ordered = await read(page);
    await page.locator("#p1").evaluate((one: HTMLInputElement) => one.click());
    const other = await read(page);
    await page.locator("#p0").evaluate((one: HTMLInputElement) => one.click());
    await comparable.evaluate((one: HTMLInputElement) => one.click());
    await comparable.evaluate((one: HTMLInputElement) => one.click());
    const again = await read(page);
    await page.locator("[data-gap-order]").click();
    return { only, ordered, other, again, after: await read(page) };
  });
  expect(seen.ordered.gaps.length).toBeGreaterThan(5);
  expect(seen.ordered.rows.slice(0, seen.ordered.gaps.length)).toEqual(seen.ordered.gaps);
  expect(seen.ordered.rows.toSorted()).toEqual(seen.only.rows.toSorted());
  expect(seen.other.gaps).not.toEqual(seen.ordered.gaps);
  expect(seen.again).toEqual(seen.ordered);
  expect(seen.after).toEqual(seen.only);
  for (const { empty, rest } of [seen.ordered, seen.other]) expect([empty, rest]).toEqual([0, 0]);
});

test("in a frame as wide as a desk, and on a phone, the places of a row stand beside one another", async () => {
  for (const width of [360, 760, 1000])
    await visit(browser, { viewport: { width, height: 600 } }, async (page) => {
      await page.goto(at("/embed/side-by-side/"));
      const tops = await page
        .locator("tr.row")
        .first()
        .locator("td")
        .evaluateAll((all) => all.map((cell) => Math.round(cell.getBoundingClientRect().top)));
      expect(tops.length).toBeGreaterThan(2);
      expect([width, new Set(tops).size]).toEqual([width, 1]);
      expect(await page.getByRole("table").count()).toBe(1);
    });
});

test("the frame of the table leaves the row that is asked for, and shows all of them without script", async () => {
  const shown = (javaScriptEnabled: boolean) =>
    visit(browser, { javaScriptEnabled, viewport: { width: 640, height: 300 } }, async (page) => {
      await page.goto(at("/side-by-side/"));
      const id = (await page.locator("tr.row").nth(2).getAttribute("id"))!;
      await page.goto(at(`/embed/side-by-side/?row=${id.replace("row-", "")}`));
      const rows = await page
        .locator("tbody tr")
        .evaluateAll((all) => all.filter((one) => (one as HTMLElement).offsetHeight > 0).map((one) => one.id));
      return { id, rows };
    });
  const scripted = await shown(true);
  expect(scripted.rows).toEqual([scripted.id]);
  const plain = await shown(false);
  expect(plain.rows.length).toBeGreaterThan(10);
});
