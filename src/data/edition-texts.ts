/** Texts of edition.yaml that count: a number typed there would be wrong with the next plan. */
import type { Edition, Text } from "./model.ts";
import type { Language } from "./vocabulary.ts";

/** What a text may count, by the name that stands in braces: {plans}, or {Plans} where an English sentence begins. */
export type EditionCounts = Readonly<Record<"plans" | "places" | "facts", number>>;

const numerals: Readonly<Record<Language, readonly string[]>> = {
  // Before a measure word two is 两.
  zh: ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"],
  en: ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
};

function inWords(count: number, language: Language): string {
  return numerals[language][count] ?? String(count);
}

/** Returns the edition with its counts filled in: in words up to ten, in digits above. A name in braces that is none stays. */
export function fillCounts(edition: Edition, counts: EditionCounts): Edition {
  const fill = (text: string, language: Language) =>
    text.replace(/\{(plans|places|facts)\}/gi, (_, name: string) => {
      const word = inWords(counts[name.toLowerCase() as keyof EditionCounts], language);
      return /^[A-Z]/.test(name) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    });
  const both = ({ zh, en }: Text): Text => ({ zh: fill(zh, "zh"), en: fill(en, "en") });
  return {
    ...edition,
    subtitle: both(edition.subtitle),
    description: both(edition.description),
    license: { ...edition.license, standing: both(edition.license.standing) },
  };
}
