export const saidWords = {
  heading: "各版本的记载",
  lede: "每个状态一行，列出它存在于哪些版本；每个版本的网址永不改变。",
  versions: "版本",
  said: "所载",
  now: "与现在",
  drawing: "那时的图",
  table: "那时的数据表（CSV）",
  gone: "现在没有的数据行",
  come: "现在新有的数据行",
  standing: { same: "现在仍是如此。", changed: "现在不同：", withdrawn: "已撤下。" },
  cite: "引用某一版：",
  /** A line on what a version said: its sentences without their stops, then what stands now with the changes. */
  line: (version: string, date: string, sentences: readonly string[]) =>
    `${version}版（${date}）所载：${sentences.map((sentence) => `${sentence.replace(/[。.]$/, "")}。`).join("")}`,
  lineStanding: { same: "现在的内容与它相同", changed: "现在的内容与它不同", withdrawn: "这一条后来已撤下" },
  told: (standing: string, changes: readonly string[]) => `${standing}：${changes.join("；")}`,
  whole: "看那一版的全部记载",
  emptyCell: "（空）",
  change: (name: string, then: string, now: string) => `${name}：${then} → ${now}`,
  tableChanged: "数据表有改动",
  redrawn: "图已重画",
};
