/** The README of the archive of all tables. */
export const archiveReadmeWords = {
  title: (site: string, standing: string) => `${site}，${standing}`,
  formats:
    "各表均有csv（UTF-8，以BOM开头）、json与parquet三种格式，另有一个xlsx文件。各列含义见codebook.csv，代码含义见codes.csv，结构见datapackage.json与schema.json。",
  table: (name: string, title: string, rows: number, description: string) =>
    `${name}：${title}，${rows}行。${description}`,
  license: (name: string, url: string, standing: string) => `许可：${name}（${url}）。${standing}`,
  citation: (text: string) => `引用：${text}`,
  citedBy: "gbt-7714-2025" as "gbt-7714-2025" | "apa",
  address: (url: string) => `网址：${url}`,
};
