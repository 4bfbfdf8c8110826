/** Days, months and years as text. */
import type { Language } from "../data/vocabulary.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Returns "2020年6月9日", "2020年6月", "2020年"; "9 June 2020", "June 2020", "2020". `date` is ISO, as exact as is known. */
export function formatDate(date: string, language: Language): string {
  const [year = "", month, day] = date.split("-");
  if (language === "zh")
    return `${year}年${month === undefined ? "" : `${Number(month)}月`}${day === undefined ? "" : `${Number(day)}日`}`;
  const name = month === undefined ? undefined : months[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(" ");
}
