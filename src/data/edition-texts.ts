/** Texts of edition.yaml that count: a number typed there would be wrong with the next plan. */
import { editionCountWords } from "../messages/messages.ts";
import { inEveryLanguage } from "./languages.ts";
import type { Edition, Text } from "./model.ts";
import type { Language } from "./vocabulary.ts";

/** What a text may count, by the name that stands in braces: {plans}, or {Plans} where an English sentence begins. */
export type EditionCounts = Readonly<Record<"plans" | "places" | "facts", number>>;

/** Returns the edition with its counts filled in: in words up to ten, in digits above. A name in braces that is none stays. */
export function fillCounts(edition: Edition, counts: EditionCounts): Edition {
  const fill = (text: string, language: Language) =>
    text.replace(/\{(plans|places|facts)\}/gi, (_, name: string) => {
      const word = editionCountWords[language].count(counts[name.toLowerCase() as keyof EditionCounts]);
      return /^[A-Z]/.test(name) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    });
  const both = (text: Text) => inEveryLanguage((language) => fill(text[language], language));
  return {
    ...edition,
    subtitle: both(edition.subtitle),
    description: both(edition.description),
    license: { ...edition.license, standing: both(edition.license.standing) },
  };
}
