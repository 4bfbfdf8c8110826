import type { Language } from "../data/vocabulary.ts";

/** The language of the page that a script runs in. */
export function pageLanguage(): Language {
  return document.documentElement.lang === "en" ? "en" : "zh";
}
