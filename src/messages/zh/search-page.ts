/** The page of search, while it answers. */
export const searchPageWords = {
  kinds: {
    indicator: "指标",
    topic: "话题",
    theme: "主题",
    place: "地方",
    plan: "文件",
    task: "任务",
    article: "文章",
    chart: "图",
    term: "词语",
    page: "栏目",
    comparison: "对照",
    fact: "数",
  },
  all: "全部",
  loading: "正在读取索引…",
  none: (query: string) => `没有找到“${query}”。可以换一个说法，或看下面的索引。`,
  /** `reading`: the single numbers are still to come. */
  found: (count: number, reading: boolean) => `找到${count}条${reading ? "，单个的数还在读取" : ""}`,
  partly: (found: string) => `没有同时含全部检索词的条目，以下含其中一部分：${found}`,
  failed: "索引没有读到，请重新载入本页，或看下面的索引。",
  more: (count: number) => `再显示${count}条`,
  filter: "只看",
};
