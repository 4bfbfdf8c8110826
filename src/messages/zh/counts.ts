type Counted = (count: number, capital: boolean) => string;

export const countWords = {
  /** A count in a sentence; `capital` where it begins one. */
  number: ((count) => String(count)) as Counted,
};
