export type FactParts = {
  readonly place: string;
  readonly period: string;
  readonly measure: string;
  readonly kind: string;
  readonly value: string;
};

/** A number as a whole sentence. */
export const factSentenceWords = {
  stated: ({ place, period, measure, kind, value }: FactParts) => `${place}${period}${measure}${kind}：${value}`,
  expected: ({ place, period, measure, value }: Omit<FactParts, "kind">) =>
    `${place}${measure}（${period}作出的预期，未写年份）：${value}`,
  /** A converted value with what is printed. */
  withOriginal: (value: string, original: string) => `${value}（${original}）`,
};
