import type { revisionWords as zh } from "../zh/revisions.ts";
import { counted } from "./plural.ts";

export const revisionWords: typeof zh = {
  title: "Revisions: two targets for one year",
  note: "What is not repeated was not necessarily given up: a later plan chooses its indicators. Small differences between approximate numbers settle little; the last column says so.",
  plans: (first, later) => ["First set in ", first, ", later in ", later, ". "],
  unsaid: "Targets that are not repeated are not commented on row by row.",
  caption: (place, year) => `First and later targets, ${place}, ${year}`,
  counts: (place, year, targets, counts) =>
    `Of ${place}’s ${counted(targets, "target")} for ${year}, by the later plan: ${counts}.`,
};
