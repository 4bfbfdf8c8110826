/** What the panels of a comparison are called, and why numbers stand in panels of their own. */
export const comparePanelWords = {
  /** The title of a panel; `notes`: form, sums. */
  title: (indicators: readonly string[], notes: readonly string[]) =>
    notes.length === 0 ? indicators.join("、") : `${indicators.join("、")}（${notes.join("，")}）`,
  form: (form: string) => form,
  sums: "几年合计",
  sumsOf: (form: string) => `几年合计的${form}`,
  apart: (reason: string) => `与上图分开画：${reason}。`,
  apartAsSaid: "与上图分开画，原因见前面的说明。",
  notOneAxis: (name: string, reason: string) => `${name}不能全放在同一坐标轴上：${reason}。`,
  noSharedAxis: (one: string, other: string, reason: string) => `${one}与${other}不放在同一坐标轴上：${reason}。`,
  /** The reasons and the caveat of a comparison that people decided. */
  decidedApart: (one: string, other: string, reasons: string, caveat: string) =>
    `${one}与${other}不放在同一坐标轴上：${reasons}。${caveat}`,
  unitsDiffer: (one: string, other: string) => `单位不同，一是${one}，一是${other}`,
  formsDiffer: (one: string, other: string) => `一是${one}，一是${other}`,
  /** A unit by its id, the one of the documents, and its name in this language; "" for plain counters. */
  unit: ({ id }: { readonly id: string; readonly name: string | undefined }) => id,
  fact: (place: string, years: string, label: string) => `${place}${years}年${label}`,
  /** A line of a chart: whose, of what where several are drawn, and since when where plans differ. */
  series: (place: string, indicator: string | undefined, kind: string, year: string | undefined) =>
    `${place}${indicator ?? ""}${kind}${year ? `（${year}年提出）` : ""}`,
  ofPlace: (place: string, indicator: string) => `${place}${indicator}`,
  dated: (when: string, value: string) => `${when}${value}`,
};
