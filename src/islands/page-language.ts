import type { Language } from "../data/vocabulary.ts";

/** The language of the page that a script runs in: its tag begins with it. */
export function pageLanguage(): Language {
  return document.documentElement.lang.split("-")[0] as Language;
}
