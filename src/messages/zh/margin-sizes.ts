import type { Bound } from "../../data/vocabulary.ts";

/** On which side of the other number one lies: rates are high or low, amounts more or less. */
export type Side = "higher" | "lower" | "more" | "less";

const sized: Record<Bound, (size: string) => string> = {
  eq: (size) => size,
  gt: (size) => `超过${size}`,
  ge: (size) => `至少${size}`,
  lt: (size) => `不到${size}`,
  le: (size) => `至多${size}`,
  approx: (size) => `约${size}`,
  range: (size) => `约${size}`,
};
const sides: Record<Side, string> = { higher: "高", lower: "低", more: "多", less: "少" };

/**
 * 高5.6个百分点, 低不到4件. At least and at most come before it, 至多高50亿美元, and amounts too are then higher and lower:
 * 至多多 and 至多少 read as other words.
 */
function sided(side: Side, size: string, bound: Bound): string {
  if (bound !== "ge" && bound !== "le") return `${sides[side]}${sized[bound](size)}`;
  return sized[bound](`${side === "higher" || side === "more" ? "高" : "低"}${size}`);
}

export const marginSizeWords = {
  /** The size of a margin, and any size that was worked out, with its bound. */
  sized,
  sided,
};
