/** What the files under /data/ are called that are no table. */
export const dataFileWords = {
  codebook: "列说明",
  codes: "代码表",
  schema: "数据结构定义",
  dataPackage: "数据包说明",
  workbook: "全部表格",
  archive: "以上全部",
  manifest: "清单",
};
