import type { Verdict } from "../../data/vocabulary.ts";
import { joined, parts } from "../parts.ts";
import type { phraseWords as zh } from "../zh/phrases.ts";
import { listWords } from "./lists.ts";
import { counted } from "./plural.ts";

/** Verdicts that a sentence says as clauses of their own. */
const clauses: Partial<Record<Verdict, string>> = {
  "not-checkable": "cannot be checked",
  agrees: "they agree",
  "agrees-but-bound": "the same number with another bound",
  differs: "they differ",
};

export const phraseWords: typeof zh = {
  plan: (name, cite) => cite(name),
  plans: listWords.andParts,
  inPeriod: (years, several) => `${several ? "over" : "in"} ${years}`,
  forPeriod: (years) => `for ${years}`,
  measured: (measure, values) => parts`${measure}: ${values}`,
  measuredBeside: (measure, values) => parts`${values} (${measure})`,
  runs: (runs) => joined(runs, "; "),
  clauses: (clauses) => joined(clauses, ", "),
  absent: (reason, years) => parts`${reason} for ${years}`,
  estimate: "estimate",
  elsewhere: (numbers) => parts`elsewhere ${numbers}`,
  withNotes: (number, notes) => parts`${number} (${joined(notes, ", ")})`,
  expected: (value, years) => parts`${value} (expected in ${years} for a year not stated)`,
  ofPeriod: (value, years, kind, several) =>
    parts`${value} ${kind === "target" ? phraseWords.forPeriod(years) : phraseWords.inPeriod(years, several)}`,
  obligation: (name) => ` (${name.toLowerCase()})`,
  verdict: (name, verdict) => (verdict && clauses[verdict]) ?? name.toLowerCase(),
  caveat: (caveat) => parts` ${caveat}`,
  label: (name, value) => parts`${name}: ${value}`,
  stop: (sentence) => parts`${sentence}.`,
  targets: (count) => counted(count, "target"),
  results: (count) => counted(count, "result"),
  expectations: (count) => counted(count, "expectation without a year", "expectations without a year"),
  numbers: (count) => counted(count, "number"),
  tasks: (count) => counted(count, "task"),
};
