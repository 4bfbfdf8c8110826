export const correctionWords = {
  beforeFirst: "首次发布前已改正",
  firstRight: <Link>(version: Link) => ["首个正确的版本：", version],
  /** What else was wrong for the same reason, as markup, behind the version. */
  touches: (things: string) => `；同时影响：${things}`,
  description: (ours: number, sources: number) =>
    `两张单子：本站自己的错与更正，${ours}条；来源文件及其文本的错与订正，${sources}条。`,
  leftOut: "（略去）",
  title: "更正记录",
  data: "数据",
  feed: "订阅（Atom）",
  ours: "本站的更正",
  none: "至今没有。",
  ofSources: "对来源的订正",
  kinds: "订正指文件本身所印有误，修复指我们所用的文本残缺或混入杂物。印作什么、采作什么、为什么，逐条列出。",
  kind: "种类",
  position: "位置",
  printed: "印作",
  taken: "采作",
  reason: "理由",
};
