/**
 * Public addresses are a contract. content/permalinks.txt holds one line for each thing that has some, "facts/x-017",
 * and one for each page or file that stands for itself, "/outcomes/"; which addresses a kind of thing has is the
 * table in src/links.ts. The list only grows:
 *
 *   npm run permalinks               adds what dist/ has and the list has not
 *   npm run permalinks -- --check    only says which listed addresses dist/ does not have; exit 1
 *
 * The build makes the same check, and fails where an address is gone and leads nowhere.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { permalinksFile } from "../src/data/content-files.ts";
import { formatProblem, type Problem } from "../src/data/problems.ts";
import type { Languages } from "../src/data/vocabulary.ts";
import { hostFiles, listedAddresses, listedThing } from "../src/links.ts";
import { ask } from "./asking.ts";
import { filesUnder } from "./files.ts";

/** Returns the addresses of a built site: `files` are paths in its folder with forward slashes. */
export function addressesOf(files: readonly string[]): string[] {
  return files
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`)
    .filter((address) => !hostFiles.some((file) => file === address));
}

/** Returns the lines for what stands at the addresses, sorted, each once; what only pages are made of has none. */
export function linesFor(addresses: readonly string[]): string[] {
  return inOrder(addresses.flatMap((address) => listedThing(address) ?? []));
}

/**
 * Returns a problem for each listed thing of which an address is neither there nor led on: `moved` are the addresses
 * that a rule of the host or a page leads on.
 */
export function checkPermalinks(
  shown: string,
  listed: readonly string[],
  addresses: readonly string[],
  moved: readonly string[],
  spoken: Languages,
): Problem[] {
  const there = new Set([...addresses, ...moved]);
  return listed.flatMap((thing, i) => {
    const gone = thing === "" ? [] : listedAddresses(thing, spoken).filter((address) => !there.has(address));
    if (gone.length === 0) return [];
    const more = gone.length > 1 ? ` and ${gone.length - 1} more of its addresses are` : " is";
    return [
      {
        file: shown,
        line: i + 1,
        column: "",
        message: `${gone[0]}${more} gone`,
        expected: "the page or file, or a redirect in redirects.yaml: a published address stays",
      },
    ];
  });
}

/** Returns the list with the lines that are new, sorted, each once. */
export function growPermalinks(listed: readonly string[], lines: readonly string[]): string[] {
  return inOrder([...listed.filter((line) => line !== ""), ...lines]);
}

function inOrder(lines: readonly string[]): string[] {
  return [...new Set(lines)].sort((a, b) => (a < b ? -1 : 1));
}

/** Returns the lines of the edition's list; [] where it has none yet. */
export function readPermalinks(content: string): string[] {
  const file = join(content, permalinksFile);
  return existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
}

async function permalinks(): Promise<number> {
  const usage = "usage: npm run permalinks [-- --check]";
  const asked = ask({ options: { check: { type: "boolean", default: false } } }, usage);
  if (typeof asked === "number") return asked;
  const content = process.env["CONTENT_DIR"] ?? "content";
  const dist = process.env["OUT_DIR"] ?? "dist";
  if (!existsSync(dist)) {
    console.error(`permalinks: there is no site in ${dist}: npm run build makes it`);
    return 2;
  }
  // They read the edition when they are loaded; the build, which takes the list from here, checks it first.
  const { movedAddresses } = await import("../src/moved.ts");
  const { edition } = await import("../src/report.ts");
  const listed = readPermalinks(content);
  const addresses = addressesOf(filesUnder(dist));
  const moved = movedAddresses().map(({ from }) => from);
  const problems = checkPermalinks(join(content, permalinksFile), listed, addresses, moved, edition.languages);
  if (problems.length > 0) {
    console.error(problems.map(formatProblem).join("\n"));
    return 1;
  }
  if (asked.values.check) return 0;
  const grown = growPermalinks(listed, linesFor(addresses));
  writeFileSync(join(content, permalinksFile), grown.map((line) => `${line}\n`).join(""));
  console.log(`permalinks: ${grown.length}, ${grown.length - listed.filter((line) => line !== "").length} new`);
  return 0;
}

if (import.meta.main) process.exitCode = await permalinks();
