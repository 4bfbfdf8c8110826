import type { Form } from "../../data/vocabulary.ts";

/** Titles of the charts that no one has named. */
export const chartTitleWords = {
  /** What is always said of a form in a title. */
  always: { growth: "增长率", change: "增减量", rank: "位次" } as Partial<Record<Form, string>>,
  /** What is said of the others where the indicator has a chart of another form too. */
  second: { level: "总数", flow: "当期数", share: "占比", index: "指数" } as Partial<Record<Form, string>>,
  withForm: (name: string, form: string) => `${name}（${form}）`,
  of: { both: "目标与结果", targets: "目标", results: "结果" },
  title: (name: string, of: string) => `${name}：${of}`,
};
