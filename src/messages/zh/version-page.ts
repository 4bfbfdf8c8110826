export const versionPageWords = {
  against: (version: string) => `与${version}版的不同`,
  first: "第一版",
  archive: <Link>(file: Link) => [file, "：全部表格的各种格式（CSV、JSON、Parquet、XLSX）"],
  description: (of: {
    version: string;
    date: string;
    facts: number;
    comparisons: number;
    charts: number;
    indicators: number;
  }) =>
    `${of.date}发布的${of.version}版：${of.facts}个事实，${of.comparisons}组比较，${of.charts}幅图，${of.indicators}个指标。其内容永不更改。`,
  title: (version: string) => `${version}版`,
  data: "数据",
  versions: "各版本",
  manifest: "清单的SHA-256：",
  none: "此前没有发布过。",
  againstNow: "与现在的不同",
  download: "下载",
  held: "本版内容",
};
