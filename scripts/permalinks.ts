/**
 * Public addresses are a contract: content/permalinks.txt lists them, and it only grows.
 *
 *   npm run permalinks               adds the addresses of dist/ that are not listed yet
 *   npm run permalinks -- --check    only says which listed addresses dist/ does not have; exit 1
 *
 * The build makes the same check, and fails where an address is gone without a redirect.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { languages } from "../src/data/vocabulary.ts";
import { formatProblem, type Problem } from "../src/data/problems.ts";

export const permalinksFile = "permalinks.txt";

/** The first parts of addresses whose files are published; the files of other parts belong to pages. */
const published = new Set(["facts", "comparisons", "indicators", "plans", "charts", "articles", "data", "v", "oembed"]);

/** Files at the root that other sites load. */
const loadedElsewhere = new Set(["embed.js"]);

/**
 * Returns the permanent addresses of a built site, sorted: every page, and the files of published things.
 * `files` are paths in the site's folder with forward slashes; assets, scripts and parts of search are left out.
 */
export function permanentAddresses(files: readonly string[]): string[] {
  return files
    .flatMap((file) => {
      if (file.endsWith(".html")) return file === "404.html" ? [] : [`/${file.replace(/(^|\/)index\.html$/, "$1")}`];
      if (loadedElsewhere.has(file)) return [`/${file}`];
      const parts = file.split("/");
      const first = languages.some((language) => language === parts[0]) ? parts[1] : parts[0];
      return first !== undefined && parts.length > 1 && published.has(first) ? [`/${file}`] : [];
    })
    .sort((a, b) => (a < b ? -1 : 1));
}

/** Returns a problem for each listed address that the site does not have; redirects are pages or files of it, too. */
export function checkPermalinks(shown: string, listed: readonly string[], addresses: readonly string[]): Problem[] {
  const there = new Set(addresses);
  return listed.flatMap((address, i) =>
    address === "" || there.has(address)
      ? []
      : [
          {
            file: shown,
            line: i + 1,
            column: "",
            message: `${address} is gone`,
            expected: "the page or file, or a redirect in redirects.yaml: a published address stays",
          },
        ],
  );
}

/** Returns the list with the addresses that are new, sorted, each once. */
export function growPermalinks(listed: readonly string[], addresses: readonly string[]): string[] {
  return [...new Set([...listed.filter((address) => address !== ""), ...addresses])].sort((a, b) => (a < b ? -1 : 1));
}

/** Returns the paths of all files under a folder, with forward slashes. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );
}

/** Returns the lines of the edition's list; [] where it has none yet. */
export function readPermalinks(content: string): string[] {
  const file = join(content, permalinksFile);
  return existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
  const content = process.env["CONTENT_DIR"] ?? "content";
  const dist = process.env["OUT_DIR"] ?? "dist";
  const listed = readPermalinks(content);
  const addresses = permanentAddresses(filesUnder(dist));
  const problems = checkPermalinks(join(content, permalinksFile), listed, addresses);
  if (problems.length > 0) {
    console.error(problems.map(formatProblem).join("\n"));
    process.exitCode = 1;
  } else if (!values.check) {
    const grown = growPermalinks(listed, addresses);
    writeFileSync(join(content, permalinksFile), grown.map((address) => `${address}\n`).join(""));
    console.log(`permalinks: ${grown.length}, ${grown.length - listed.filter((line) => line !== "").length} new`);
  }
}
