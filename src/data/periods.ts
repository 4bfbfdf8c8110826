/** Stretches of whole years, as sources set and report them. */
import type { Period } from "./model.ts";

export const firstYear = 1990;
export const lastYear = 2060;
/** What a period must look like, in words, for problems. */
export const expectedPeriod = `a year or two from ${firstYear} to ${lastYear}, as 2020 or 2016-2020`;

/** Returns the period `2020` or `2016-2020`, or undefined where the text is neither. */
export function parsePeriod(text: string): Period | undefined {
  const match = /^(\d{4})(?:-(\d{4}))?$/.exec(text);
  if (!match) return undefined;
  const first = Number(match[1]);
  const last = match[2] === undefined ? first : Number(match[2]);
  // A single year is written once.
  if (match[2] !== undefined && last <= first) return undefined;
  return first < firstYear || last > lastYear ? undefined : { first, last };
}

/** Whether two periods are the same years. */
export function samePeriod(a: Period, b: Period): boolean {
  return a.first === b.first && a.last === b.last;
}

/** Returns the period as files write it: 2020, 2016-2020. */
export function formatPeriod({ first, last }: Period): string {
  return first === last ? String(first) : `${first}-${last}`;
}
