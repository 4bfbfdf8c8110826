export const outcomeWords = {
  title: "兑现：目标与结果",
  chooses: "报告写什么由报告自己选择，没有写到不等于没有达到；所以这里不算完成率，只列出每一项和它的依据。",
  unsaid: "判定为“未见报告”的各项，后来的报告没有写到这个指标，不再逐行说明。",
  from: <Link>(plan: Link) => ["目标出自", plan, "。"],
  ahead: "以后年份的目标",
  aheadNote: <Link>(page: Link) => ["有的结果在报告时已经是以后某一年要达到的水平。", page],
  aheadLink: "当年的结果与以后年份的目标",
  waiting: "还没有结果可对的目标",
  waitingNote: "所收文件中还没有报告写到这些年份的结果。",
  columns: { plan: "文件", place: "地方", year: "年份", targets: "目标数" },
  rules: "判定的规则",
  all: "全部对照",
  caption: (place: string, year: number) => `${place}${year}年各项目标与结果`,
  counts: (place: string, year: number, targets: number, counts: string) =>
    `${place}${year}年的${targets}个目标：${counts}。`,
  heading: (place: string, year: number, targets: number) => `${place}${year}年：${targets}个目标`,
};
