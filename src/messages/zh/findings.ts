import { kindNameWords } from "./kind-names.ts";
import { listWords } from "./lists.ts";
import { verdictNameWords } from "./verdict-names.ts";

/** A number with what is said of it; `name` is what it measures where the other side measures something else, else "". */
export type Side = {
  readonly place: string;
  readonly period: string;
  readonly kind: string;
  readonly name: string;
  readonly value: string;
};

const beside = ({ name, value }: Side) => `${name}${value}`;
const after = (text: string) => (text === "" ? "" : `，${text}`);
const resultKind = (estimated: boolean) => kindNameWords.kindWithin[estimated ? "estimate" : "actual"];
const resultsOf = (results: readonly Side[]) => listWords.and(results.map(beside));
/** Both sides; where year or kind differ, each with its own. */
const sides = (pair: readonly [Side, Side], alike: boolean) =>
  pair.map((side) => `${side.place}${alike ? "" : `${side.period}${side.kind}`}${beside(side)}`).join("，");

/** What charts find, in sentences; `by` is the margin with its side, "" where there is none. */
export const findingWords = {
  plan: (short: string) => `《${short}》`,
  /** A rate as what it is a rate of; a fall may be worded already. */
  growth: (value: string, average: boolean) => {
    const mean = average ? "年均" : "";
    if (value.startsWith("下降")) return `${mean}${value}`;
    return value.startsWith("−") ? `${mean}下降${value.slice(1)}` : `${mean}增长${value}`;
  },
  withNames: (count: string, names: readonly string[]) => `${count}（${listWords.and(names)}）`,
  outcome: (target: Side, results: readonly Side[], estimated: boolean, verdict: string, by: string) =>
    `${target.place}${target.period}${target.name}的目标是${target.value}，${resultKind(estimated)}${resultsOf(results)}：${verdict}${after(by)}。`,
  /** After a name that says what it is about. */
  outcomeClause: (target: Side, results: readonly Side[], estimated: boolean, by: string) =>
    `目标${target.value}，${resultKind(estimated)}${resultsOf(results)}${after(by)}`,
  revision: (earlier: Side, firstPlan: string, later: Side, secondPlan: string, change: string) =>
    `${earlier.place}${earlier.period}的目标，${firstPlan}写${beside(earlier)}，${secondPlan}写${beside(later)}：${change}。`,
  revisionClause: (earlier: Side, later: Side, by: string) => `由${beside(earlier)}改为${beside(later)}${after(by)}`,
  trend: (result: Side, target: Side, change: string) =>
    `${result.place}${result.period}${result.name}的${result.kind}是${result.value}，${target.period}${target.name}的目标是${target.value}：${change}。`,
  trendClause: (result: Side, target: Side, by: string) =>
    `${result.period}${result.kind}${beside(result)}，${target.period}目标${beside(target)}${after(by)}`,
  sideBySideClause: (pair: readonly [Side, Side], alike: boolean, by: string) =>
    `${sides(pair, alike)}${by === "" ? "" : `，前者${by}`}`,
  notCompared: (pair: readonly [Side, Side], alike: boolean) =>
    `${sides(pair, alike)}：${verdictNameWords.notCompared}。`,
  sideBySide: (pair: readonly [Side, Side], alike: boolean, end: string) => {
    const [one, other] = pair;
    if (!alike) return `${sides(pair, false)}：${end}。`;
    return `${one.period}的${one.kind}，${one.place}为${beside(one)}，${other.place}为${beside(other)}：${end}。`;
  },
  equal: "两者相等",
  /** How the first of two stands, by the margin, or by the verdict where there is none. */
  order: ((_place, by, verdict) => `前者${by === "" ? verdict : by}`) as (
    place: string,
    by: string,
    verdict: string,
  ) => string,
  /** A series of one place, or of several that say the same, whose first and last number are one. */
  level: (places: readonly string[], kind: string, first: Side, last: Side) =>
    `${listWords.and(places)}${first.period}与${last.period}的${kind}同为${last.value}。`,
  course: (places: readonly string[], kind: string, rises: boolean, first: Side, last: Side) =>
    `${listWords.and(places)}的${kind}由${first.period}的${first.value}${rises ? "升到" : "降到"}${last.period}的${last.value}。`,
  /** Some numbers, and how many more there are. */
  facts: (facts: readonly Side[], more: number) =>
    `${facts.map((fact) => `${fact.place}${fact.period}${fact.kind}${beside(fact)}`).join("；")}${more > 0 ? `；另有${more}个数` : ""}。`,
};
