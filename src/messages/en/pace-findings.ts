import type { paceFindingWords as zh } from "../zh/pace-findings.ts";
import { uncapital } from "./capitals.ts";
import { listWords } from "./lists.ts";

export const paceFindingWords: typeof zh = {
  pace: ({ place, label, base, goal, needed, past }) => {
    const before = past.map(
      ({ period, form, value }) => `${form === "" ? "" : `a ${form.toLowerCase()} of `}${value} (${period})`,
    );
    return `From ${base.value} in ${base.period} to ${goal.value} in ${goal.period}, ${place}’s ${uncapital(label)} must grow ${needed} a year${before.length > 0 ? `; so far: ${listWords.and(before)}` : ""}.`;
  },
};
