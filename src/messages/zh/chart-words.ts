/** The short words in and around charts. */
export const chartWords = {
  /** What stands before a value where years and kinds mix. */
  periodAndKind: (years: string, kind: string) => `${years}${kind}`,
  kindAndValue: (kind: string, value: string) => `${kind} ${value}`,
  verdict: (verdict: string, margin: string) => `${verdict}，${margin}`,
  /** A change with its size. */
  change: (verdict: string, size: string) => `${verdict}${size}`,
  /** A total with the increase that it comes to. */
  implied: (total: string, increase: string) => `${total}（即净增${increase}）`,
  /** The unit of a drawing without an axis, whose foot is zero. */
  fromZero: (unit: string) => (unit === "" ? "从0起" : `${unit}，从0起`),
  /** The unit of an axis of ratios. */
  ratio: "比1",
};
