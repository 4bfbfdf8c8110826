/**
 * Green audits of earlier runs. Each is kept under the hash of all that it depends on: the page, every script and style
 * sheet, the code of the audits, the browser and how wide its letters are. Red ones are never kept.
 */
import axe from "axe-core";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";

const folder = ".cache/audits";

/** With CI=true nothing of an earlier run counts, unless somebody put it into the checkout on purpose. */
export function mayKeep(env: Readonly<Record<string, string | undefined>> = process.env): boolean {
  if (env["CI"] === undefined || env["CI"] === "" || env["CI"] === "false") return true;
  try {
    return execFileSync("git", ["ls-files", folder], { encoding: "utf8", stdio: "pipe" }).trim() !== "";
  } catch {
    return false;
  }
}

/** The files under a folder, itself not searched any deeper, in a fixed order. */
const filesIn = (of: string, named: RegExp): string[] =>
  existsSync(of)
    ? readdirSync(of)
        .filter((file) => named.test(file))
        .sort()
        .map((file) => join(of, file))
    : [];

/** What every audit of this run depends on, as a hash. */
async function ground(browser: Browser): Promise<string> {
  const page = await browser.newPage();
  // Two machines with the same browser and other fonts set the same page otherwise.
  const widths = await page.evaluate(() => {
    const pen = document.createElement("canvas").getContext("2d")!;
    return ["serif", "sans-serif", "monospace"].map((family) => {
      pen.font = `100px ${family}`;
      return pen.measureText("规划对照 Plans side by side 0123456789").width;
    });
  });
  await page.close();
  const hash = createHash("sha256").update(JSON.stringify([browser.version(), axe.version, widths]));
  const code = [...filesIn("tests/site/audits", /\.ts$/), "tests/site/visits.ts", "tests/site/built.ts"];
  for (const file of [...code, ...filesIn("dist/assets", /\.(?:css|js)$/), ...filesIn("dist", /\.(?:css|js)$/)])
    hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

export type Kept = {
  /** Whether the audit of that name was green on that very page. */
  readonly has: (path: string, html: string, audit: string) => boolean;
  /** Remembers a green one. */
  readonly add: (path: string, html: string, audit: string) => void;
  /** Writes down what this run saw or used; what it did not ask about is forgotten. */
  readonly save: () => void;
};

/** Returns what was kept under a name; nothing is, where nothing may be. */
export async function openKept(browser: Browser, name: string): Promise<Kept> {
  if (!mayKeep()) return { has: () => false, add: () => undefined, save: () => undefined };
  const file = join(folder, `${name}.json`);
  const before = new Set(existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as string[]) : []);
  const now = new Set<string>();
  const all = await ground(browser);
  const key = (...parts: readonly string[]) =>
    createHash("sha256")
      .update(JSON.stringify([all, ...parts]))
      .digest("base64url");
  return {
    has: (path, html, audit) => {
      const found = before.has(key(path, html, audit));
      if (found) now.add(key(path, html, audit));
      return found;
    },
    add: (path, html, audit) => void now.add(key(path, html, audit)),
    save: () => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, JSON.stringify([...now].sort(), undefined, 0));
    },
  };
}
