import type { outcomeWords as zh } from "../zh/outcomes.ts";
import { counted } from "./plural.ts";

export const outcomeWords: typeof zh = {
  title: "Outcomes: targets and results",
  chooses:
    "A report chooses what it mentions, and what it leaves out was not necessarily missed. No rate of success is computed here; every target is listed with what supports its verdict.",
  unsaid:
    "Where the verdict is “not reported”, the later report does not mention the indicator; that is not repeated in each row.",
  from: (plan) => ["The targets stand in ", plan, ". "],
  ahead: "Targets of later years",
  aheadNote: (page) => ["Some results were, when reported, already at the level that a later year is to reach: ", page],
  aheadLink: "results of one year against targets of later ones",
  waiting: "Targets that no result answers yet",
  waitingNote: "None of the plans read here reports on these years.",
  columns: { plan: "Plan", place: "Place", year: "Year", targets: "Targets" },
  rules: "The rules of the verdicts",
  all: "All comparisons",
  caption: (place, year) => `Targets and results, ${place}, ${year}`,
  counts: (place, year, targets, counts) => `Of ${place}’s ${counted(targets, "target")} for ${year}: ${counts}.`,
  heading: (place, year, targets) => `${place}, ${year}: ${counted(targets, "target")}`,
};
