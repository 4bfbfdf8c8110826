import type { taskTableWords as zh } from "../zh/task-tables.ts";

export const taskTableWords: typeof zh = {
  source: (plan, leads) => (leads === undefined ? [` (${plan})`] : [` (${plan}, lead: `, leads, ")"]),
  heads: { task: "Task", place: "Place", leads: "Lead", topic: "Topic", facts: "Numbers", section: "Section" },
};
