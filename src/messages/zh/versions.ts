export const versionWords = {
  description: (count: number) =>
    `已发布的版本共${count}个。已发布的版本永不更改：它对每个事实、比较、图表与指标说了什么，记在各自的页面上。`,
  title: "各版本",
  data: "数据",
  lede: "引文带着版本号，并指向该版所说的那一行。内容日后改动，那一行所说的不变，页首说明现在有何不同。",
};
