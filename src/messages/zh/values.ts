import type { Bound } from "../../data/vocabulary.ts";

/** How a language that knows other units says amounts. */
export type Converted = {
  /** Powers of ten with a name, greatest first. */
  readonly scales: readonly (readonly [power: number, word: string])[];
  readonly money: (currency: string, amount: string, per: string) => string;
  readonly percent: (digits: string) => string;
  readonly ratio: (digits: string) => string;
  readonly amount: (digits: string, unit: string) => string;
  /** The name of a unit as one of it has it. */
  readonly one: (unit: string) => string;
  /** What the numbers at an axis are of, with the word for their power of ten, "" for none. */
  readonly axis: {
    readonly money: (currency: string, scale: string, per: string) => string;
    readonly amount: (scale: string, unit: string) => string;
  };
};

type Around = (number: string) => string;

const asItIs: Around = (number) => number;

export const valueWords = {
  years: (years: string) => `${years}年`,
  /** Returns how amounts are converted; undefined where they stand in the units of the sources. */
  converted: (): Converted | undefined => undefined,
  /** Whether thousands are set apart. */
  groups: false,
  /** A number with its unit as the sources have them. */
  asStated: (digits: string, unit: string) => (unit === ":1" ? `${digits}∶1` : `${digits}${unit}`),
  bound: {
    eq: asItIs,
    gt: (number) => `超过${number}`,
    ge: (number) => `${number}以上`,
    lt: (number) => `低于${number}`,
    le: (number) => `${number}以内`,
    approx: (number) => `${number}左右`,
    range: asItIs,
  } satisfies Record<Bound, Around> as Record<Bound, Around>,
  /** Around the size of a fall whose bound is stated: −10% with lt is a fall of more than 10%. */
  fall: {
    lt: (size: string) => `下降超过${size}`,
    le: (size: string) => `下降${size}以上`,
  },
  /** Why there is no number, by the name of the reason, in the place of a value. */
  absent: (reason: string) => reason,
  range: (low: string, high: string) => `${low}–${high}`,
  rank: (digits: string, unit: string) => `第${digits}${unit}`,
  /** 进入前60强 sets no place but the last one that will do. */
  rankWithin: (digits: string, unit: string) => `前${digits}${unit}`,
};
