/** What a mark is called by those who do not see it, or who speak to their computer. */
import type { Child } from "./svg.ts";

/**
 * Returns the sentence of a mark, begun with the words written beside the mark where the sentence does not
 * say them in that order: who says what stands there reaches the mark (WCAG 2.5.3, label in name). Plain text.
 */
export function markName(sentence: string, children: readonly Child[], lang: string | undefined): string {
  const shown = shownWords(children);
  const said = tokens(shown);
  if (said === "" || ` ${tokens(sentence)} `.includes(` ${said} `)) return sentence;
  return `${shown.replace(/[。.]$/u, "")}${stopIn(lang)}${sentence}`;
}

/** What stands between two sentences in the script of a language: the wide stop, or a stop and a space. */
function stopIn(lang = "und-Hans"): string {
  return /^(?:Han|Jpan)/.test(new Intl.Locale(lang).maximize().script ?? "") ? "。" : ". ";
}

/** The words that are drawn, line after line; lines of Chinese go on without a space, arrows are left out. */
export function shownWords(children: readonly Child[]): string {
  return [...markup(children).matchAll(/<text[ >][\s\S]*?<\/text>/g)]
    .map(([text]) =>
      text
        .replaceAll(/<[^>]*>/g, "\n")
        .trim()
        .replaceAll(/([\p{Script=Han}、，；])\n+(?=\p{Script=Han})/gu, "$1")
        .replaceAll(/\s+/g, " "),
    )
    .filter((text) => text !== "→")
    .join(" ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

/** Characters of Chinese and runs of other letters and digits, with single spaces: marks and punctuation are not spoken. */
function tokens(text: string): string {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/\p{Script=Han}|[^\P{L}\p{Script=Han}]+|\p{N}+/gu) ?? []
  ).join(" ");
}

function markup(children: readonly Child[]): string {
  return children
    .map((child) => (typeof child === "string" ? child : Array.isArray(child) ? markup(child) : ""))
    .join("");
}
