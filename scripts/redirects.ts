/** The stage of the build that lets addresses that are gone lead on: a page for a page, a copy for a file. */
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { DataError, type Problem } from "../src/data/problems.ts";
import { isPage, redirectsFile, type Redirect } from "../src/data/redirects.ts";
import { languages, type Language } from "../src/data/vocabulary.ts";
import { absoluteUrl, href, localPath } from "../src/links.ts";
import { escapeHtml } from "../src/wording/html.ts";
import { languageTags } from "../src/wording/languages.ts";

/**
 * Writes the redirects into the built site in every language in which the target is there, and says how
 * many. Throws DataError where an address still is something, or leads to nothing.
 */
export function writeRedirects(
  folder: string,
  redirects: readonly Redirect[],
  edition: { readonly site: string; readonly base: string },
): string {
  const fileOf = (path: string) => within(folder, isPage(path) ? `${path}index.html` : path);
  const problem = (i: number, column: string, message: string, expected: string): Problem => ({
    file: redirectsFile,
    line: 0,
    column: `${i}.${column}`,
    message,
    expected,
  });
  const problems = redirects.flatMap(({ from, to }, i) => [
    ...(existsSync(fileOf(from)) ? [problem(i, "from", `${from} is still there`, "an address that is gone")] : []),
    ...(existsSync(fileOf(to)) ? [] : [problem(i, "to", `${to} is not there`, "an address that is")]),
  ]);
  if (problems.length > 0) throw new DataError(problems);
  for (const { from, to } of redirects)
    for (const language of languages) {
      const source = fileOf(localPath(to, language));
      if (!existsSync(source)) continue;
      const target = fileOf(localPath(from, language));
      mkdirSync(dirname(target), { recursive: true });
      if (isPage(from)) writeFileSync(target, redirectPage(to, language, edition));
      else copyFileSync(source, target);
    }
  return `${redirects.length} redirects`;
}

/** Returns the path of a file under a folder. Throws RangeError for one that would lie outside: the check refuses it before. */
export function within(folder: string, path: string): string {
  const file = join(folder, path);
  const inside = relative(resolve(folder), resolve(file));
  if (inside === ".." || inside.startsWith(`..${sep}`)) throw new RangeError(`${path} lies outside ${folder}`);
  return file;
}

/** Returns a page that leads on at once, and says so to whoever is not led. */
export function redirectPage(
  to: string,
  language: Language,
  edition: { readonly site: string; readonly base: string },
): string {
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
