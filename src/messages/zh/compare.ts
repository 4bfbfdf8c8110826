import { sourceLineWords } from "./source-lines.ts";

/** What the builder of comparisons says. */
export const compareWords = {
  failed: "数据没有读到，请重新载入本页，或看下面现成的对照。",
  empty: "选一个或几个指标，或一个话题，图就画在这里。",
  example: (name: string) => `下面是一例：${name}。`,
  none: "这样选，没有一个数。可以放宽年份、地方或性质。",
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
  columns: { place: "地方", label: "内容", period: "时期", kind: "性质", value: "数值", plan: "出处" },
  places: (count: number) => `${count}个地方`,
  related: "相比",
  columnsCaption: (rows: number, facts: number) => `${rows}行，${facts}个数，每列一个地方`,
  whole: (theme: string) => `${theme}的全部`,
  more: (name: string, count: number) => `${name}等${count}项`,
  cite: "引用这份对照",
  embed: "嵌入这份对照",
  embedNote:
    "框架里的对照由脚本按网址画出；没有脚本的地方显示一个链接。第二行让框架与内容一样高；不贴这一行，框架里可以滚动。",
  copy: "复制",
  from: (plans: readonly string[]) => `${sourceLineWords.sources(plans).join("")}。`,
  remove: (name: string) => `去掉${name}`,
  source: (plans: readonly string[], site: string, address: string) =>
    `${sourceLineWords.sources(plans).join("")}。${site}，${address}`,
  /** What stands behind a number in a cell. */
  details: (parts: readonly string[]) => parts.join("，"),
  /** What is chosen, of which places and years. */
  title: (chosen: string, places: readonly string[], years: string) => {
    const narrowed = [places.join("、"), years].filter((part) => part !== "").join("，");
    return narrowed === "" ? chosen : `${chosen}：${narrowed}`;
  },
};
