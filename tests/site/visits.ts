/** A Chromium for tests that use pages as readers do: one browser a file, a fresh context for each visit. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { brotliCompressSync } from "node:zlib";

/** Starts the browser, with settings of its command line; `CHROMIUM` names another one. */
export function launchChromium(settings: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      ...settings,
    ],
  });
}

/** Runs `use` in a page of its own and returns what it saw. Fails where the page had an error that nobody caught. */
export async function visit<Seen>(
  browser: Browser,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<Seen>,
): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const errors: string[] = [];
  const page = await context.newPage();
  page.on("pageerror", (error) => errors.push(error.message));
  let seen: Seen;
  try {
    seen = await use(page);
  } finally {
    await context.close();
  }
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return seen;
}

/** Lets no picture in: where letters and lines are measured, pictures of charts take most of the time. */
export async function withoutPictures(page: Page): Promise<void> {
  await page.route(/\.(?:png|ico)$/, (route) => route.abort());
}

/**
 * Gives the page a style sheet of the test's own, whatever its policy, and lays out what is far from the window too: until a
 * reader scrolls there such a row has no size of its own, and nothing in it can be measured.
 */
export async function layOutWhole(page: Page, css = ""): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`*{content-visibility:visible!important}${text}`);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

export type Fetched = { readonly path: string; readonly bytes: number };

/** What a page fetches from now on, each file once, with its bytes after brotli. */
export function watchFetches(page: Page): () => Promise<Fetched[]> {
  const found = new Map<string, Promise<Fetched>>();
  page.on("response", (response) => {
    const { pathname: path } = new URL(response.url());
    if (!response.url().startsWith("http") || found.has(path)) return;
    found.set(
      path,
      response.body().then((body) => ({ path, bytes: brotliCompressSync(body).length })),
    );
  });
  return () => Promise.all(found.values());
}
