/** Counted things in words. */
import { countWords, listWords } from "../messages/messages.ts";
import type { Language } from "../data/vocabulary.ts";

/** Returns "3" in Chinese; in English "three" below ten, as newspapers do, with a capital where a sentence begins. */
export function formatCount(count: number, language: Language, capital = false): string {
  return countWords[language].number(count, capital);
}

/** Returns "甲、乙、丙"; "a, b and c": parts that may hold markup. */
export function joinNames(names: readonly string[], language: Language): string {
  return listWords[language].and(names);
}
