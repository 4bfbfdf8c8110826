/** The order of a table's rows by one column; no DOM. */

export type Cell = {
  /** What is shown. */
  readonly text: string;
  /** What it is sorted by where that is a number; undefined for text and for what has no number. */
  readonly number: number | undefined;
};

/**
 * Returns the positions of the rows in the new order. Numbers before texts, texts in the order of the locale;
 * equal rows stay as they were, and in a descending order too those without a number come last.
 */
export function rowOrder(cells: readonly Cell[], descending: boolean, locale: string): number[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  const sign = descending ? -1 : 1;
  return cells
    .map((_, i) => i)
    .sort((i, j) => {
      const [a, b] = [cells[i]!, cells[j]!];
      if (a.number !== undefined && b.number !== undefined) return sign * (a.number - b.number) || i - j;
      if (a.number !== undefined || b.number !== undefined) return a.number === undefined ? 1 : -1;
      return sign * collator.compare(a.text, b.text) || i - j;
    });
}

/** Returns the first number in a text: "over 2,000" → 2000, "−11.9" → −11.9; undefined without one. */
export function numberIn(text: string): number | undefined {
  const found = /[-−]?\d[\d,]*(?:\.\d+)?/.exec(text)?.[0];
  return found === undefined ? undefined : Number(found.replaceAll(",", "").replace("−", "-"));
}
