/** The language itself, as readers, programs and the checks of the content know it. */
export const languageWords = {
  /** BCP 47. */
  tag: "zh-Hans",
  /** Its name in itself. */
  ownName: "中文",
  /** What problem lines call it, which are in English. */
  englishName: "Chinese",
  /** Whether it is written in Chinese characters. */
  inHan: true as boolean,
  /** As Open Graph names it. */
  openGraph: "zh_CN",
  /** As styles of citations know it, which want a region and no script. */
  csl: "zh-CN",
  /** As BibLaTeX knows it. */
  langid: "chinese",
};
