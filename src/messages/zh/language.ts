/** The language itself, as programs and the checks of the content know it. */
export const languageWords = {
  /** What problem lines call it, which are in English. */
  englishName: "Chinese",
  /** Whether it is written in Chinese characters. */
  inHan: true as boolean,
};
