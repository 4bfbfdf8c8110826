/** The heads of what plans state and promise. */
export const runWords = {
  results: "结果",
  targets: "目标",
  expectations: "预期",
  tasks: "任务",
  leads: "牵头",
};
