import { joined, parts } from "../parts.ts";
import type { placePageWords as zh } from "../zh/place-page.ts";
import { listWords } from "./lists.ts";
import { counted } from "./plural.ts";

const verdicts = { same: "the same", higher: "higher", lower: "lower" };

export const placePageWords: typeof zh = {
  allTargets: (facts) => `${counted(facts, "number")}, all targets`,
  allResults: (facts) => `${counted(facts, "number")}, all results`,
  sizes: (facts, kinds) => `${counted(facts, "number")}: ${listWords.and(kinds)}`,
  description: (place, sizes) => `${place} ${sizes}.`,
  liesIn: (place) => parts`Lies in ${place}.`,
  within: (places) => parts`Within it, with pages of their own: ${joined(places, ", ")}.`,
  extent: (plans, sizes, tasks) =>
    parts`${listWords.andParts(plans)} ${plans.length === 1 ? "speaks" : "speak"} of it: ${sizes}${tasks > 0 ? `; and ${counted(tasks, "task")}` : ""}.`,
  pending: (years, targets) =>
    `No result is reported in these plans yet for the ${counted(targets, "target")} for ${years} that ${targets === 1 ? "belongs" : "belong"} to an indicator.`,
  rowByRow: "row by row",
  copies: (city, total, counts, table) =>
    parts`${counted(total, "rate target")} can be set beside ${city}’s in the same plan: ${listWords.and(counts.map(({ verdict, count }) => `${count} ${verdicts[verdict]}`))} (${table}).`,
  tasksOnly: "Tasks only, no numbers",
  furtherFindings: (count) => `What ${count === 1 ? "one more comparison says" : `${count} more comparisons say`}`,
  byTopic: (facts) => (facts === 1 ? "The one number, by topic" : `All ${facts} numbers, by topic`),
};
