/** Results against targets of later years. */
export const aheadWords = {
  stand: { reached: "已达到", "not-yet": "还没有到", unsettled: "定不下来" },
  explanation: {
    reached: "结果等于那一年的目标，或比它更好；越低越好的指标则不高于目标。",
    "not-yet": "结果还不及那一年的目标；离那一年还有时间，不是没有完成。",
    unsettled: "有一方是约数，或只给出界限，两数又靠得近，说不准。",
  },
  equal: (stand: string) => `${stand}，相等`,
  apart: (stand: string, above: boolean, size: string) => `${stand}，${above ? "高" : "低"}${size}`,
  title: (place: string, year: number, targetYear: number) => `${place}${year}年的结果与${targetYear}年的目标`,
  /** How many pairs stand so, with their names. */
  part: (stand: string, count: number, names: readonly string[]) => `${stand}${count}对（${names.join("、")}）`,
  sentence: (place: string, year: number, count: number, targetYear: number, parts: readonly string[]) =>
    `${place}${year}年的结果，有${count}对可与${targetYear}年的目标相比：${parts.join("，")}。`,
};
