/** The words in drawings of the growth a year that goals need. */
export const paceChartWords = {
  unit: "每年增长，%",
  /** Whose growth it is. */
  name: (place: string, label: string) => `${place}：${label}`,
  /** A value with its period and, of an increase, its form ("" for none). */
  withPeriod: (value: string, form: string, period: string) => `${period}${form}${value}`,
  nothing: "没有报告过去的增长",
  notReported: "未见报告",
  needed: (year: number) => `到${year}年须`,
  /** The growth that a plan reports, by its period; `kind` is the name of results. */
  past: (period: string, kind: string) => `${period}${kind}`,
};
