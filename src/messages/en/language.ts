import type { languageWords as zh } from "../zh/language.ts";

/** The language itself, as readers, programs and the checks of the content know it. */
export const languageWords: typeof zh = {
  /** BCP 47. */
  tag: "en",
  /** Its name in itself. */
  ownName: "English",
  /** What problem lines call it, which are in English. */
  englishName: "English",
  /** Whether it is written in Chinese characters. */
  inHan: false,
  /** As Open Graph names it. */
  openGraph: "en_GB",
  /** As styles of citations know it, which want a region and no script. */
  csl: "en-US",
  /** As BibLaTeX knows it. */
  langid: "english",
};
