/**
 * What is asked of a page while it is open: each audit sets the window and the reader's wishes as it needs them and returns
 * a line for each fault. They run in this order, so that what changes the page (unfolding) comes last.
 */
import type { CDPSession, Page } from "playwright-core";
import { broken, ofColours, ofPlaces, standard } from "./axe.ts";
import { clashes } from "./labels.ts";
import { cutOff, crowded, sideways } from "./layout.ts";
import { focusOfMark, motion, unseenMarks } from "./modes.ts";
import { layOutWhole } from "../visits.ts";
import { unseenTexts, wrongWords } from "./unseen-texts.ts";

export type Opened = {
  readonly page: Page;
  readonly session: CDPSession;
  readonly language: "zh" | "en";
  /** What the page asked of other hosts, and what its console complained of, while it opened. */
  readonly strange: readonly string[];
};

const usual = { width: 1280, height: 900 };

async function atWidths(page: Page, widths: readonly number[], look: () => Promise<string[]>): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const line of await look()) found.push(`at ${width}: ${line}`);
  }
  return found;
}

/** Everything that may be wrong with where things stand. */
const placed = async (page: Page) => [...(await wide(page)), ...(await cutOff(page)), ...(await crowded(page))];

const wide = async (page: Page) => [await sideways(page)].filter((line) => line !== undefined);

/** The size of letters is a setting of the browser: em and rem follow it everywhere, in queries of the width too. */
async function withLetters({ page, session }: Opened, px: number, width: number): Promise<string[]> {
  await session.send("Page.setFontSizes", { fontSizes: { standard: px } });
  try {
    return await atWidths(page, [width], async () => {
      const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
      return size === `${px}px` ? placed(page) : [`letters are ${size} instead of ${px}px`];
    });
  } finally {
    await session.send("Page.setFontSizes", { fontSizes: { standard: 16 } });
  }
}

const spacing =
  "*{line-height:1.5!important;letter-spacing:0.12em!important;word-spacing:0.16em!important}p{margin-bottom:2em!important}";

async function withSpacing(page: Page): Promise<string[]> {
  await layOutWhole(page, spacing);
  const found = await atWidths(page, [360], () => placed(page));
  await layOutWhole(page);
  return found;
}

async function forcedColours({ page }: Opened, colorScheme: "light" | "dark"): Promise<string[]> {
  await page.emulateMedia({ forcedColors: "active", colorScheme });
  const unseen = [...new Set(await unseenMarks(page))];
  const ring = await focusOfMark(page);
  await page.emulateMedia({ forcedColors: "none", colorScheme: "light" });
  return ring === "" ? unseen : [...unseen, `the focus of a mark: ${ring}`];
}

async function ofAxe(page: Page, width: number, rules: Parameters<typeof broken>[1]): Promise<string[]> {
  await page.setViewportSize({ ...usual, width });
  // Nothing fades from one colour to the next while it is measured.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
  return broken(page, rules);
}

export const audits = {
  texts: async ({ page, language }) => {
    const texts = await unseenTexts(page);
    if (texts.length === 0) return ["no text for screen readers at all"];
    const words = [...new Set(texts)].map((text) => wrongWords(text, language)).filter((text) => text !== "");
    return words.map((text) => text.trim().replace(/\s+/g, " ").slice(0, 100));
  },
  widths: ({ page }) => atWidths(page, [320, 360, 640, 768, 1024, 1440], () => wide(page)),
  zoom: ({ page }) => atWidths(page, [320], () => placed(page)),
  labels: ({ page }) => atWidths(page, [360, 768, 1440], async () => (await page.evaluate(clashes)).slice(0, 3)),
  spacing: ({ page }) => withSpacing(page),
  letters: (opened) => withLetters(opened, 32, 1280),
  "letters narrow": (opened) => withLetters(opened, 32, 640),
  motion: async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    const { glides, moving } = await motion(page);
    await page.emulateMedia({ reducedMotion: "no-preference" });
    return glides ? ["glides", ...moving] : moving;
  },
  "forced light": (opened) => forcedColours(opened, "light"),
  "forced dark": (opened) => forcedColours(opened, "dark"),
  // By now whatever the page fetches late is asked for, and the audits’ own code is not yet in it.
  policy: ({ strange }) => Promise.resolve([...strange]),
  "axe phone": ({ page }) => ofAxe(page, 360, { type: "rule", values: ofPlaces }),
  axe: ({ page }) => ofAxe(page, usual.width, { type: "tag", values: standard }),
  "axe dark": async ({ page }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    return ofAxe(page, usual.width, { type: "rule", values: ofColours });
  },
} as const satisfies Readonly<Record<string, (opened: Opened) => Promise<string[]>>>;

export type AuditName = keyof typeof audits;

/** Sets the window and the wishes of a reader who has none. */
export async function asUsual(page: Page): Promise<void> {
  await page.setViewportSize(usual);
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none", reducedMotion: "no-preference" });
}
