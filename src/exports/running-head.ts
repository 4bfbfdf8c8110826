/** What stands above the text on every printed page of an article. */
import type { Edition } from "../data/model.ts";
import type { Language } from "../data/vocabulary.ts";
import { standingText } from "../wording/standing.ts";

/**
 * Returns the style that sets it: the title on the left, the site and its version on the right, in the face `font`, a list of
 * families; none on the first page, which has the title itself.
 */
export function runningHead(
  title: string,
  edition: Pick<Edition, "title" | "version" | "date">,
  language: Language,
  font: string,
): string {
  const site = `${edition.title[language]} · ${standingText(edition, language)}`;
  const look = `font: 8.5pt/1.2 ${font}; color: #595a60;`;
  const box = (name: string, text: string) =>
    `@${name} { content: ${JSON.stringify(text)}; ${look} vertical-align: bottom; padding-bottom: 4mm; }`;
  return `@page { ${box("top-left", title)} ${box("top-right", site)} }
    @page :first { @top-left { content: none; } @top-right { content: none; } }`;
}
