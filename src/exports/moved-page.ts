/** The page that stays at the address of one that has moved: hosts without rules of redirection lead on by it. */
import type { Edition } from "../data/model.ts";
import type { Language } from "../data/vocabulary.ts";
import { absoluteUrl, href } from "../links.ts";
import { movedWords } from "../messages/messages.ts";
import { escapeHtml } from "../wording/html.ts";
import { languageTags } from "../wording/languages.ts";

/** Returns a page that leads on at once, and says so to whoever is not led. */
export function movedPage(to: string, language: Language, edition: Pick<Edition, "site" | "base">): string {
  const link = escapeHtml(href(to, language, edition.base));
  const { title, address } = movedWords[language];
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
<p>${address}<a href="${link}">${link}</a></p>
</main>
</body>
</html>
`;
}
