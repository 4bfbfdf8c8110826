/** The stage of the build that lets addresses that are gone lead on: a rule for hosts that read them, and a page for a page. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { DataError, type Problem } from "../src/data/problems.ts";
import { isPage, redirectsFile, type Redirect } from "../src/data/redirects.ts";
import { netlifyRedirects } from "../src/exports/hosting.ts";
import { movedPage } from "../src/exports/moved-page.ts";
import { readLocalPath, type Moved } from "../src/links.ts";

type Site = { readonly site: string; readonly base: string };

/** Throws DataError where the address of a redirect still is something in the built site, or leads to nothing. */
export function checkRedirects(folder: string, redirects: readonly Redirect[]): void {
  const problem = (i: number, column: string, message: string, expected: string): Problem => ({
    file: redirectsFile,
    line: 0,
    column: `${i}.${column}`,
    message,
    expected,
  });
  const problems = redirects.flatMap(({ from, to }, i) => [
    ...(existsSync(fileAt(folder, from))
      ? [problem(i, "from", `${from} is still there`, "an address that is gone")]
      : []),
    ...(existsSync(fileAt(folder, to)) ? [] : [problem(i, "to", `${to} is not there`, "an address that is")]),
  ]);
  if (problems.length > 0) throw new DataError(problems);
}

/**
 * Writes the rules, and a page for each page that moved to one that is there: a host without rules leads readers on all the
 * same. Returns how many addresses lead on.
 */
export function writeMoved(folder: string, moved: readonly Moved[], edition: Site): number {
  const leading = moved.filter(({ to }) => existsSync(fileAt(folder, to)));
  for (const { from, to } of leading) {
    if (!isPage(from)) continue;
    const target = fileAt(folder, from);
    mkdirSync(dirname(target), { recursive: true });
    const { path, language } = readLocalPath(to);
    writeFileSync(target, movedPage(path, language, edition));
  }
  if (leading.length > 0) writeFileSync(join(folder, "_redirects"), netlifyRedirects(edition.base, leading));
  return leading.length;
}

function fileAt(folder: string, path: string): string {
  return within(folder, isPage(path) ? `${path}index.html` : path);
}

/** Returns the path of a file under a folder. Throws RangeError for one that would lie outside: the check refuses it before. */
export function within(folder: string, path: string): string {
  const file = join(folder, path);
  const inside = relative(resolve(folder), resolve(file));
  if (inside === ".." || inside.startsWith(`..${sep}`)) throw new RangeError(`${path} lies outside ${folder}`);
  return file;
}
