/** Bounds of numbers, whatever the numbers measure. */
import type { Bound } from "./vocabulary.ts";

/** Returns the bound of a number that is taken away, or whose sign is turned: less than 5 taken away leaves more than 5 fewer. */
export function turnBound(bound: Bound): Bound {
  const turned: Partial<Record<Bound, Bound>> = { gt: "lt", ge: "le", lt: "gt", le: "ge" };
  return turned[bound] ?? bound;
}

/** Words directly before a number that bound it, the longest first. */
const boundsBefore: readonly (readonly [RegExp, Bound])[] = [
  [/(?:不低于|不少于|不小于|至少)$/u, "ge"],
  [/(?:不超过|不高于|不大于|不多于|至多|控制在|限制在|压减到|压降到)$/u, "le"],
  [/(?:低于|少于|小于|不足|不到|未满)$/u, "lt"],
  [/(?:超过|超出|超|突破|逾|高于|大于|多于|跨过|越过|跨越|迈过|冲破)(?:了|人民币)?$/u, "gt"],
  [/(?:大约|接近|将近|约|近)$/u, "approx"],
];

/** Words directly behind a number and its unit that bound it. */
const boundsAfter: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:及|或)?以上/u, "ge"],
  [/^(?:及|或)?(?:以下|以内|之内)/u, "le"],
  [/^(?:左右|上下)/u, "approx"],
  [/^(?:多|余)/u, "gt"],
];

/** Returns the bound that the words at the two sides of a number and its unit state, undefined where they state none. */
export function statedBound(before: string, after: string): Bound | undefined {
  const left = boundsBefore.find(([pattern]) => pattern.test(before));
  const right = boundsAfter.find(([pattern]) => pattern.test(after));
  // 控制在50以内, 不超过: the words on the left are the stronger ones, but for 近…以上 and the like.
  return left?.[1] ?? right?.[1];
}

/** Returns the words at the end of `before` that bound the number behind them, "" where there are none. */
export function boundBefore(before: string): string {
  return boundsBefore.map(([pattern]) => pattern.exec(before)?.[0]).find((words) => words !== undefined) ?? "";
}

/** Returns the words at the start of `after` that bound the number before them, "" where there are none. */
export function boundBehind(after: string): string {
  return boundsAfter.map(([pattern]) => pattern.exec(after)?.[0]).find((words) => words !== undefined) ?? "";
}
