/**
 * What programs take a cell of a CSV for when nobody tells them its type: spreadsheets (Excel in Chinese and English,
 * WPS, LibreOffice taken together), pandas, R and polars, written down as their manuals have it.
 */

/** The default `na_values` of pandas.read_csv, with `NA` of R and readr, and the errors of spreadsheets. */
const nothing = new Set(
  `#N/A;#N/A N/A;#NA;-1.#IND;-1.#QNAN;-NaN;-nan;1.#IND;1.#QNAN;<NA>;N/A;NA;NULL;NaN;None;n/a;nan;null;Inf;-Inf;inf;-inf;infinity;#REF!;#VALUE!;#NAME?;#DIV/0!;#NUM!;#NULL!`.split(
    ";",
  ),
);
const month =
  "(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)";

type Rule = { readonly taken: string; readonly when: RegExp | ((cell: string) => boolean) };

/** A cell is taken for the first of these that fits, and printed again it is another text. */
const rules: readonly Rule[] = [
  { taken: "a missing value", when: (cell) => nothing.has(cell) },
  { taken: "a formula", when: /^([=@]|[+-](?![\d.]).)/ },
  { taken: "a number without its zeros", when: /^[+-]?0\d+(\.\d+)?$/ },
  { taken: "a power of ten", when: /^[+-]?\d+(\.\d*)?e[+-]?\d+$/i },
  { taken: "a number without its sign", when: /^\+\d+(\.\d+)?$/ },
  { taken: "a number without its commas", when: /^-?\d{1,3}(,\d{3})+(\.\d+)?$/ },
  { taken: "a percentage", when: /^[+-]?\d+(\.\d+)? ?[%％]$/ },
  { taken: "money", when: /^[$¥￥€£] ?\d+(\.\d+)?$/ },
  { taken: "a number below zero", when: /^\(\d+(\.\d+)?\)$/ },
  { taken: "a number that is rounded", when: /^-?\d{16,}$/ },
  { taken: "a number", when: /^([+-]?(\.\d+|\d+\.)|0[xob][\da-f]+)$/i },
  { taken: "a fraction or a day", when: /^(\d+ )?\d+\/\d+(\/\d+)?$/ },
  { taken: "a time", when: /^\d+:\d{1,2}(:\d{1,2}(\.\d+)?)?( ?[ap]m?)?$/i },
  { taken: "a day", when: /^\d{1,2}[-.]\d{1,2}[-.]\d{2,4}$|^\d{4}[-.]\d{1,2}\.\d{1,2}$|^\d{4}-\d-\d{1,2}$/ },
  { taken: "a day of this year, or a month", when: /^\d{1,2}-\d{1,2}$|^\d{4}-\d{1,2}$/ },
  { taken: "a day", when: /^(\d{2}|\d{4})年\d{1,2}月(\d{1,2}日)?$|^\d{1,2}月\d{1,2}日$|^\d{1,2}时\d{1,2}分$/ },
  { taken: "a day", when: new RegExp(`^(${month}[ -]\\d{1,4}(,? \\d{4})?|\\d{1,4}[ -]${month}([ -]\\d{2,4})?)$`, "i") },
];

/** Returns what a program takes the cell for where that is not the text that stands there, or undefined. */
export function takenFor(cell: string): string | undefined {
  return rules.find(({ when }) => (when instanceof RegExp ? when.test(cell) : when(cell)))?.taken;
}
