import type { Verdict } from "../../data/vocabulary.ts";
import { joined, parts, type Piece } from "../parts.ts";

/** Phrases that pages are made of. */
export const phraseWords = {
  /** A plan by its name; `cite` marks a title where the language has no marks for one. */
  plan: ((name) => parts`《${name}》`) as (name: Piece, cite: (name: Piece) => Piece) => Piece,
  plans: (names: readonly Piece[]) => joined(names, ""),
  /** When something was; `several` where it is more years than one. */
  inPeriod: ((years) => years) as (years: string, several: boolean) => string,
  forPeriod: (years: string) => years,
  /** What is measured, before its values; beside them where the reader knows what it is of. */
  measured: (measure: string, values: Piece) => parts`${measure}：${values}`,
  measuredBeside: (measure: string, values: Piece) => parts`${measure}${values}`,
  /** Runs of values of several measures, and what is stated for several periods. */
  runs: (runs: readonly Piece[]) => joined(runs, "；"),
  clauses: (clauses: readonly Piece[]) => joined(clauses, "，"),
  /** A reason for having no number, with the years that it holds for. */
  absent: (reason: Piece, years: string) => parts`${years}${reason}`,
  estimate: "预计",
  elsewhere: (numbers: Piece) => parts`另处作${numbers}`,
  withNotes: (number: Piece, notes: readonly Piece[]) => parts`${number}（${joined(notes, "，")}）`,
  expected: (value: Piece, years: string) => parts`${value}（${years}作出，未写年份）`,
  ofPeriod: ((value, years) => parts`${years}${value}`) as (
    value: Piece,
    years: string,
    kind: "target" | "result",
    several: boolean,
  ) => Piece,
  obligation: (name: string) => `（${name}）`,
  /** A verdict, or that there is none, within a sentence; by its name where grammar asks for no more. */
  verdict: (name: string, verdict: Verdict | undefined) => (verdict === "met-in-words" ? `以${name}` : name),
  /** A closing sentence behind another one. */
  caveat: (caveat: Piece) => caveat,
  label: (name: Piece, value: Piece) => parts`${name}：${value}`,
  stop: (sentence: Piece) => parts`${sentence}。`,
  targets: (count: number) => `目标${count}个`,
  results: (count: number) => `结果${count}个`,
  expectations: (count: number) => `未写年份的预期${count}个`,
  numbers: (count: number) => `${count}个数`,
  tasks: (count: number) => `${count}项任务`,
};
