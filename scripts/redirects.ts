/** The stage of the build that lets addresses that are gone lead on: a rule for hosts that read them, and a page for a page. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { DataError, type Problem } from "../src/data/problems.ts";
import { isPage, redirectsFile, type Redirect } from "../src/data/redirects.ts";
import type { Language } from "../src/data/vocabulary.ts";
import { netlifyRedirects } from "../src/exports/hosting.ts";
import { absoluteUrl, href, readLocalPath, type Moved } from "../src/links.ts";
import { escapeHtml } from "../src/wording/html.ts";
import { languageTags } from "../src/wording/languages.ts";

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
    writeFileSync(target, redirectPage(path, language, edition));
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

/** Returns a page that leads on at once, and says so to whoever is not led. */
export function redirectPage(to: string, language: Language, edition: Site): string {
  const link = escapeHtml(href(to, language, edition.base));
  const title = language === "zh" ? "本页已移动" : "This page has moved";
  const text = language === "zh" ? "新网址：" : "Its new address: ";
  return `<!doctype html>
<html lang="${languageTags[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${title}">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${link}">
<link rel="canonical" href="${escapeHtml(absoluteUrl(to, language, edition))}">
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}<a href="${link}">${link}</a></p>
</main>
</body>
</html>
`;
}
