import type { runWords as zh } from "../zh/runs.ts";

export const runWords: typeof zh = {
  results: "Results",
  targets: "Targets",
  expectations: "Expectations",
  tasks: "Tasks",
  leads: "Leads",
};
