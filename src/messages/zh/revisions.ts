export const revisionWords = {
  title: "修订：同一年的两个目标",
  note: "没有再写不等于取消：后来的文件选择写哪些指标。约数之间的小差别不足以说明变化，须知一栏写明。",
  /** The plan that sets targets first, and those that come later. */
  plans: <Link>(first: Link, later: Link) => ["先设目标的文件：", first, "；后来的文件：", later, "。"],
  unsaid: "“未再提及”的各项不再逐行说明。",
  caption: (place: string, year: number) => `${place}${year}年前后两个目标`,
  counts: (place: string, year: number, targets: number, counts: string) =>
    `${place}${year}年的${targets}个目标，在后来的文件里：${counts}。`,
};
