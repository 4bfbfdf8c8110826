import type { planFindingWords as zh } from "../zh/plan-findings.ts";
import { counted } from "./plural.ts";

export const planFindingWords: typeof zh = {
  key: { published: "Published", reports: "Years reported on", targets: "Years with targets" },
  detail: (targets, results) => `${counted(targets, "target")}${results > 0 ? `, ${counted(results, "result")}` : ""}`,
  published: (plans, years, reporting) =>
    `${counted(plans, "plan")} ${plans === 1 ? "was" : "were"} published in ${years}; ${reporting} of them also ${reporting === 1 ? "reports" : "report"} results.`,
  farthest: (year, plan) => `Their targets reach as far as ${year} (${plan}).`,
  counts: (plans, total, most, least) =>
    `${counted(plans, "plan")} ${plans === 1 ? "states" : "state"} ${counted(total, "fact")}: most in ${most.name} (${most.count}), fewest in ${least.name} (${least.count}).`,
  theme: ({ name, count }) => `By theme, most are on ${name.toLowerCase()}: ${count}.`,
};
