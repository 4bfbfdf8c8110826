/** The words of the table of all places in English. */
import type { Messages } from "./zh.ts";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const numerals = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];
/** A small count as headings write it, at the beginning of one. */
const numeral = (count: number) => numerals[count] ?? String(count);

export const en: Messages = {
  titleOf: (places) => `${numeral(places)} places side by side`,
  lede: (rows, facts) =>
    `A row is an indicator, a column a place: ${rows} rows have numbers of two places or more. Numbers in none of these rows stand under their topic: ${facts} in all, none left out.`,
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
  noReference: "Nobody",
  onlyComparable: "Comparable only",
  target: "target",
  result: "result",
  estimate: "estimate",
  added: "added",
  average: "a year",
  short: { "not-set": "not set", "city-level": "set by city", "not-applicable": "n/a", "in-words": "in words" },
  direction: { higher: "higher is better", lower: "lower is better" },
  equal: (place) => `the same as ${place}`,
  higher: (place) => `higher than ${place}`,
  lower: (place) => `lower than ${place}`,
  stricter: (place) => `stricter than ${place}`,
  looser: (place) => `looser than ${place}`,
  stricterShort: "stricter",
  looserShort: "looser",
  share: (place, percentage) => `${percentage}% of ${place}`,
  shareShort: (percentage) => `${percentage}% of it`,
  notComparable: (place) => `not comparable with ${place}`,
  care: "with care",
  because: (sentence, reasons) => `${sentence} (${reasons.join(", ").toLowerCase()})`,
  rowNote: (place, reasons) => `≠ ${place}: ${reasons.join(", ").toLowerCase()}`,
  also: "also",
  verdict: {
    met: "met",
    missed: "missed",
    "met-in-words": "said to be met",
    "not-checkable": "not checkable",
    "not-reported": "not mentioned in the later report",
  },
  nothing: "no number",
  restRow: "Numbers and tasks that stand alone",
  numbers: (count) => plural(count, "number", "numbers"),
  tasks: (count) => plural(count, "task", "tasks"),
  counts: (results, targets) => `${plural(results, "result", "results")}, ${plural(targets, "target", "targets")}`,
  key: "How to read it",
  keyLines: [
    "= the same, ▲ higher, ▼ lower: one year, both targets or both results, one definition.",
    "△ ▽ may be compared with care; ≠ may not, for the reason under the indicator’s name. No sign or colour says good or bad.",
    "A bar is a result, a hollow tick a target, on one scale for the row; a row of unlike units or forms has none.",
    "· the place has no such number; not set, set by city, in words: that is what the document says.",
  ],
  download: "Download this table (CSV)",
  themes: "Go to a theme",
  more: "All themes side by side",
  section: "Side by side",
  gap: "Widest gap first",
  gapOff: "Back to the usual order",
  link: "Copy the address of this view",
  separator: ", ",
  colon: ": ",
  homeOf: (places) => `The plans of ${numeral(places).toLowerCase()} places, side by side`,
};
