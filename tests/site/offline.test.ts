import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import { chromium } from "playwright-core";
import { expect, test } from "vitest";

const versions = readdirSync("dist/v").sort();

/** Unpacks the archive of a version as a reader would, and gives the folder in it. */
async function unpacked(version: string, work: (folder: string) => Promise<void>): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), "offline-"));
  try {
    const files = Object.entries(unzipSync(readFileSync(`dist/v/${version}/offline.zip`)));
    for (const [name, bytes] of files) {
      mkdirSync(dirname(join(place, name)), { recursive: true });
      writeFileSync(join(place, name), bytes);
    }
    const [folder] = readdirSync(place);
    await work(join(place, folder!));
  } finally {
    rmSync(place, { recursive: true });
  }
}

test("a version opens from a disk in both languages, with its charts, and asks nobody for anything", async () => {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    for (const version of versions)
      await unpacked(version, async (folder) => {
        const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
        const wrong: string[] = [];
        page.on("request", (request) => {
          if (!request.url().startsWith("file://")) wrong.push(request.url());
        });
        page.on("requestfailed", (request) => wrong.push(`${request.url()} failed`));
        page.on("console", (message) => {
          if (message.type() === "error") wrong.push(message.text());
        });
        const visit = async (file: string) => {
          await page.goto(pathToFileURL(join(folder, file)).href);
          const { wide, empty } = await page.evaluate(() => ({
            wide: document.documentElement.scrollWidth > innerWidth,
            empty: [...document.images].filter((image) => image.naturalWidth === 0).length,
          }));
          if (wide || empty > 0) wrong.push(`${file}: too wide ${wide}, ${empty} empty images`);
        };
        const names = (at: string) => readdirSync(join(folder, at)).filter((name) => name.endsWith(".html"));
        for (const language of ["", "en/"]) {
          for (const file of ["index.html", "indicators.html"]) await visit(language + file);
          for (const kind of ["charts", "plans", "comparisons"])
            for (const name of names(language + kind).slice(0, 3)) await visit(`${language}${kind}/${name}`);
        }
        // The way of a reader: from the index to a chart, to a fact, to the other language.
        await page.goto(pathToFileURL(join(folder, "index.html")).href);
        await page.locator('a[href^="charts/"]').first().click();
        expect(await page.locator("main img").isVisible()).toBe(true);
        await page.locator('main a[href*="plans/"]').first().click();
        expect(await page.locator("tr:target").count()).toBe(1);
        await page.locator("nav a[lang=en]").click();
        expect(await page.locator("html").getAttribute("lang")).toBe("en");
        expect(wrong).toEqual([]);
        await page.close();
      });
  } finally {
    await browser.close();
  }
});
