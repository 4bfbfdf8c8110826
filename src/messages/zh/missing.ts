export const missingWords = {
  title: "没有这个页面",
  description: "这个地址没有页面。可以检索，或从栏目进入。",
  /** Before the address that was perhaps meant. */
  meant: "您要的可能是",
  /** A section's name in the list of where to begin. */
  way: (section: string) => section,
  lede: <Link>(ways: readonly Link[]) => [
    "本站公布过的地址不会撤下；地址可能抄漏了一段，或多带了句子里的标点，或者从未有过。可以检索，或从这里进入：",
    ways.map((way, i) => (i === 0 ? [way] : ["、", way])),
    "。",
  ],
};
