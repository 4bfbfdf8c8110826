import type { Side, findingWords as zh } from "../zh/findings.ts";
import { uncapital } from "./capitals.ts";
import { kindNameWords } from "./kind-names.ts";
import { listWords } from "./lists.ts";
import { verdictNameWords } from "./verdict-names.ts";

const named = ({ name }: Side) => (name === "" ? "" : ` (${uncapital(name)})`);
const beside = (side: Side) => `${side.value}${named(side)}`;
const after = (text: string) => (text === "" ? "" : `, ${text}`);
const resultsOf = (results: readonly Side[]) => listWords.and(results.map(beside));
const sides = (pair: readonly [Side, Side], alike: boolean) =>
  pair.map((side) => `${side.place} ${beside(side)}${alike ? "" : ` (${side.kind}, ${side.period})`}`).join(", ");

export const findingWords: typeof zh = {
  plan: (short) => `the ${short}`,
  growth: (value, average) => {
    const mean = average ? " a year" : "";
    if (value.startsWith("−")) return `a fall of ${value.slice(1)}${mean}`;
    return /\bfall\b/.test(value) ? `${value}${mean}` : `growth of ${value}${mean}`;
  },
  withNames: (count, names) => `${count} (${listWords.and(names.map(uncapital))})`,
  outcome: (target, results, estimated, verdict, by) =>
    `${target.place}’s target for ${target.period} was ${beside(target)}, ${estimated ? "the estimated result" : "the result"} ${resultsOf(results)}: ${verdict.toLowerCase()}${after(by)}.`,
  outcomeClause: (target, results, estimated, by) =>
    `target ${target.value}, ${kindNameWords.kindWithin[estimated ? "estimate" : "actual"]} ${resultsOf(results)}${after(by)}`,
  revision: (earlier, firstPlan, later, secondPlan, change) =>
    `For ${earlier.period}, ${earlier.place}’s target was ${beside(earlier)} in ${firstPlan} and ${beside(later)} in ${secondPlan}: ${uncapital(change)}.`,
  revisionClause: (earlier, later, by) => `from ${beside(earlier)} to ${beside(later)}${after(by)}`,
  trend: (result, target, change) =>
    `${result.place}’s ${result.kind} for ${result.period} was ${beside(result)}, its target for ${target.period} ${beside(target)}: ${uncapital(change)}.`,
  trendClause: (result, target, by) =>
    `${result.kind} for ${result.period} ${beside(result)}, target for ${target.period} ${beside(target)}${after(by)}`,
  sideBySideClause: (pair, alike, by) => `${sides(pair, alike)}${by === "" ? "" : `, the first ${by}`}`,
  notCompared: (pair, alike) => `${sides(pair, alike)}: ${verdictNameWords.notCompared.toLowerCase()}.`,
  sideBySide: (pair, alike, end) => {
    const [one, other] = pair;
    if (!alike) return `${sides(pair, false)}: ${end}.`;
    return `The ${one.kind} for ${one.period} is ${beside(one)} in ${one.place} and ${beside(other)} in ${other.place}: ${end}.`;
  },
  equal: "the two are equal",
  order: (place, by, verdict) => `${place} ${by === "" ? `is ${verdict.toLowerCase()}` : by}`,
  level: (places, kind, first, last) =>
    `${listWords.and(places)} ${places.length > 1 ? "have" : "has"} the same ${kind} for ${first.period} and ${last.period}: ${last.value}.`,
  course: (places, kind, rises, first, last) => {
    const [who, many] = [listWords.and(places), places.length > 1];
    const verb = `${rises ? "rise" : "fall"}${many ? "" : "s"}`;
    return `${many ? `The ${kind}s of ${who}` : `${who}’s ${kind}`} ${verb} from ${first.value} in ${first.period} to ${last.value} in ${last.period}.`;
  },
  facts: (facts, more) =>
    `${facts.map((fact) => `${fact.place} ${fact.period}, ${fact.kind}: ${beside(fact)}`).join("; ")}${more > 0 ? `; and ${more} more` : ""}.`,
};
