/**
 * Prints written articles from the built site as PDF, with tags, an outline and page numbers:
 *
 *   npm run pdf [-- SLUG…] [--to FOLDER]     all articles where none is named
 *
 * They go to dist/articles/<slug>.pdf and dist/en/articles/<slug>.pdf, or into FOLDER as
 * <slug>.<language>.pdf. No part of the build: run it after npm run build, when paper is wanted.
 */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { chromium, type BrowserContext } from "playwright-core";
import { nearest } from "../src/data/nearest.ts";
import type { Language } from "../src/data/vocabulary.ts";
import { runningHead } from "../src/exports/running-head.ts";
import { filePath, href, localPath, pagePath } from "../src/links.ts";
import { articles, edition } from "../src/report.ts";
import { ask } from "./asking.ts";
import { ensureChromium } from "./chromium.ts";
import { stage } from "./stages.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};
/** Nothing is served: the browser asks for files of this address and gets them from the folder. */
const origin = "http://built.invalid";

/** Returns the PDF of one article. `site` is the folder of the built site. Throws Error where the page is not there. */
export async function printArticle(
  context: BrowserContext,
  site: string,
  slug: string,
  language: Language,
): Promise<Uint8Array> {
  const page = await context.newPage();
  try {
    await page.route(`${origin}/**`, async (route) => {
      const path = decodeURIComponent(new URL(route.request().url()).pathname).slice(edition.base.length - 1);
      const file = join(site, path.endsWith("/") ? `${path}index.html` : path);
      const found = existsSync(file) && statSync(file).isFile();
      if (found) await route.fulfill({ body: readFileSync(file), contentType: types[extname(file)] ?? "" });
      else await route.fulfill({ status: 404 });
    });
    const path = pagePath("articles", slug);
    const answer = await page.goto(origin + href(path, language, edition.base));
    if (answer?.status() !== 200) throw new Error(`${site} has no page ${localPath(path, language)}: npm run build`);
    const { title, date } = articles.find((article) => article.slug === slug)!.matter[language];
    // In the face of the title below it, which goes by the language.
    const font = await page
      .locator("h1")
      .first()
      .evaluate((heading) => getComputedStyle(heading).fontFamily);
    await page.addStyleTag({ content: runningHead(title, edition, language, font) });
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    return dated(pdf, date);
  } finally {
    await page.close();
  }
}

/** The PDF as made on the day of the article: the same article is the same file, whenever it is printed. */
function dated(pdf: Uint8Array, day: string): Uint8Array {
  const text = Buffer.from(pdf).toString("latin1");
  // As many characters as there were: the file points into itself by their number.
  const stamp = `D:${day.replaceAll("-", "")}000000`;
  return Buffer.from(text.replace(/(?<=\/(?:CreationDate|ModDate) \()D:\d{14}/g, stamp), "latin1");
}

/** Prints the articles named, in every language, and says how many; `folder` undefined prints beside the pages. */
export async function printArticles(
  site: string,
  slugs: readonly string[],
  folder: string | undefined,
): Promise<string> {
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    // The running head is a style of our own, which the pages' policy keeps out.
    const context = await browser.newContext({ bypassCSP: true, colorScheme: "light" });
    for (const slug of slugs)
      for (const language of edition.languages) {
        const file = folder
          ? join(folder, `${slug}.${language}.pdf`)
          : join(site, localPath(filePath("articles", slug, "pdf"), language));
        const pdf = await printArticle(context, site, slug, language);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, pdf);
      }
  } finally {
    await browser.close();
  }
  return `${slugs.length * edition.languages.length} files in ${folder ?? site}`;
}

async function pdf(): Promise<number> {
  const usage = "usage: npm run pdf [-- SLUG…] [--to FOLDER]";
  const asked = ask({ options: { to: { type: "string" } }, allowPositionals: true }, usage);
  if (typeof asked === "number") return asked;
  const { values, positionals } = asked;
  const known = articles.map(({ slug }) => slug);
  const unknown = positionals.filter((slug) => !known.includes(slug));
  for (const slug of unknown)
    console.error(`there is no article "${slug}"; expected ${nearest(slug, known) ?? known.join(", ")}`);
  if (unknown.length > 0) return 1;
  const slugs = positionals.length > 0 ? positionals : known;
  await stage("pdf", () => printArticles(process.env["OUT_DIR"] ?? "dist", slugs, values.to));
  return 0;
}

if (import.meta.main) process.exitCode = await pdf();
