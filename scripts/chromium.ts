/**
 * Finds a Chromium and Chinese fonts for the tests of the built site, and installs them where it can:
 * Debian's packages as root, Playwright's own browser elsewhere. Where neither can be done it says what to do.
 */
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { hasApt, installPackages } from "./debian.ts";
import { run } from "./processes.ts";

const known = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Returns the path of a Chromium that is there, or undefined. */
export function findChromium(): string | undefined {
  const found = known.find((path) => path && existsSync(path));
  if (found) return found;
  try {
    const own = chromium.executablePath();
    return existsSync(own) ? own : undefined;
  } catch {
    // Playwright knows no browser for this system; that is an answer, not a fault.
    return undefined;
  }
}

async function hasChineseFont(): Promise<boolean> {
  if (process.platform !== "linux") return true;
  const { code, output } = await run("fc-list", [":lang=zh-cn"], { quiet: true });
  return code === 0 && output.trim() !== "";
}

/** Returns the path of a Chromium, installing one (and Chinese fonts) first where needed. Throws Error with what to do. */
export async function ensureChromium(): Promise<string> {
  const root = process.getuid?.() === 0;
  const missing = [
    ...(findChromium() ? [] : ["chromium"]),
    ...((await hasChineseFont()) ? [] : ["fonts-noto-cjk", "fontconfig"]),
  ];
  if (missing.length > 0) {
    if (hasApt() && root) {
      console.log(`chromium  not on this machine: installing Debian's ${missing.join(", ")}`);
      await installPackages(missing);
    } else if (missing.includes("chromium")) {
      console.log("chromium  not on this machine: installing Playwright's own");
      await run("playwright-core", ["install", "chromium"], { quiet: true });
    }
  }
  const path = findChromium();
  if (!path)
    throw new Error(
      "No Chromium could be found or installed. Install one (on Debian: apt-get install chromium fonts-noto-cjk) or set CHROMIUM to its path, and run npm test again.",
    );
  if (!(await hasChineseFont()))
    throw new Error(
      "No Chinese font could be found or installed. On Debian: apt-get install fonts-noto-cjk; then run npm test again.",
    );
  return path;
}
