/** Numbers as digits: grouped, scaled by powers of ten and rounded without ever passing through a float. */
import { quotient } from "../data/decimal.ts";

/** Returns `digits` with the decimal point moved `power` places to the right: ("10.5", 8) → "1050000000". */
export function shiftDecimal(digits: string, power: number): string {
  const negative = digits.startsWith("-");
  const [whole = "", fraction = ""] = (negative ? digits.slice(1) : digits).split(".");
  let all = whole + fraction;
  let point = whole.length + power;
  if (point <= 0) {
    all = "0".repeat(1 - point) + all;
    point = 1;
  }
  all = all.padEnd(point, "0");
  const left = all.slice(0, point).replace(/^0+(?=\d)/, "");
  const right = all.slice(point).replace(/0+$/, "");
  return (negative ? "-" : "") + left + (right ? `.${right}` : "");
}

/** Returns "9000.8" as "9,000.8"; a minus becomes the sign U+2212. */
export function groupDigits(digits: string): string {
  const negative = digits.startsWith("-");
  const [whole = "", fraction] = (negative ? digits.slice(1) : digits).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return (negative ? "−" : "") + grouped + (fraction === undefined ? "" : `.${fraction}`);
}

/**
 * Returns a computed number as digits with at most `places` decimals, half up, and no closing zeros: 1.15 is 1.2. Throws
 * RangeError for what is not finite, and for what has more digits than a number holds.
 */
export function toDigits(value: number, places = 2): string {
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) throw new RangeError(`more digits than a number holds: ${value}`);
  // toFixed rounds the binary fraction: 1.15 is a little less there, and would become 1.1.
  const fixed = quotient(value, 1, places).toFixed(places);
  const trimmed = fixed.includes(".") ? fixed.replace(/\.?0+$/, "") : fixed;
  return trimmed === "-0" ? "0" : trimmed;
}
