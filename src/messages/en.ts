/** The words of the table of all places in English. */
import type { Messages } from "./zh.ts";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const numerals = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];
/** A small count as headings write it, at the beginning of one. */
const numeral = (count: number) => numerals[count] ?? String(count);

export const en: Messages = {
  titleOf: (places) => `${numeral(places)} places side by side`,
  lede: (rows, facts) =>
    `A row is a measure, a column a place: ${rows} rows have an entry, a number or words, of two places or more. Other numbers are listed under their topic. All ${facts} numbers are here.`,
  description: (places) =>
    `Targets and results of ${places} side by side, by theme, topic and indicator; the year and whether two may be compared stand in each cell.`,
  caption: "Targets and results of each place",
  indicator: "Indicator",
  year: "Year",
  newest: "Newest",
  kind: "Show",
  both: "Targets and results",
  targets: "Targets",
  results: "Results",
  reference: "Held against",
  noReference: "No place",
  onlyComparable: "Comparable only",
  added: "added",
  average: "a year",
  equal: (place) => `the same as ${place}`,
  higher: (place) => `higher than ${place}`,
  lower: (place) => `lower than ${place}`,
  stricter: (place) => `stricter than ${place}`,
  looser: (place) => `looser than ${place}`,
  stricterShort: "stricter",
  looserShort: "looser",
  share: (place, percentage) => `${percentage} of ${place}`,
  shareShort: (percentage) => `${percentage} of it`,
  notComparable: (place) => `not comparable with ${place}`,
  care: "with care",
  because: (sentence, reasons) => `${sentence} (${reasons.join(", ").toLowerCase()})`,
  rowNote: (place, reasons) => `≠ ${place}: ${reasons.join(", ").toLowerCase()}`,
  also: "also",
  nothing: "no number",
  byYears: "All places by year",
  place: "Place",
  sources: "Sources: ",
  restRow: "Numbers and tasks that stand alone",
  numbers: (count) => plural(count, "number", "numbers"),
  tasks: (count) => plural(count, "task", "tasks"),
  counts: (results, targets) => `${plural(results, "result", "results")}, ${plural(targets, "target", "targets")}`,
  key: "How to read it",
  keyLines: [
    "= the same, ▲ higher, ▼ lower: one year, both targets or both results, one definition.",
    "△ ▽ may be compared with care; ≠ may not, for the reason under the indicator’s name. No sign or colour says good or bad.",
    "A bar is a result, a hollow tick a target, on one scale for the row; a row of unlike units or forms has none.",
    "· the place has no such number; not set, city’s (left to the level above), not appl. (does not apply to it), in words: that is what the document says.",
  ],
  coverage: "Who says much, and who nothing",
  coverageOf: "Of each topic: results / targets",
  topic: "Topic",
  againstOthers: (place) => `The other places side by side with ${place}`,
  pairs: "Two places",
  pairTitle: (left, right) => `${left} and ${right}`,
  pairLede: (compared, alike) =>
    `Of what both state, ${plural(compared, "measure", "measures")} may be compared; ${alike} ${alike === 1 ? "looks" : "look"} alike and may not.`,
  groupHigher: (place) => `${place}’s number is higher`,
  groupEqual: "Equal",
  groupShare: "A share of the larger",
  counted: (count) => ` (${count})`,
  lookAlikes: "Look alike, not comparable",
  download: "Download this table (CSV)",
  downloadTheme: (theme) => `Download the table of the theme ${theme} (CSV)`,
  themes: "Go to a theme",
  more: "All themes side by side",
  section: "Side by side",
  separator: ", ",
  colon: ": ",
  homeOf: (places) => `The plans of ${numeral(places).toLowerCase()} places, side by side`,
};
