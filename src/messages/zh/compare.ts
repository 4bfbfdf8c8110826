import { sourceLineWords } from "./source-lines.ts";

/** What the builder of comparisons says. */
export const compareWords = {
  failed: "数据没有读到，请重新载入本页，或看下面现成的对照。",
  none: "这样选，没有一个数。可以放宽年份、地方或性质。",
  columns: { place: "地方", label: "内容", period: "时期", kind: "性质", value: "数值", plan: "出处" },
  related: "相比",
  columnsCaption: (rows: number, facts: number) => `${rows}行，${facts}个数，每列一个地方`,
  whole: (theme: string) => `${theme}的全部`,
  more: (name: string, count: number) => `${name}等${count}项`,
  from: (plans: readonly string[]) => `${sourceLineWords.sources(plans).join("")}。`,
  /** What stands behind a number in a cell. */
  details: (parts: readonly string[]) => parts.join("，"),
  /** What is chosen, of which places and years. */
  title: (chosen: string, places: readonly string[], years: string) => {
    const narrowed = [places.join("、"), years].filter((part) => part !== "").join("，");
    return narrowed === "" ? chosen : `${chosen}：${narrowed}`;
  },
};
