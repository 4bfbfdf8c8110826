import type { aheadWords as zh } from "../zh/ahead.ts";
import { counted } from "./plural.ts";

export const aheadWords: typeof zh = {
  stand: { reached: "Already there", "not-yet": "Not yet", unsettled: "Not settled" },
  explanation: {
    reached: "The result equals the later target or is better; where lower is better it is no higher.",
    "not-yet": "The result is short of the later target. That year is still to come: nothing has been missed.",
    unsettled: "One number is approximate, or only a bound is stated, and the two are too close to tell.",
  },
  equal: (stand) => `${stand}, equal`,
  apart: (stand, above, size) => `${stand}, ${above ? "higher" : "lower"} by ${size}`,
  title: (place, year, targetYear) => `${place}: results of ${year}, targets for ${targetYear}`,
  part: (stand, count, names) => `${count} ${stand.toLowerCase()} (${names.join("; ")})`,
  sentence: (place, year, count, targetYear, parts) =>
    `${place}’s results of ${year} and its targets for ${targetYear} make ${counted(count, "pair")} that can be compared: ${parts.join(", ")}.`,
};
