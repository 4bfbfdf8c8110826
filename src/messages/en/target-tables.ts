import type { targetTableWords as zh } from "../zh/target-tables.ts";
import { counted } from "./plural.ts";

export const targetTableWords: typeof zh = {
  outcomeHeads: { what: "Indicator", target: "Target", result: "Result", verdict: "Verdict", note: "What to know" },
  counted: (targets) => `${counted(targets, "target")}: `,
  revisionHeads: {
    what: "Indicator",
    earlier: "First target",
    later: "Later target",
    verdict: "Change",
    note: "What to know",
  },
};
