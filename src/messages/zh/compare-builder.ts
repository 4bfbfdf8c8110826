import { sourceLineWords } from "./source-lines.ts";

/** What the builder of comparisons says; its frame says less, and loads none of this. */
export const compareBuilderWords = {
  empty: "选一个或几个指标，或一个话题，图就画在这里。",
  example: (name: string) => `下面是一例：${name}。`,
  found: (facts: number, places: number) => `${places}个地方，${facts}个数。`,
  lost: (ids: readonly string[]) => `链接里有本版没有的名称，已略去：${ids.join("、")}。`,
  refused: "有的数不能放在同一坐标轴上，所以分开画：",
  why: "依据",
  copyLink: "复制链接",
  saveCsv: "下载CSV",
  copyImage: "复制为图片",
  saveImage: "存为图片",
  copied: "已复制",
  notCopied: "未能完成",
  showTable: (rows: number) => `列出这${rows}个数`,
  caption: (rows: number) => `所选的${rows}个数`,
  places: (count: number) => `${count}个地方`,
  cite: "引用这份对照",
  embed: "嵌入这份对照",
  embedNote:
    "框架里的对照由脚本按网址画出；没有脚本的地方显示一个链接。第二行让框架与内容一样高；不贴这一行，框架里可以滚动。",
  copy: "复制",
  remove: (name: string) => `去掉${name}`,
  source: (plans: readonly string[], site: string, address: string) =>
    `${sourceLineWords.sources(plans).join("")}。${site}，${address}`,
};
