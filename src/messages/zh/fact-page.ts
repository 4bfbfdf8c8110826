export const factPageWords = {
  plans: "文件",
  compared: "与之对照的数",
  like: "同一指标的其他数",
  cite: "引用这个数",
  tasks: "所属任务",
  mentions: "哪里用到这个数",
  article: "文章：",
  chart: "图：",
  previous: "文件中上一个数",
  next: "文件中下一个数",
  neighbours: "文件中的前后",
  record: "记录",
  heads: {
    place: "地方",
    indicator: "指标",
    period: "时期",
    kind: "性质",
    form: "形式",
    bound: "限词",
    absent: "为何无数",
    obligation: "约束",
    unit: "单位",
    theme: "主题",
    topic: "话题",
    id: "编号",
  },
  /** A number by its place, what it measures and its years; by its kind where no year is stated. */
  title: (place: string, when: string | undefined, measure: string, kind: string) =>
    when === undefined ? `${place}${measure}${kind}` : `${place}${when}${measure}`,
  /** Where a number stands, as markup. */
  source: ({
    plan,
    section,
    position,
    corrections,
  }: {
    plan: string;
    section: string;
    position: string;
    corrections: string | undefined;
  }) => `${plan}，${section}；副本${position}。${corrections === undefined ? "" : `${corrections}。`}`,
  hasCorrections: "副本有订正",
  ledBy: (names: string) => `（牵头：${names}）`,
};
