export const taskTableWords = {
  /** The plan that a task is of, and who leads it. */
  source: <Names>(plan: string, leads: Names | undefined) =>
    leads === undefined ? [`（${plan}）`] : [`（${plan}，牵头：`, leads, "）"],
  heads: { task: "任务", place: "地方", leads: "牵头人", topic: "话题", facts: "数字", section: "章节" },
};
