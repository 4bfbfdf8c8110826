/** What the builder of comparisons says. */
import type { Language } from "../data/vocabulary.ts";

type Words = {
  readonly failed: string;
  readonly empty: string;
  readonly example: (name: string) => string;
  readonly none: string;
  readonly found: (facts: number, places: number) => string;
  readonly lost: (ids: readonly string[]) => string;
  readonly refused: string;
  readonly why: string;
  readonly copyLink: string;
  readonly saveCsv: string;
  readonly copyImage: string;
  readonly saveImage: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly showTable: (rows: number) => string;
  readonly caption: (rows: number) => string;
  readonly columns: Readonly<Record<"place" | "label" | "period" | "kind" | "value" | "plan", string>>;
  readonly places: (count: number) => string;
  readonly related: string;
  readonly columnsCaption: (rows: number, facts: number) => string;
  readonly whole: (theme: string) => string;
  readonly more: (name: string, count: number) => string;
  readonly cite: string;
  readonly embed: string;
  readonly embedNote: string;
  readonly copy: string;
  readonly from: (plans: readonly string[]) => string;
  readonly remove: (name: string) => string;
  readonly source: (plans: readonly string[], site: string, address: string) => string;
};

export const compareWords: Readonly<Record<Language, Words>> = {
  zh: {
    failed: "数据没有读到，请重新载入本页，或看下面现成的对照。",
    empty: "选一个或几个指标，或一个话题，图就画在这里。",
    example: (name) => `下面是一例：${name}。`,
    none: "这样选，没有一个数。可以放宽年份、地方或性质。",
    found: (facts, places) => `${places}个地方，${facts}个数。`,
    lost: (ids) => `链接里有本版没有的名称，已略去：${ids.join("、")}。`,
    refused: "有的数不能放在同一坐标轴上，所以分开画：",
    why: "依据",
    copyLink: "复制链接",
    saveCsv: "下载CSV",
    copyImage: "复制为图片",
    saveImage: "存为图片",
    copied: "已复制",
    notCopied: "未能完成",
    showTable: (rows) => `列出这${rows}个数`,
    caption: (rows) => `所选的${rows}个数`,
    columns: { place: "地方", label: "内容", period: "时期", kind: "性质", value: "数值", plan: "出处" },
    places: (count) => `${count}个地方`,
    related: "相比",
    columnsCaption: (rows, facts) => `${rows}行，${facts}个数，每列一个地方`,
    whole: (theme) => `${theme}的全部`,
    more: (name, count) => `${name}等${count}项`,
    cite: "引用这份对照",
    embed: "嵌入这份对照",
    embedNote: "框架里的对照由脚本按网址画出；没有脚本的地方显示一个链接。",
    copy: "复制",
    from: (plans) => `出处：${plans.join("、")}。`,
    remove: (name) => `去掉${name}`,
    source: (plans, site, address) => `出处：${plans.join("、")}。${site}，${address}`,
  },
  en: {
    failed: "The data could not be read. Load the page again, or see the ready-made comparisons below.",
    empty: "Choose one or more indicators, or a topic, and the chart is drawn here.",
    example: (name) => `Below is an example: ${name}.`,
    none: "Nothing answers this choice. Widen the years, the places or the kind.",
    found: (facts, places) =>
      `${facts === 1 ? "1 number" : `${facts} numbers`} of ${places === 1 ? "1 place" : `${places} places`}.`,
    lost: (ids) => `The link names what this edition does not have; left out: ${ids.join(", ")}.`,
    refused: "Some numbers may not share an axis and are drawn apart:",
    why: "See why",
    copyLink: "Copy link",
    saveCsv: "Download CSV",
    copyImage: "Copy as image",
    saveImage: "Save as image",
    copied: "Copied",
    notCopied: "Could not be done",
    showTable: (rows) => `List these ${rows} numbers`,
    caption: (rows) => `The ${rows} numbers chosen`,
    columns: { place: "Place", label: "What", period: "Period", kind: "Kind", value: "Value", plan: "Source" },
    related: "Compared",
    columnsCaption: (rows, facts) => `${rows} rows, ${facts} numbers, a column for each place`,
    whole: (theme) => `All of ${theme}`,
    more: (name, count) => `${name} and ${count - 1} more`,
    cite: "Cite this comparison",
    embed: "Embed this comparison",
    embedNote: "The frame draws the comparison from its address by script; where there is none it shows a link.",
    copy: "Copy",
    from: (plans) => `Source: ${plans.join(", ")}.`,
    places: (count) => (count === 1 ? "1 place" : `${count} places`),
    remove: (name) => `Remove ${name}`,
    source: (plans, site, address) => `Source: ${plans.join(", ")}. ${site}, ${address}`,
  },
};
