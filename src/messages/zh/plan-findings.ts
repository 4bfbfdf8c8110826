type Counted = { readonly name: string; readonly count: number };

export const planFindingWords = {
  /** What the signs of the timeline mean. */
  key: { published: "发布", reports: "报告实绩的年份", targets: "设目标的年份" },
  detail: (targets: number, results: number) => `${targets}个目标${results > 0 ? `，${results}个实绩` : ""}`,
  published: (plans: number, years: string, reporting: number) =>
    `${plans}份文件发布于${years}年，其中${reporting}份也报告实绩。`,
  farthest: (year: number, plan: string) => `目标最远到${year}年（${plan}）。`,
  counts: (plans: number, total: number, most: Counted, least: Counted) =>
    `${plans}份文件共${total}个数：最多的是${most.name}，${most.count}个；最少的是${least.name}，${least.count}个。`,
  theme: ({ name, count }: Counted) => `按主题，${name}最多，${count}个。`,
};
