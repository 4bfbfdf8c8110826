import type { planPartWords as zh } from "../zh/plan-parts.ts";

export const planPartWords: typeof zh = {
  numbers: (count) => `${count} ${count === 1 ? "number" : "numbers"}`,
  openAll: "Open all",
};
