/** Days, months and years as text. */
import { dateWords } from "../messages/messages.ts";
import type { Language } from "../data/vocabulary.ts";

/** Returns "2020年6月9日", "2020年6月", "2020年"; "9 June 2020", "June 2020", "2020". `date` is ISO, as exact as is known. */
export function formatDate(date: string, language: Language): string {
  const [year, month, day] = date.split("-").map(Number);
  return dateWords[language].date(year!, month, day);
}
