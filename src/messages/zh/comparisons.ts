export const comparisonWords = {
  title: "对照",
  lede: (compared: number, lookAlikes: number) =>
    `两个数（或一组数）互相回答：共${compared}对，另有${lookAlikes}对形似而不能比较，也列在这里，写明为什么。`,
  counts: "各类对照的数目",
  kind: "类别",
  count: "对数",
  verdicts: "结论",
  list: (count: number) => `列出${count}对`,
  view: "作为一页来看",
  alike: "形似而不作比较",
  alikeNote: "读者容易放在一起的数，写明为什么不能比较，这也是一种服务。",
  download: "下载全部对照",
  /** Where in its document a number stands, behind it. */
  section: <Section>(section: Section) => ["（", section, "）"],
};
