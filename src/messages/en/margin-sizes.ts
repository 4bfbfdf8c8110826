import type { Bound } from "../../data/vocabulary.ts";
import type { Side, marginSizeWords as zh } from "../zh/margin-sizes.ts";

const sized: Record<Bound, (size: string) => string> = {
  eq: (size) => size,
  gt: (size) => `more than ${size}`,
  ge: (size) => `at least ${size}`,
  lt: (size) => `less than ${size}`,
  le: (size) => `at most ${size}`,
  approx: (size) => `about ${size}`,
  range: (size) => `about ${size}`,
};
/** "Less than 4 less" and "at most 8 more" are hard to read. */
const bounded: Partial<Record<Side, Side>> = { more: "higher", less: "lower" };

export const marginSizeWords: typeof zh = {
  sized,
  sided: (side, size, bound) => `${sized[bound](size)} ${bound === "eq" ? side : (bounded[side] ?? side)}`,
};
