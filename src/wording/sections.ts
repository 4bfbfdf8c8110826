import type { Text } from "../data/model.ts";

export type SitePage = {
  readonly path: string;
  readonly name: Text;
  /** What else a reader may look for who needs this page, in both languages. */
  readonly words: string;
};

/** The sections of the site in the order of the masthead. */
export const sections: readonly SitePage[] = [
  {
    path: "/side-by-side/",
    name: { zh: "并排", en: "Side by side" },
    words: "并排看 总表 对比 横向 一张表 矩阵 所有地方 matrix table all places columns overview",
  },
  {
    path: "/outcomes/",
    name: { zh: "兑现", en: "Outcomes" },
    words:
      "完成情况 达到 未达到 完成 未完成 没有完成 没完成 哪些目标 结果 记分 met missed miss scorecard targets results",
  },
  {
    path: "/revisions/",
    name: { zh: "修订", en: "Revisions" },
    words: "目标 改 降低 提高 下调 上调 调低 调高 放宽 九个月后 lowered raised loosened changed nine months later",
  },
  {
    path: "/city-and-town/",
    name: { zh: "市与镇", en: "City and town" },
    words: "份额 占市的比重 占比 分解 相同 一样 市里 目标 share same target as the city carried",
  },
  {
    path: "/compare/",
    name: { zh: "对照", en: "Compare" },
    words: "自己选 自选 指标 比较 画图 作图 choose builder make own chart",
  },
  { path: "/articles/", name: { zh: "文章", en: "Articles" }, words: "分析 analysis reading" },
  { path: "/plans/", name: { zh: "文件", en: "Plans" }, words: "原文 来源 副本 documents sources copies" },
  { path: "/places/", name: { zh: "地方", en: "Places" }, words: "" },
  { path: "/topics/", name: { zh: "话题", en: "Topics" }, words: "" },
  { path: "/indicators/", name: { zh: "指标", en: "Indicators" }, words: "" },
  {
    path: "/data/",
    name: { zh: "数据", en: "Data" },
    words: "下载 表格 downloads CSV JSON Excel XLSX Parquet codebook",
  },
  { path: "/search/", name: { zh: "检索", en: "Search" }, words: "索引 index" },
  {
    path: "/about/",
    name: { zh: "关于", en: "About" },
    words: "方法 许可 授权 商用 数据许可 无障碍 method licence license accessibility",
  },
];

/** Pages below the sections that readers look for by name. */
export const furtherPages: readonly SitePage[] = [
  {
    path: "/about/#citing",
    name: { zh: "怎样引用", en: "How to cite" },
    words: "引文 参考文献 GB/T 7714 APA BibTeX RIS citation reference",
  },
  {
    path: "/about/embedding/",
    name: { zh: "怎样嵌入图表", en: "How to embed a chart" },
    words: "框架 公众号 深色 定版 iframe oEmbed WordPress dark frozen English",
  },
  {
    path: "/about/#comparing",
    name: { zh: "怎样比较", en: "How numbers are compared" },
    words: "可比性 判定 差额 comparability verdict margin rules",
  },
  {
    path: "/ahead/",
    name: { zh: "以后年份的目标", en: "Ahead of later targets" },
    words:
      "提前 提前完成 提前达到 已达到 已好于 好于 超过 以后年份 目标 结果 指标 ahead early already better reached later year targets results",
  },
  {
    path: "/data/corrections/",
    name: { zh: "更正记录", en: "Corrections" },
    words: "勘误 印错 年份 错误 errata misprints wrong year printed mistakes",
  },
  { path: "/data/versions/", name: { zh: "版本", en: "Versions" }, words: "定版 历史 frozen releases history" },
  { path: "/glossary/", name: { zh: "词语", en: "Glossary" }, words: "术语 简称 terms abbreviations" },
  {
    path: "/comparisons/",
    name: { zh: "全部对照", en: "All comparisons" },
    words: "形似而不可比 不能比 不能比较 哪些数字 look-alikes numbers not comparable cannot be compared",
  },
];
