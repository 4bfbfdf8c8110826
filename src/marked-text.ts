/** Texts of the content as markup: words of the glossary lead to their entries, Chinese words in English are marked as such. */
import type { Language } from "./data/vocabulary.ts";
import { glossaryPath, href } from "./links.ts";
import { edition, glossary } from "./report.ts";
import { inline } from "./wording/html.ts";
import { sourceTag } from "./wording/languages.ts";
import { segments, termFinder } from "./wording/segments.ts";

const finders = new Map(edition.languages.map((language) => [language, termFinder(glossary, language)]));
const terms = new Map(glossary.map((term) => [term.id, term]));

/** Returns the text as markup; a term is marked unless `seen` has it, and is then in it. */
export function markedHtml(text: string, language: Language, seen?: Set<string>): string {
  return segments(text, finders.get(language)!, seen)
    .map(({ text: piece, term, chinese }) => {
      if (term) return termHtml(term.id, piece, language);
      return (chinese ? inline`<span lang="${sourceTag}">${piece}</span>` : inline`${piece}`).markup;
    })
    .join("");
}

/** Returns the word `text` as a link to the entry of the term. Throws where there is no such term. */
export function termHtml(id: string, text: string, language: Language): string {
  const term = terms.get(id);
  if (!term) throw new Error(`there is no term "${id}"`);
  const address = href(glossaryPath(id), language, edition.base);
  return inline`<a class="term" href="${address}" title="${term.explanation[language]}">${text}</a>`.markup;
}
